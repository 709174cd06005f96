/** Names of one thing: the first is the canonical one. Written folded (lower case, no diacritics). */
const SAME_THING: readonly (readonly string[])[] = [
  ['kubernetes', 'k8s', 'kube'],
  ['postgresql', 'postgres', 'psql', 'pgsql'],
  ['javascript', 'js', 'ecmascript'],
  ['typescript', 'ts'],
  ['node.js', 'nodejs', 'node'],
  ['react', 'react.js', 'reactjs'],
  ['vue', 'vue.js', 'vuejs'],
  ['next.js', 'nextjs'],
  ['c#', 'csharp', 'c-sharp'],
  ['c++', 'cpp'],
  ['.net', 'dotnet'],
  ['golang', 'go language'],
  ['aws', 'amazon web services'],
  ['gcp', 'google cloud', 'google cloud platform'],
  ['azure', 'microsoft azure'],
  ['sql server', 'mssql', 'microsoft sql server', 'ms sql'],
  ['mongodb', 'mongo'],
  ['elasticsearch', 'elastic search'],
  [
    'ci/cd',
    'cicd',
    'continuous integration',
    'integration continue',
    'integracion continua',
    'integrazione continua',
    'integracao continua',
    'continuous delivery',
    'continuous deployment',
  ],
  ['machine learning', 'ml'],
  ['artificial intelligence', 'ai'],
  ['natural language processing', 'nlp'],
  ['scikit-learn', 'sklearn'],
  ['power bi', 'powerbi'],
  ['excel', 'microsoft excel', 'ms excel'],
  ['microsoft office', 'ms office', 'office 365', 'microsoft 365'],
  ['google analytics', 'ga4'],
  ['seo', 'search engine optimisation', 'search engine optimization'],
  ['crm', 'customer relationship management'],
  ['sfa', 'sales force automation'],
  ['two-factor authentication', '2fa', 'mfa', 'multi-factor authentication', 'zwei-faktor-authentifizierung'],
  ['point of sale', 'pos'],
  ['key performance indicators', 'kpi', 'kpis'],
  ['standard operating procedures', 'sop', 'sops'],
  ['service level agreement', 'sla', 'slas'],
  ['enterprise resource planning', 'erp'],
  ['warehouse management system', 'wms'],
  ['minimum viable product', 'mvp'],
  ['original equipment manufacturer', 'oem'],
  ['a/b testing', 'a/b tests', 'a/b test', 'ab testing', 'split testing'],
  ['trados studio', 'sdl trados', 'sdl trados studio', 'trados'],
  ['cad', 'computer-aided design', 'computer aided design'],
  ['3d cad'],
  ['finite element analysis', 'fea', 'fem', 'finite element method'],
  ['intensive care', 'icu', 'intensive care unit', 'critical care', 'itu'],
  ['renal replacement therapy', 'crrt', 'haemofiltration', 'hemofiltration'],
  ['electronic health records', 'ehr', 'emr', 'electronic medical records'],
  ['rest', 'restful', 'rest api', 'rest apis', 'restful api'],
  ['message queue', 'message queues', 'message broker', 'message brokers', 'messaging'],
  ['on-call', 'on call', 'oncall'],
  ['user experience', 'ux'],
  ['user interface', 'ui'],
  ['object-oriented programming', 'oop'],
  ['quality assurance', 'qa'],
  ['human resources', 'hr'],
  ['profit and loss', 'p&l'],
  ['machine translation', 'mt'],
  ['process validation'],
  ['web developer'],
  ['full-stack developer'],
  ['frontend developer'],
  ['backend developer'],
  ['full-stack engineer'],
  ['frontend engineer'],
  ['back-end engineer'],
  ['backend engineer'],
  ['software engineering', 'software engineer', 'software development', 'software developer', 'software developers'],
  ['web analytics'],
  ['version control'],
  ['public transport', 'public transit'],
]

/** Words for doing the same kind of thing; weaker than a name, and never enough for a named thing. */
const SAME_DOING: readonly (readonly string[])[] = [
  [
    'lead',
    'led',
    'leading',
    'manage',
    'managed',
    'managing',
    'management',
    'head',
    'headed',
    'supervise',
    'supervised',
  ],
  ['team', 'squad', 'group', 'crew'],
  ['teach', 'taught', 'teaching', 'teacher', 'train', 'trained', 'training', 'precepted', 'tutor', 'tutored'],
  ['mentor', 'mentored', 'mentoring', 'coach', 'coached', 'coaching'],
  ['build', 'built', 'building', 'develop', 'developed', 'development', 'developing'],
  ['write', 'wrote', 'written', 'writing'],
  ['sell', 'sold', 'selling', 'sales'],
  ['find', 'found', 'finding', 'findings'],
  ['run', 'ran', 'running'],
  ['give', 'gave', 'given'],
]

/** Subjects under another word. */
const SAME_SUBJECT: readonly (readonly string[])[] = [
  ['intern', 'internship', 'internships', 'interned'],
  ['ventilation', 'ventilated', 'ventilator', 'ventilators'],
  ['budget', 'budgets', 'spending', 'spend'],
  ['freight', 'shipping'],
  ['bicycle', 'bike', 'bicycles', 'bikes', 'cycling'],
]

/** What shows a more general thing as well: who works with the first works with the others. Folded names. */
const SHOWS_ALSO: readonly (readonly string[])[] = [
  ['google analytics', 'web analytics'],
  ['matomo', 'web analytics'],
  ['rabbitmq', 'message queue'],
  ['kafka', 'message queue'],
  ['sqs', 'message queue'],
  ['postgresql', 'sql', 'relational databases'],
  ['mysql', 'sql', 'relational databases'],
  ['sql server', 'sql', 'relational databases'],
  ['docker', 'containers'],
  ['kubernetes', 'containers'],
  ['aws', 'cloud'],
  ['azure', 'cloud'],
  ['gcp', 'cloud'],
  ['solidworks', 'cad', '3d cad'],
  ['autocad', 'cad'],
  ['catia', 'cad', '3d cad'],
  ['git', 'version control'],
  ['github', 'version control'],
  ['jenkins', 'ci/cd'],
  ['github actions', 'ci/cd'],
  ['excel', 'spreadsheets', 'microsoft office'],
  ['typescript', 'javascript'],
  ['fastapi', 'python'],
  ['django', 'python'],
  ['pandas', 'python'],
  ['scikit-learn', 'python', 'machine learning'],
  ['klaviyo', 'email marketing'],
  ['salesforce', 'crm', 'sfa'],
  ['hubspot', 'crm'],
  ['pipedrive', 'crm'],
  ['brevo', 'crm'],
  ['microsoft dynamics', 'crm'],
  ['web developer', 'software engineering'],
  ['full-stack developer', 'software engineering'],
  ['frontend developer', 'software engineering'],
  ['backend developer', 'software engineering'],
  ['full-stack engineer', 'software engineering'],
  ['frontend engineer', 'software engineering'],
  ['back-end engineer', 'software engineering'],
  ['backend engineer', 'software engineering'],
]

/** Names that a capital marks even at the start of a sentence, where a capital says nothing by itself. Folded. */
const KNOWN_NAMES = new Set(
  `python java rust ruby php scala kotlin swift go perl haskell elixir erlang clojure dart julia matlab fortran cobol bash
  excel word powerpoint outlook access sharepoint teams kafka flink spark hadoop airflow snowflake databricks tableau looker
  redis docker terraform ansible helm jenkins git linux unix windows django flask spring rails laravel angular svelte
  figma sketch photoshop illustrator indesign canva salesforce marketo mailchimp klaviyo hotjar wordpress shopify magento
  jira confluence asana trello slack zendesk intercom minitab catia ansys abaqus simulink arduino crowdin phrase transifex
  lokalise trados welsh stripe oracle pega workday`.split(/\s+/),
)

/** Makers whose name people leave out: "Apache Kafka" is "Kafka", "Microsoft Excel" is "Excel". */
export const OPTIONAL_MAKERS = new Set(['apache', 'microsoft', 'ms', 'adobe', 'atlassian', 'hashicorp', 'oracle'])

function indexCanonical(groups: readonly (readonly string[])[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const group of groups) for (const name of group) map.set(name, group[0] ?? name)
  return map
}

const things = indexCanonical(SAME_THING)
const doings = indexCanonical(SAME_DOING)
const subjects = indexCanonical(SAME_SUBJECT)

/** The names with several words, longest first, for finding them in running text. */
export const PHRASES: readonly string[] = [...things.keys()]
  .filter((name) => /[\s/&]/.test(name))
  .sort((a, b) => b.length - a.length)

/** The canonical name of a thing, or the name itself. */
export function toCanonicalThing(name: string): string {
  return things.get(name) ?? name
}

/** The more general things that a canonical name shows too. */
export function listAlsoShown(name: string): readonly string[] {
  return SHOWS_ALSO.filter(([specific]) => specific === name).flatMap((row) => row.slice(1))
}

/** Whether a folded word, written with a capital, is a name wherever it stands. */
export function isKnownName(name: string): boolean {
  return KNOWN_NAMES.has(name)
}

/** Whether a folded word is a name of a known thing. */
export function isKnownThing(name: string): boolean {
  return things.has(name)
}

/** The canonical word for a kind of doing; undefined where the word stands for itself. */
export function toCanonicalDoing(word: string): string | undefined {
  return doings.get(word)
}

/** The canonical word for a subject; undefined where the word stands for itself. */
export function toCanonicalSubject(word: string): string | undefined {
  return subjects.get(word)
}
