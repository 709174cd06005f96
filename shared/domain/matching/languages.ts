import type { ResumeDocument } from '../resume/document.ts'
import { LANGUAGE_LEVELS, type LanguageLevel, languageLevelIn, levelsAbove } from '../scales/language-levels.ts'
import { fold } from '../text/fold.ts'
import type { Judgement } from './judgement.ts'

/** Languages by their names in the languages that postings are written in, folded; the first is the key. */
const NAMES = [
  'english englisch ingles anglais inglese engels angielski anglictina',
  'german deutsch aleman allemand tedesco alemao duits niemiecki nemcina',
  'french franzosisch frances francais francese frans francuski francouzstina',
  'spanish spanisch espanol castellano espagnol spagnolo espanhol spaans hiszpanski spanelstina',
  'italian italienisch italiano italien italiaans wloski italstina',
  'portuguese portugiesisch portugues portugais portoghese',
  'dutch niederlandisch holandes neerlandais olandese nederlands',
  'polish polnisch polaco polonais polacco polski polstina',
  'czech tschechisch checo tcheque ceco cesky cestina',
  'slovak slowakisch eslovaco slovaque slovencina',
  'hungarian ungarisch hungaro hongrois ungherese magyar',
  'russian russisch ruso russe russo rosyjski rustina',
  'ukrainian ukrainisch ucraniano ukrainien',
  'mandarin chinese chinesisch chino chinois cinese putonghua',
  'cantonese',
  'japanese japanisch japones japonais giapponese',
  'korean koreanisch coreano coreen',
  'arabic arabisch arabe arabo',
  'hindi',
  'urdu',
  'bengali',
  'punjabi',
  'turkish turkisch turco turc',
  'greek griechisch griego grec greco',
  'swedish schwedisch sueco suedois',
  'norwegian norwegisch noruego',
  'danish danisch danes danois',
  'finnish finnisch fines finnois',
  'welsh walisisch gales gallois',
  'irish gaelic',
  'yoruba',
  'swahili',
  'hebrew hebraisch hebreo',
  'romanian rumanisch rumano roumain',
  'bulgarian bulgarisch bulgaro',
  'croatian kroatisch croata',
  'serbian serbisch serbio',
  'slovenian slowenisch',
  'vietnamese vietnamesisch',
  'thai',
  'indonesian',
  'malay',
  'tagalog filipino',
  'persian farsi',
  'catalan katalanisch',
  'basque',
  'galician',
  'latvian',
  'lithuanian',
  'estonian',
].map((names) => names.split(' '))

const KEYS = new Map(NAMES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)))

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** Whether a name of a language, in whatever language it is written, means the one of a BCP 47 tag. */
export function isLanguage(name: string, tag: string): boolean {
  const key = englishNames.of(tag)?.toLowerCase()
  return splitWords(name).some((word) => KEYS.get(word) === key)
}

/** What a language is taken to be known at, or wanted at, where nothing says how well. */
const UNSTATED_LEVEL: LanguageLevel = 'b1'
/** So many levels below what is wanted count as half of it. */
const NEARLY_LEVELS = 2

/** Whether a requirement is one about languages. */
export function asksForLanguages(text: string): boolean {
  const folded = fold(text)
  const named = findLanguages(folded)
  return named.length > 0 && isAboutLanguages(folded, named.length)
}

/** The languages that a folded text names, and where. */
function findLanguages(folded: string): { key: string; at: number; end: number }[] {
  return [...folded.matchAll(/[\p{L}-]+/gu)].flatMap((word) => {
    const key = KEYS.get(word[0])
    return key ? [{ key, at: word.index, end: word.index + word[0].length }] : []
  })
}

/**
 * What a requirement about languages finds in a resume; null when it is about something else. Languages joined by "or"
 * are a choice; otherwise all are wanted. The level stands before its language and holds for those that follow.
 */
export function judgeLanguages(text: string, resume: ResumeDocument): Judgement | null {
  const folded = fold(text)
  const asked = findLanguages(folded)
  if (asked.length === 0 || !isAboutLanguages(folded, asked.length)) return null
  let level: LanguageLevel | null = null
  let from = 0
  const judged = asked.map(({ key, at, end }) => {
    const bracket = /^\s*\(([^)]*)\)/.exec(folded.slice(end))?.[1]
    level = readLevel(folded.slice(from, at)) ?? level
    from = end
    return judgeLanguage(
      key,
      (bracket !== undefined ? readLevel(bracket) : null) ?? level ?? readLevel(folded) ?? UNSTATED_LEVEL,
      resume,
    )
  })
  const anyOf = / (?:or|oder|o|ou|lub|nebo) /.test(folded.slice(asked[0]?.end ?? 0, asked.at(-1)?.end))
  const share = anyOf ? Math.max(...judged.map((j) => j.share)) : Math.min(...judged.map((j) => j.share))
  return { share, evidence: judged.filter((j) => j.share > 0).flatMap((j) => j.evidence) }
}

function judgeLanguage(key: string, level: LanguageLevel, resume: ResumeDocument): Judgement {
  const entry = resume.languages.find((candidate) =>
    splitWords(candidate.language ?? '').some((w) => KEYS.get(w) === key),
  )
  if (!entry) return { share: 0, evidence: [] }
  const known = readLevel(fold(entry.fluency ?? '')) ?? UNSTATED_LEVEL
  if (LANGUAGE_LEVELS.atLeastAsSpecific(known, level)) return { share: 1, evidence: [entry.id] }
  return { share: levelsAbove(level, known) <= NEARLY_LEVELS ? 0.5 : 0, evidence: [entry.id] }
}

function readLevel(folded: string): LanguageLevel | null {
  return languageLevelIn(folded)?.level ?? null
}

const splitWords = (text: string): string[] => fold(text).match(/[\p{L}-]+/gu) ?? []

/** "Clear written English" asks for a language; "English literature degree" or "German automotive market" does not. */
function isAboutLanguages(folded: string, count: number): boolean {
  if (readLevel(folded) !== null) return !/degree|abschluss|market|law\b|literature|teaching|customers/.test(folded)
  if (/speak|spoken|language|sprach|idioma|langue|lingua|jezyk|jazyk|skills|knowledge|kenntnisse/.test(folded))
    return true
  return splitWords(folded).length <= count + 2
}
