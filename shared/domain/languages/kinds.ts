/**
 * What there are words for: each is a file `<language>/<kind>.txt`, and each of its keys a part of that file, `[key]`.
 * The parts of `networks` are the names of the networks themselves, those of `countries` are ISO 3166 codes,
 * those of `synonyms` are groups named by their first word, those of `broader` the words that stand for all of a part,
 * those of `periods` a period, alone or with how its words stand (`day-alone`: "daily"),
 * those of `currencies` ISO 4217 codes, or a name that means several ("dollars"),
 * those of `language-names` ISO 639 codes.
 */
export const KINDS = {
  abbreviations: ['abbreviation', 'degree'],
  addresses: ['street', 'postcode', 'region', 'region-name', 'place', 'area', 'greater', 'remote'],
  'contact-labels': ['email', 'phone', 'url', 'location', 'name', 'country', 'label', 'personal'],
  bounds: ['at-least', 'or-more'],
  broader: [],
  changes: ['down', 'up'],
  completion: ['unfinished', 'learning', 'not-learning', 'completed'],
  connecting: ['word'],
  countries: [],
  credentials: [
    ...(['doctorate', 'mba', 'master', 'not-master', 'postgraduate', 'graduate', 'bachelor'] as const),
    ...(['not-bachelor', 'degree', 'secondary', 'study-doctorate', 'study-master', 'study-graduate'] as const),
    'study-bachelor',
    ...(['graded', 'certified', 'certificate', 'attested', 'diploma', 'honour', 'not-honour', 'nearly'] as const),
    'business',
  ],
  currencies: [],
  dates: ['present', 'since', 'until', 'between', 'opening', 'season', 'length', 'within'],
  degrees: ['degree'],
  denials: ['denial', 'not-denial', 'turn'],
  deeds: [
    ...(['pronoun', 'past', 'present', 'present-or-noun', 'participle', 'last-participle', 'passive'] as const),
    ...(['responsible', 'task', 'achievement', 'role', 'no-deed', 'capital', 'own-work'] as const),
    ...(['infinitive', 'finite', 'following', 'about', 'from', 'to'] as const),
  ],
  'document-words': [
    ...(['summary', 'work', 'volunteer', 'education', 'projects', 'skills', 'certificates', 'awards'] as const),
    ...(['publications', 'languages', 'interests', 'references', 'present', 'grade', 'courses'] as const),
    ...(['resume', 'cover-letter'] as const),
  ],
  'entry-labels': [
    ...(['employer', 'position', 'period', 'place', 'tasks', 'description', 'project', 'link', 'school'] as const),
    ...(['study', 'column'] as const),
  ],
  fractions: [
    ...(['1', '2', '3', '4', '5', '7', '9', '10', 'out-of'] as const),
    ...(['third', 'quarter', 'fifth', 'sixth', 'eighth', 'tenth', 'ambiguous', 'of-an-hour'] as const),
    ...(['before', 'before-it', 'behind', 'not-behind', 'half'] as const),
    ...(['halved', 'doubled', 'tripled', 'quadrupled'] as const),
  ],
  'function-words': ['word'],
  'general-deeds': ['deed'],
  'general-things': ['thing'],
  grades: ['grade', 'honours', 'points', 'courses', 'which-courses'],
  headings: [
    ...(['contact', 'summary', 'work', 'education', 'skills', 'languages', 'certificates', 'projects'] as const),
    ...(['publications', 'awards', 'volunteer', 'interests', 'references', 'other', 'ignored'] as const),
  ],
  'heading-stems': [
    ...(['volunteer', 'publications', 'awards', 'languages', 'references', 'positions', 'certificates'] as const),
    ...(['projects', 'interests', 'education', 'work', 'skills', 'summary', 'contact'] as const),
  ],
  help: ['helped', 'joined', 'with', 'own-work'],
  'language-codes': ['code', 'ambiguous'],
  'language-levels': [
    ...(['native', 'c2', 'c1', 'b2', 'b1', 'a2', 'a1', 'level', 'knowledge', 'driving', 'about'] as const),
  ],
  'language-names': [],
  leading: ['lead', 'not-lead', 'parted', 'weak-lead', 'led', 'not-led', 'guiding', 'led-by'],
  'legal-forms': ['word', 'after', 'written', 'inside', 'dropped'],
  'letter-sentences': [
    ...(['apply', 'current', 'person', 'person-since', 'place', 'there', 'earlier', 'project', 'volunteer'] as const),
    ...(['own-work', 'worked', 'same-work', 'own-work-now', 'worked-alone', 'volunteer-now', 'volunteered'] as const),
    ...(['deed', 'done', 'passive', 'responsible', 'responsible-now', 'also-deed', 'also-done'] as const),
    ...(['also-passive', 'also-responsible', 'also-responsible-now', 'task', 'task-now', 'tasks'] as const),
    ...([
      'tasks-now',
      'achievement',
      'achievements',
      'role',
      'role-now',
      'amount',
      'amount-now',
      'things',
      'things-now',
    ] as const),
    ...(['result', 'figures', 'skills', 'certificates', 'languages', 'degree', 'close', 'and', 'at'] as const),
  ],
  letters: [
    ...(['greeting', 'closing', 'consent', 'declaration', 'references', 'date', 'place', 'before-date'] as const),
    ...(['alone', 'formal-you', 'own-document'] as const),
  ],
  loanwords: ['ordinary'],
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  networks: [],
  numbers: ['value', 'after-unit', 'before-rest', 'factor', 'joint'],
  'number-words': [
    ...(['value', 'after-unit', 'before-rest', 'factor', 'joint'] as const),
    ...(['article', 'to', 'and', 'ending', 'no-ending', 'compound', 'amount', 'scale', 'half'] as const),
    ...(['label', 'one', 'counter', 'close-counter'] as const),
  ],
  nouns: ['noun', 'derived'],
  organisations: ['organisation', 'end', 'none'],
  'own-titles': ['as', 'at-work', 'no-title', 'i-am', 'end', 'agent'],
  pages: ['page', 'of', 'after'],
  purposes: ['purpose', 'cause'],
  questions: ['gap'],
  inflections: ['ending', 'native-ending', 'prefix', 'link', 'doing'],
  instructions: [
    ...(['override', 'overridden', 'answer', 'answered', 'language-model', 'says', 'role', 'assistant'] as const),
    ...(['mark', 'full-mark', 'note', 'note-reader', 'judging', 'judged-which', 'judged'] as const),
    ...(['machine', 'candidate'] as const),
  ],
  'job-pages': [
    ...(['page-sign-in', 'page-challenge', 'page-gone', 'page-expired', 'page-cookies', 'page-search'] as const),
    ...(['page-openings', 'page-form'] as const),
  ],
  periods: [],
  postings: [
    ...(['title-label', 'company-label', 'location-label', 'contact-label', 'noise', 'employment', 'site'] as const),
    ...([
      'hiring',
      'before-name',
      'wanted',
      'wanted-behind',
      'anybody',
      'article',
      'firm',
      'is',
      'department',
      'send-to',
      'apply',
      'honorific',
      'honorific-inflected',
      'name-article',
    ] as const),
  ],
  ranks: ['rank', 'not-rank', 'without-charge', 'below', 'stood-in', 'profession', 'plain-person'],
  reach: ['reach', 'not-reach', 'exclusive', 'universal', 'no-reach'],
  requirements: [
    ...([
      'must-heading',
      'nice-heading',
      'other-heading',
      'heading-word',
      'asks',
      'person',
      'pronoun',
      'must',
      'nice',
    ] as const),
    ...(['nice-first', 'quality', 'other', 'asks-nothing', 'machine', 'notice', 'we', 'relative', 'joint'] as const),
  ],
  rhythms: ['regular'],
  roundings: [
    ...(['above', 'not-above', 'below', 'about', 'determiner'] as const),
    ...(['above-behind', 'below-behind', 'about-behind'] as const),
  ],
  schools: ['school'],
  'small-words': ['and', 'of', 'connecting', 'before-subject', 'with-tool', 'preposition', 'before-place', 'one'],
  'set-phrases': ['phrase'],
  skills: ['basic-level', 'good-level', 'higher-level', 'expert-level', 'generic', 'field-ending'],
  steps: ['to', 'to-sign', 'from', 'beside', 'per', 'by', 'size-of', 'change', 'points'],
  subjects: [
    ...(['self', 'wish', 'claim', 'no-claim', 'claim-opening', 'no-claim-opening', 'addressed'] as const),
    ...(['determined', 'candidate', 'other'] as const),
  ],
  synonyms: [],
  tenure: ['general', 'no-position'],
  titles: ['title', 'field'],
  tools: ['tool'],
  units: [
    ...(['percent', 'millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const),
    ...(['decade', 'millimetre', 'centimetre', 'metre', 'kilometre', 'mile', 'foot', 'square-metre'] as const),
    ...(['square-foot', 'hectare', 'milligram', 'gram', 'kilogram', 'tonne', 'short-ton', 'long-ton', 'ton'] as const),
    ...(['pound', 'millilitre', 'litre', 'watt', 'kilowatt', 'megawatt', 'gigawatt', 'kilowatt-hour'] as const),
    ...(['megawatt-hour', 'volt', 'kilovolt', 'hertz', 'kilohertz', 'megahertz', 'gigahertz', 'kilobyte'] as const),
    ...(['megabyte', 'gigabyte', 'terabyte', 'celsius', 'mile-per-hour', 'qualifier'] as const),
  ],
  'web-addresses': ['top-level-domain'],
  'work-verbs': ['verb'],
  wishes: ['shorter', 'mention', 'leave-out', 'filler', 'but', 'and'],
} as const satisfies Record<string, readonly string[]>

/** The name of a file of words. */
export type Kind = keyof typeof KINDS

/** The parts that a file of words can have. */
export type Key<K extends Kind> = K extends
  | 'broader'
  | 'countries'
  | 'currencies'
  | 'language-names'
  | 'networks'
  | 'periods'
  | 'synonyms'
  ? string
  : (typeof KINDS)[K][number]
