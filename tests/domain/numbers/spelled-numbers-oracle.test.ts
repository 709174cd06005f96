import assert from 'node:assert/strict'
import { toCardinal as cs } from 'n2words/cs-CZ'
import { toCardinal as da } from 'n2words/da-DK'
import { toCardinal as de } from 'n2words/de-DE'
import { toCardinal as el } from 'n2words/el-GR'
import { toCardinal as enGb } from 'n2words/en-GB'
import { toCardinal as enUs } from 'n2words/en-US'
import { toCardinal as es } from 'n2words/es-ES'
import { toCardinal as fi } from 'n2words/fi-FI'
import { toCardinal as frBe } from 'n2words/fr-BE'
import { toCardinal as fr } from 'n2words/fr-FR'
import { toCardinal as hu } from 'n2words/hu-HU'
import { toCardinal as itIt } from 'n2words/it-IT'
import { toCardinal as ja } from 'n2words/ja-JP'
import { toCardinal as ko } from 'n2words/ko-KR'
import { toCardinal as nb } from 'n2words/nb-NO'
import { toCardinal as nl } from 'n2words/nl-NL'
import { toCardinal as pl } from 'n2words/pl-PL'
import { toCardinal as pt } from 'n2words/pt-PT'
import { toCardinal as ro } from 'n2words/ro-RO'
import { toCardinal as ru } from 'n2words/ru-RU'
import { toCardinal as sv } from 'n2words/sv-SE'
import { toCardinal as tr } from 'n2words/tr-TR'
import { toCardinal as uk } from 'n2words/uk-UA'
import { toCardinal as zh } from 'n2words/zh-Hans-CN'
import { fold } from '#shared/domain/text/fold.ts'
import { languageOf, type TextLanguage } from '#shared/domain/text/language-of.ts'
import { normalise } from '#shared/domain/text/normalise.ts'
import { readSpelledNumbers } from '#shared/domain/text/numbers/spelled-numbers.ts'

/**
 * An independent writer of numbers in words, for each language whose numbers are read. Where it writes what nobody does, it
 * is put right: Danish "treds", a comma in Norwegian numbers, Latin i in Ukrainian ones. Romanian needs a noun, since
 * "nouă" alone is "new".
 */
const WRITERS: readonly (readonly [TextLanguage, (number: number) => string])[] = [
  ['cs', cs],
  ['da', (number) => da(number).replaceAll(/(?<!halv)treds/g, 'tres')],
  ['de', de],
  ['el', el],
  ['en', enGb],
  ['en', enUs],
  ['es', es],
  ['fi', fi],
  ['fr', fr],
  ['fr', frBe],
  ['hu', hu],
  ['it', itIt],
  ['nb', (number) => nb(number).replaceAll(',', '')],
  ['nl', nl],
  ['pl', pl],
  ['pt', pt],
  ['ro', ro],
  ['ru', ru],
  ['sv', sv],
  ['tr', tr],
  ['uk', (number) => uk(number).replaceAll('i', 'і')],
]

/** How people write the same words: as the oracle does, with a soft hyphen, without hyphens, accents or spaces, in capitals. */
const VARIANTS: readonly (readonly [string, (words: string, language: TextLanguage) => string])[] = [
  ['as it is', (words) => words],
  ['with spaces for hyphens', (words) => words.replaceAll('-', ' ')],
  ['with hyphens for spaces', (words) => words.replaceAll(' ', '-')],
  ['without hyphens and spaces', (words) => words.replaceAll(/[ -]/g, '')],
  ['with a soft hyphen in each word', (words) => words.replaceAll(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad')],
  ['without accents', fold],
  ['in capitals', (words, language) => words.toLocaleUpperCase(language)],
]

const BELOW_A_THOUSAND = Array.from({ length: 998 }, (_, index) => index + 2)
/** Always the same 100 numbers from a thousand to a million (Park and Miller's generator). */
const BEYOND = Array.from({ length: 100 })
  .reduce<number[]>((numbers) => [...numbers, ((numbers.at(-1) ?? 20_261_129) * 48_271) % 2_147_483_647], [])
  .map((seed) => 1000 + (seed % 999_001))

const textOf = (words: string, language: TextLanguage): string =>
  normalise(language === 'ro' ? `${words} clienți` : words).text

const read = (text: string, language: TextLanguage): number[] =>
  readSpelledNumbers(text, language).map(({ value }) => value)

describe('numbers in words, held against another writer of them', () => {
  for (const [language, write] of WRITERS)
    for (const [variant, spell] of VARIANTS)
      it(`reads ${language} from 2 to 999 and beyond ${variant}`, () => {
        const numbers = [...BELOW_A_THOUSAND, ...BEYOND]
        const texts = numbers.map((number) => ({ number, text: textOf(spell(write(number), language), language) }))
        // Without its accents "dört yüz dört" is German for "there".
        const told = texts.filter(({ text }) => languageOf(text, language) === language)
        assert.ok(told.length > numbers.length * 0.95, `${told.length} of ${numbers.length} are told to be ${language}`)
        const missed = told.flatMap(({ number, text }) => {
          const found = read(text, language)
          return found.length === 1 && found[0] === number ? [] : [`${number}: ${text} → ${found.join(' ')}`]
        })
        assert.deepEqual(missed.slice(0, 10), [], `${missed.length} of ${told.length}`)
      })

  /** Numerals of these scripts are syllables and signs of other words, too: they are read before what they count. */
  const WITH_COUNTER: readonly (readonly [TextLanguage, (number: number) => string])[] = [
    ['ja', (number) => `${ja(number)}人を指導しました`],
    ['zh', (number) => `管理${zh(number)}个项目`],
    ['ko', (number) => `${ko(number)} 명을 관리했습니다`],
    ['ko', (number) => `${ko(number).replaceAll(' ', '')}명을 관리했습니다`],
  ]
  for (const [language, write] of WITH_COUNTER)
    it(`reads ${language} from 2 to 999 and beyond before a counter: ${write(350)}`, () => {
      // Nobody says 이 명, "two persons", which reads "this person".
      const numbers = [...BELOW_A_THOUSAND, ...BEYOND].filter((number) => language !== 'ko' || number > 2)
      const missed = numbers.flatMap((number) => {
        const found = read(normalise(write(number)).text, language)
        return found.length === 1 && found[0] === number ? [] : [`${number}: ${write(number)} → ${found.join(' ')}`]
      })
      assert.deepEqual(missed.slice(0, 10), [], `${missed.length}`)
    })
})
