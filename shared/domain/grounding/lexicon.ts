/** General words, by what claiming them means. None is taken from a particular resume or posting. */

/** Words that raise a title or a role. Stems of them must stand in the resume where they are claimed. */
export const RANK =
  /\b(?:senior|sr|staff|principal|lead|leader|led|leading|head|headed|heading|chief|ceo|cto|cfo|coo|vp|vice[- ]president|president|director|directed|manager|managed|managing|manage|executive|founder|founded|co-?founder|owner|supervisor|supervised|architect|partner|matron|sister|professor|spearheaded|oversaw|oversee|overseeing|leiter(?:in)?|leitete|leitung|geschäftsführer(?:in)?|gründer(?:in)?|director(?:a)?|jef[ea]|dirigí|gerente|fundador(?:a)?|directeur|directrice|chef|cheffe|dirigé|fondateur|fondatrice|responsable)\b/giu

/** Guiding people is one fact, whichever of these words says it. */
export const RANK_SYNONYMS: readonly (readonly string[])[] = [
  [
    'led',
    'lead',
    'leading',
    'guided',
    'headed',
    'heading',
    'managed',
    'manage',
    'managing',
    'supervised',
    'oversaw',
    'oversee',
    'overseeing',
    'directed',
    'coordinated',
    'coordinate',
    'in charge',
    'ran',
    'run',
    'leitete',
    'dirigí',
    'dirigé',
    'spearheaded',
    'mentored',
    'team of',
  ],
  ['manager', 'managed', 'manage', 'managing'],
  ['founder', 'founded', 'co-founder', 'cofounder', 'gründer', 'gründerin', 'started', 'set up'],
  ['senior', 'sr'],
  ['lead', 'leader'],
]

export const CREDENTIAL =
  /\b(?:b\.?sc|b\.?a|b\.?eng|bachelor(?:'s|s)?|m\.?sc|m\.?a|m\.?eng|mba|master(?:'s|s)? (?:degree|of|in)|master's|ph\.?d|doctorate|doctoral|doctor of|dr|diploma|degree|graduated|certified|certification|certificate|certificat|accredited|licen[cs]ed?|chartered|registered|award(?:ed|-winning)?|prize|winner|honou?rs|fellow|patent(?:ed|s)?|v300|pmp|prince2|cissp|cpa|acca|cfa|abitur|diplom|meister|staatsexamen|zertifiziert|zertifikat|licenciatura|máster|certificado|titulación|maîtrise|licence|diplômée?|certifiée?)\b/giu

export const SCOPE =
  /\b(?:global(?:ly)?|world-?wide|international(?:ly)?|nation-?wide|national(?:ly)?|company-?wide|organi[sz]ation-?wide|enterprise-?wide|firm-?wide|group-?wide|across the (?:company|organi[sz]ation|business|group|world)|entire (?:company|organi[sz]ation|business)|whole (?:company|organi[sz]ation)|multinational|industry-leading|fortune \d+|weltweit|konzernweit|unternehmensweit|international|mundial|mondial|singlehandedly|single-handedly|sole(?:ly)?)\b/giu

export const LANGUAGE_LEVEL =
  /\b(?:fluent(?:ly)?|native|bilingual|proficient|mother tongue|c2|c1|b2|b1|a2|a1|fließend|muttersprach\w*|verhandlungssicher|fluid[oa]|nativ[oa]|courant|langue maternelle|bilingue)\b/giu

/** Names of languages in English, and some in their own. */
export const LANGUAGES =
  /\b(?:english|german|french|spanish|italian|portuguese|dutch|czech|slovak|polish|russian|ukrainian|mandarin|chinese|cantonese|japanese|korean|arabic|hebrew|hindi|turkish|greek|swedish|norwegian|danish|finnish|hungarian|romanian|bulgarian|welsh|irish|yoruba|vietnamese|thai|deutsch|englisch|französisch|spanisch|español|inglés|francés|alemán|anglais|allemand|espagnol)\b/giu

/** Text that talks to a machine instead of a reader. */
export const INSTRUCTION =
  /(?:ignore|disregard|forget)\b.{0,30}\b(?:instructions?|prompts?|rules?|above|previous)|system prompt|as an ai\b|language model|\b(?:hire|select|rank|score) (?:this|the) candidate\b|\[\/?inst\]|<\/?(?:system|assistant|user)>|you are (?:an?|the) (?:assistant|ai)\b/iu

export const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>")]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|example|co|de|uk|eu|info|biz|me|app|xyz)(?:\/[^\s<>")]*)?/giu

/** Products and techniques that people claim as skills, so that a lower-cased one is still seen as a name. */
export const TECHNOLOGIES = new Set(
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
  selenium cypress playwright junit pytest jest mocha cucumber postman soapui`
    .split(/\s+/)
    .filter(Boolean),
)
