/** Words for how well somebody knows a thing, as resumes and their templates print them beside a skill; folded, many languages. */
const SKILL_LEVELS =
  'expert|advanced|intermediate|beginner|novice|basic|basics|proficient|competent|skilled|experienced|familiar|master|excellent|good|' +
  'experte|expertin|fortgeschritten|anfanger|grundkenntnisse|sehr gut|gut|avance|intermediaire|debutant|confirme|maitrise|' +
  'experto|experta|avanzado|intermedio|principiante|esperto|avanzato|base|especialista|avancado|intermediario|gevorderd|beginner|' +
  'pokrocily|zacatecnik|zaawansowany|sredniozaawansowany|poczatkujacy|avancerad|grundlaggande|erfaren|avanceret|begynder'

export const SKILL_LEVEL_WORDS: ReadonlySet<string> = new Set(SKILL_LEVELS.split('|'))

/** What stands between a post and the employer in running words: "Head of Sales at Acme". */
export const AT_EMPLOYER = /\s(?:at|@|bei|chez|presso|bij|hos|w firmie|ve firmě)\s/u
