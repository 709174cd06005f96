/**
 * Text in an encoding from before Unicode says nowhere which one it is. The letters tell it: read rightly, nearly all of
 * them belong to the alphabet of one language; read wrongly, signs such as "³" stand inside words.
 */

/** Letters beyond a–z, by language; the commoner encodings first, which also win where several fit as well. */
const ALPHABETS: readonly { encoding: string; alphabets: readonly string[] }[] = [
  {
    encoding: 'windows-1252',
    alphabets: ['äöüß', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúü', 'àèéìòù', 'áâãàçéêíóôõú', 'éëïóöü', 'åäöé', 'æøåé'],
  },
  {
    encoding: 'windows-1250',
    alphabets: ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'],
  },
  {
    encoding: 'iso-8859-2',
    alphabets: ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'],
  },
  { encoding: 'windows-1254', alphabets: ['çğıöşüâ'] },
  { encoding: 'windows-1252', alphabets: ['áðéíóúýþæö'] },
  { encoding: 'windows-1251', alphabets: ['абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'] },
  { encoding: 'koi8-u', alphabets: ['абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'] },
  { encoding: 'windows-1253', alphabets: ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'] },
  { encoding: 'windows-1257', alphabets: ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž'] },
]
const SAMPLE_BYTES = 50_000
const MIN_HIRAGANA = 10
const INSIDE_WORDS = /(?<=\p{L})[^\p{L}\p{M}\s\p{ASCII}\u2010-\u2027\u00b7\u00ad\u00a0«»](?=\p{L})/gu
const MIXED_SCRIPTS = /[a-z](?=[\p{Script=Greek}\p{Script=Cyrillic}])|[\p{Script=Greek}\p{Script=Cyrillic}](?=[a-z])/giu

/** The likeliest encoding of bytes that are no UTF-8. */
export function detectLegacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const japanese = ['shift_jis', 'euc-jp'].find((encoding) => isJapanese(sample, encoding))
  if (japanese) return japanese
  let best = { encoding: 'windows-1252', share: 0 }
  for (const { encoding, alphabets } of ALPHABETS) {
    const text = new TextDecoder(encoding).decode(sample)
    const letters = text.match(/[^\P{L}a-zªº]/giu)?.filter((letter) => letter > '\u007f') ?? []
    const strange = [INSIDE_WORDS, MIXED_SCRIPTS, /[\u0080-\u009f\ufffd]/g].reduce(
      (sum, pattern) => sum + (text.match(pattern)?.length ?? 0),
      0,
    )
    for (const alphabet of alphabets) {
      const own = letters.filter((letter) => isOf(alphabet, letter)).length
      const mixed = text.match(/\p{Ll}(?=[\u0080-\uffff])\p{Lu}/gu)?.length ?? 0
      const share = (own - mixed) / Math.max(1, letters.length + strange)
      if (share > best.share + 0.01) best = { encoding, share }
    }
  }
  return best.encoding
}

/** The small letter of İ is a plain i. */
function isOf(alphabet: string, letter: string): boolean {
  const small = letter.toLowerCase().charAt(0)
  return small < '\u007f' || alphabet.includes(small)
}

/** Japanese is hardly ever without Hiragana, which other texts read so by mistake do not have. */
function isJapanese(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/[\u3041-\u3096]/g) >= MIN_HIRAGANA && count(/[\ufffd\uff61-\uff9f]/g) * 5 < count(/[\u3041-\u3096]/g)
}
