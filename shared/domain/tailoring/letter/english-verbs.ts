/** The verbs that resume lines begin with, as far as their form alone does not tell. All lower case. */

const toWordSet = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

/** Past forms that do not end in -ed. */
export const IRREGULAR_PAST = toWordSet(`
  led built wrote ran took gave made won grew cut set drew taught held kept found began brought sold drove spoke met rewrote
  oversaw undertook rebuilt spent dealt put got became saw sent shot sought stood flew fed fought bought chose shrank
  withdrew learned learnt did lent co-led co-wrote rethought redrew overcame paid read let won hid beat broke sang swam upheld`)

/** Words in -ed that open a line as adjectives, or that name no deed of the person's own. */
export const NOT_A_DEED = toWordSet(`
  advanced experienced skilled detailed related based licensed certified qualified dedicated motivated limited united embedded
  distributed proven seasoned accomplished talented gifted armed speed need indeed hundred red registered interested
  awarded named employed shared`)

/** "Promoted to team lead": something done to the person, when such a word follows. */
export const DONE_TO_ONE = toWordSet(`
  promoted selected elected appointed nominated invited shortlisted recognised recognized chosen tasked seconded hired ranked
  assigned entrusted commended honoured honored`)

/** Verbs in the form that ongoing jobs use: "Manage a team". */
export const PRESENT = toWordSet(`
  accompany achieve act adapt administer advise advocate allocate analyse analyze answer apply arrange assess assist attend
  author automate build calibrate care carry clean collaborate collect communicate compile conduct configure consult contribute
  control convert coordinate create debug define deliver deploy develop diagnose direct draft drive edit educate enable engineer
  ensure establish evaluate examine execute facilitate give grow guide handle help identify implement improve increase inspect
  install integrate interpret introduce investigate keep launch lead liaise localise localize maintain make manage measure mentor
  migrate moderate monitor negotiate observe operate optimise optimize organise organize oversee own participate perform plan
  precept prepare prescribe present process produce proofread provide publish recommend recruit reduce refine repair represent
  resolve review run schedule secure sell serve set solve speak specialise specialize stabilise streamline strengthen subtitle
  supervise take teach train transform translate treat troubleshoot tutor uphold validate verify visit write`)

/** Present forms that are nouns as well: a verb only before an article, a number or the like. */
export const ALSO_NOUNS = toWordSet(`
  answer audit benchmark build chair champion chart coach control design direct document draft drive engineer forecast guide head
  help host increase launch lead lecture mentor model monitor own plan present process produce program project record report
  research review run schedule score set shape staff study subtitle support target test tour train transform visit volunteer work`)
