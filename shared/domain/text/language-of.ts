/** Languages whose number words and grammar grounding knows. */
export type TextLanguage =
  | ('en' | 'de' | 'nl' | 'sv' | 'da' | 'nb' | 'fr' | 'es' | 'it' | 'pt' | 'ro')
  | ('pl' | 'cs' | 'ru' | 'uk' | 'hu' | 'fi' | 'tr' | 'el' | 'ja' | 'zh' | 'ko')

/** Greek, Japanese, Chinese and Korean are told by their script. Words of one language that fill others are left out. */
const FUNCTION_WORDS: Record<Exclude<TextLanguage, 'el' | 'ja' | 'zh' | 'ko'>, Set<string>> = {
  en: words('the and of to in for with on at by from that which is are was were as an this their its it i my you your'),
  de: words(
    'der die das den dem des und mit von für im auf bei zu ein eine einer nach als ich mein wir sie ist bis unter je um sich meine meinem meinen meiner dieser diese dieses diesem dazu wird werden habe haben bin war zur zum aus auch sehr über zuvor dort',
  ),
  fr: words(
    'le la les des du et en pour avec dans sur un une par aux au est je mon ma mes vous qui que sont chez selon',
  ),
  es: words('el la los las de del y en para con por un una al mi me su que es son como lo ante entre años'),
  it: words('il lo la gli le di del della e in per con da un una nel che sono è al alla mio mia anni'),
  pt: words('o a os as do da dos das e em para com por um uma no na que são é ao meu minha anos'),
  nl: words('de het een en van in voor met op bij ik mijn naar die dat is aan uit jaar tot door'),
  pl: words('i w z na do dla przy oraz się po od ze za o nad jest jako który która ds lat roku'),
  cs: words('a v z na do pro při s se po od ze za o je jako který která let ve i k u jsem'),
  sv: words('och i på för med av en ett den det som till vid från jag min är har inom om de år'),
  da: words(
    'og i på for af med til fra ved som jeg min har det den ikke blev var hvor samt efter mellem gennem også år uger at ud op mig sig nogle',
  ),
  nb: words(
    'og i på for av med til fra ved som jeg min har det den ikke ble var hvor samt etter mellom gjennom også år uker å ut opp meg seg noen',
  ),
  fi: words('ja sekä että joka jotka kanssa olen oli ovat tai myös mukaan vuoden vuotta noin minä yli kuin jossa'),
  ro: words('și şi în pe cu din de la pentru prin sau este sunt unei unui după fost ani către dintre lui iar'),
  hu: words('a az és egy hogy volt által valamint után között alatt illetve vagy mint évi éves meg mellett számára'),
  tr: words('ve bir ile için olarak olan daha gibi göre kadar üzerinde veya yıl bu ayrıca sonra çok'),
  ru: words('и в на с по для от из за к о при до что как также или во со под над через более у года лет'),
  uk: words('і й в на з по для від із за к о при до що як також або та зі під над через понад у року років'),
}

/** Each function word with the languages that it belongs to. */
const SPEAKERS = new Map<string, TextLanguage[]>()
for (const [language, list] of Object.entries(FUNCTION_WORDS) as [TextLanguage, Set<string>][])
  for (const word of list) SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), language])

/** Letters that one or two of the languages have: a tie among short words is theirs to break. */
const OWN_LETTERS: readonly (readonly [TextLanguage, RegExp])[] = [
  ['pl', /[łąęśźżćń]/iu],
  ['cs', /[řěůťď]/iu],
  ['pt', /[ãõ]/iu],
  ['es', /[ñ¿¡]/iu],
  ['de', /ß/iu],
  ['da', /[æø]/iu],
  ['nb', /[æø]/iu],
  ['ro', /[ășțţ]/iu],
  ['hu', /[őű]/iu],
  ['tr', /[ğı]|İ/u],
  ['fi', /ää|yy|yö|äy/iu],
  ['ru', /[ыэъё]/iu],
  ['uk', /[іїєґ]/iu],
  ['el', /\p{Script=Greek}{2}/u],
]

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}

/**
 * The language that most of a text's function words belong to. What is quoted does not count. Where it has none, or they
 * decide nothing, it is the one that is usual around it.
 */
export function languageOf(original: string, usual: TextLanguage | null = null): TextLanguage | null {
  const text = original.replace(/"[^"]*"/g, ' ')
  const signed = bySigns(text, usual)
  if (signed) return signed
  const votes = new Map<TextLanguage, number>(usual ? [[usual, 1]] : [])
  const vote = (language: TextLanguage): void => {
    votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    for (const language of SPEAKERS.get(word.toLowerCase()) ?? []) vote(language)
    if (!PLAIN.test(word)) for (const [language, letters] of OWN_LETTERS) if (letters.test(word)) vote(language)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!first || (second && second[1] === first[1])) return usual
  return first[0]
}

const PLAIN = /^\p{ASCII}*$/u
const SIGNS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/gu

/** The language of a text that is mostly in East Asian signs: Japanese is never long without kana. */
function bySigns(text: string, usual: TextLanguage | null): 'ja' | 'zh' | 'ko' | null {
  const signs = text.match(SIGNS) ?? []
  if (signs.length === 0 || signs.length * 2 <= (text.match(/\p{L}/gu)?.length ?? 0)) return null
  const share = (script: RegExp): number => signs.filter((sign) => script.test(sign)).length / signs.length
  if (share(/\p{Script=Hangul}/u) > 0.5) return 'ko'
  return usual === 'ja' || share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u) > 0.1 ? 'ja' : 'zh'
}
