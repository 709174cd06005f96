import { isKnownThing } from '../../matching/aliases.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { justBefore } from './just-before.ts'

/** Products and techniques that people claim as skills, so that a lower-cased one is still seen as a name. */
const TECHNOLOGIES = new Set(
  `kafka rabbitmq activemq nats spark hadoop flink airflow dbt snowflake redshift bigquery databricks hive presto trino looker tableau qlik powerbi
  django flask fastapi rails laravel symfony spring quarkus express nestjs nextjs react angular vue svelte ember jquery redux graphql grpc
  python java kotlin scala rust golang ruby php perl haskell erlang elixir clojure typescript javascript fortran cobol matlab julia vba abap
  postgresql mysql mariadb oracle sqlite mongodb cassandra dynamodb couchbase neo4j redis memcached elasticsearch opensearch solr influxdb clickhouse
  docker kubernetes helm istio terraform pulumi ansible puppet chef vagrant jenkins gitlab github bitbucket circleci argocd prometheus grafana
  datadog splunk opentelemetry jaeger sentry newrelic kibana logstash nginx apache tomcat envoy linux unix windows macos aws azure gcp heroku vercel
  pytorch tensorflow keras sklearn scikit-learn pandas numpy scipy xgboost huggingface langchain opencv jupyter sas spss stata minitab
  salesforce hubspot marketo pardot klaviyo mailchimp zendesk intercom jira confluence asana trello notion figma sketch photoshop illustrator indesign
  autocad solidworks catia creo ansys comsol revit sketchup inventor fusion360 labview plc scada sap netsuite quickbooks xero sage datev workday
  memoq trados phrase crowdin lokalise smartling memsource wordfast excel powerpoint sharepoint wordpress drupal shopify magento typo3 contao
  selenium cypress playwright junit pytest jest mocha cucumber postman soapui
  zbrush maya houdini unreal godot blender cinema4d nuke davinci premiere lightroom procreate
  revit tekla archicad navisworks primavera staad etabs civil3d bim360 arcgis qgis eplan twincat codesys wincc simatic step7
  hubspot gong zoominfo pipedrive salesloft zoho freshdesk servicenow sabre amadeus galileo marketman apicbase
  emis systmone cerner meditech nervecentre liquidlogic westlaw lexisnexis aranzadi
  successfactors personio bamboohr adp paychex taleo smartrecruiters erecruiter linkedin indeed
  transporeon tachoscan webfleet samsara lido jeppesen foreflight navblue chatgpt copilot midjourney openai
  netflix google amazon microsoft facebook siemens bosch toyota pfizer`
    .split(/\s+/)
    .filter(Boolean),
)

/** Of these, ordinary English words: in small letters they name a product only where they are used like a name. Folded. */
const ORDINARY_WORDS = new Set(
  'express spring sketch notion chef sage rails hive spark flask presto rust helm puppet envoy sentry premiere nuke looker gong jest mocha cucumber postman blender workday indeed intercom copilot scala ruby perl flink oracle apache maya houdini procreate phrase nest vault consul travis'.split(
    ' ',
  ),
)
/** Of these, ordinary words of other languages. Folded. */
const ORDINARY_IN: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  fr: new Set(['tableau', 'chef', 'premiere', 'notion', 'express', 'phrase', 'indeed', 'spring']),
  pl: new Set(['jest', 'chef']),
  es: new Set(['chef', 'presto', 'perl']),
  it: new Set(['chef', 'presto', 'sage']),
  de: new Set(['chef', 'sage', 'helm', 'express']),
  nl: new Set(['chef', 'helm', 'express']),
  pt: new Set(['chef']),
  sv: new Set(['chef', 'express']),
}

/** Whether a folded word is a product or technique that people claim as a skill. */
export function isTechnology(folded: string): boolean {
  return TECHNOLOGIES.has(folded)
}

const USED_LIKE_NAME =
  /(?:^|\s)(?:and|or|in|with|using|via|und|oder|mit|et|en|avec|sous|y|con|e|com|w|z|i|med|och|met),?\s$|[,/(]\s?$/iu

/** Whether a word of a text is a known product. Those that are ordinary words as well must be written, or used, like a name. */
export function isToolAsWritten(
  word: string,
  start: number,
  { text, language }: { text: string; language: TextLanguage },
): boolean {
  const folded = fold(word)
  if (isKnownThing(folded)) return true
  if (!TECHNOLOGIES.has(folded)) return false
  if (!/^\p{Ll}/u.test(word)) return true
  if (ORDINARY_IN[language]?.has(folded)) return false
  return !ORDINARY_WORDS.has(folded) || USED_LIKE_NAME.test(justBefore(text, start))
}
