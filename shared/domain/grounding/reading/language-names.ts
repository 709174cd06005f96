import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
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
  const name = withoutKnowledge(word)
  const code = BY_NAME.get(name) ?? BY_STEM.get(stemOf(name))
  return code === 'nb' ? 'no' : (code ?? null)
}

/** Ends of compounds for knowing what stands before: "Englischkenntnisse". */
const knowledge = lazily(() => wordsOf('language-levels', 'knowledge').map((entry) => fold(entry.slice(1))))

function withoutKnowledge(word: string): string {
  const end = knowledge()
    .filter((end) => word.endsWith(end))
    .sort((a, b) => b.length - a.length)[0]
  return end === undefined ? word : word.slice(0, -end.length)
}
