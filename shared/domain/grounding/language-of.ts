/** Languages whose number words and grammar grounding knows. */
export type TextLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'cs' | 'sv' | 'ja'

const FUNCTION_WORDS: Record<Exclude<TextLanguage, 'ja'>, Set<string>> = {
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
}

/** Each function word with the languages that it belongs to. */
const SPEAKERS = new Map<string, TextLanguage[]>()
for (const [language, list] of Object.entries(FUNCTION_WORDS) as [TextLanguage, Set<string>][])
  for (const word of list) SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), language])

/** Letters that only one of the languages has: a tie among short words is theirs to break. */
const OWN_LETTERS: readonly (readonly [TextLanguage, RegExp])[] = [
  ['pl', /[łąęśźżćń]/iu],
  ['cs', /[řěůťď]/iu],
  ['pt', /[ãõ]/iu],
  ['es', /[ñ¿¡]/iu],
  ['de', /ß/iu],
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
  if (isMostlyJapanese(text)) return 'ja'
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
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu

function isMostlyJapanese(text: string): boolean {
  const japanese = text.match(JAPANESE)?.length ?? 0
  return japanese > 0 && japanese * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}
