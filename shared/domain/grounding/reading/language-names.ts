import { fold } from '../../text/fold.ts'

const CODES =
  'en de fr es it pt nl pl cs sk hu ru uk zh yue ja ko ar he fa hi ur bn pa ta te tr el sv no nb da fi cy ga gd yo ig ha sw am vi th id ms tl ro bg hr sr sl lv lt et ca eu gl sq mk is mt ka hy az kk uz mn ne si km lo my zu xh af la eo'.split(
    ' ',
  )
const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'ja']
const MORE: Record<string, string> = {
  mandarin: 'zh',
  putonghua: 'zh',
  cantonese: 'yue',
  castellano: 'es',
  castilian: 'es',
  farsi: 'fa',
  gaelic: 'ga',
  filipino: 'tl',
  tagalog: 'tl',
  flemish: 'nl',
  norsk: 'no',
  polsku: 'pl',
  niemiecku: 'de',
  angielsku: 'en',
  francusku: 'fr',
  hiszpansku: 'es',
  rosyjsku: 'ru',
  wlosku: 'it',
  nemecky: 'de',
  anglicky: 'en',
  francouzsky: 'fr',
  francaise: 'fr',
  francesa: 'fr',
  inglesa: 'en',
  alemana: 'de',
  deutsche: 'de',
  englische: 'en',
  franzosische: 'fr',
  jlpt: 'ja',
}
/** Words that are something else in running text unless written as a name. */
const AMBIGUOUS = new Set([
  'polish',
  'la',
  'lo',
  'is',
  'it',
  'no',
  'my',
  'thai',
  'lao',
  'ga',
  'ewe',
  'twi',
  'fon',
  'japan',
  'checo',
  'hausa',
  'malay',
  'lets',
])

const BY_NAME = new Map<string, string>([
  ...NAMED_IN.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return CODES.flatMap((code): [string, string][] => {
      const name = fold(names.of(code) ?? '')
      return /^[\p{L}]{4,}$|^[\p{Script=Han}\p{Script=Katakana}]{2,}$/u.test(name) ? [[name, code]] : []
    })
  }),
  ...Object.entries(MORE),
])

/** Polish and Czech names of languages are declined: "w języku angielskim", "s angličtinou". */
const CASE_ENDING = /(?:iego|iemu|iej|im|imi|ich|ego|emu|ej|ym|ymi|ou|ie|i|y|a|u|e)$/u
const BY_STEM = new Map(
  ['pl', 'cs']
    .flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'language' })
      return CODES.map((code): [string, string] => [stemOf(fold(names.of(code) ?? '')), code])
    })
    .filter(([stem]) => /^\p{L}{5,}(?:sk|ck|tin|stin|cin)$/u.test(stem)),
)

function stemOf(word: string): string {
  return word.replace(CASE_ENDING, '')
}

/** The language that a folded word names; null where it names none, or where it is an ordinary word as written. */
export function languageNamed(word: string, isCapital: boolean): string | null {
  if (!isCapital && word.length < 5) return null
  if (AMBIGUOUS.has(word) && !isCapital) return null
  const code = BY_NAME.get(word) ?? BY_STEM.get(stemOf(word))
  return code === 'nb' ? 'no' : (code ?? null)
}

/** How well a language is known, from 1 to 6 (A1 to C2); folded, the first pattern that fits counts. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:near[- ]native|c2|proficient|mastery|business fluent|verhandlungssicher\p{L}*)\b/u, 5.5],
  [
    /\b(?:native|mother tongue|first language|bilingual\p{L}*|muttersprach\p{L}*|zweisprachig|nativ[oa]|matern[ae]l?\p{L}*|langue maternelle|bilingue|madrelingua|ojczyst\p{L}*|rodil\p{L}*|modersmal)\b|母語|ネイティブ/u,
    6,
  ],
  [
    /\b(?:c1|fluen\p{L}+|full professional|excellent|flie(?:ss|ß)end\p{L}*|fluid[oa]s?|fluidez|courant|couramment|correntemente|fluente\p{L}*|vloeiend|biegl\p{L}*|plynn?\p{L}*|flytande|icao level [56])\b|堪能|流暢/u,
    5,
  ],
  [
    /\b(?:b2|advanced|professional working|professional|business|very good|upper|sehr gut\p{L}*|mycket god\p{L}*|muy buen\p{L}*|tres bon\p{L}*|ottim\p{L}*|bardzo dobr\p{L}*|velmi dobr\p{L}*|zeer goed\p{L}*|muito bom|muito boa|avanzad[oa]|avance|avanzato|avancado|zaawansowan\p{L}*|pokrocil\p{L}*|good command|n1|n2)\b|ビジネス/u,
    4,
  ],
  [
    /\b(?:b1|intermediate|conversational\p{L}*|working knowledge|good|gute?\p{L}*|goda?|buen\p{L}*|bon(?:ne)?|buon\p{L}*|dobr\p{L}*|goede?|bo[am]|intermedi[oa]|intermediaire|srednio\p{L}*|n3)\b|日常会話/u,
    3,
  ],
  [
    /\b(?:a2|elementary|basic|limited|grundlaggande|basis\p{L}*|matig|nociones|nozioni|nocoes|grundkenntnisse|grundlagen|basic[oa]|elemental|notions|scolaire|scolastico|podstaw\p{L}*|zaklad\p{L}*|n4)\b/u,
    2,
  ],
  [/\b(?:a1|beginner|passive|passiv|anfanger\p{L}*|debutant|principiante|poczatkuj\p{L}*|n5|reading only)\b/u, 1],
]

/** The level that some folded words state; null where they state none. */
export function languageLevel(folded: string): number | null {
  return LEVELS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
