import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { KINDS, type Kind } from '#shared/domain/languages/kinds.ts'
import { sectionsOf, wordsOf } from '#shared/domain/languages/read-words.ts'
import { EVERY_LANGUAGE, LANGUAGES, type Language } from '#shared/domain/languages/tags.ts'
import { findDates } from '#shared/domain/text/dates.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { months } from '#shared/domain/text/months.ts'
import { alternatives, wholeWords } from '#shared/domain/text/word-list.ts'
import { countryNames, lengthNames, monthNames } from '../../scripts/languages/from-intl.ts'
import { foldersOfWords, languagesPage } from '../../scripts/languages/what-is-there.ts'

const DOMAIN = new URL('../../shared/domain/', import.meta.url)
const OPEN_KINDS: readonly Kind[] = [
  'currencies',
  'networks',
  'countries',
  'language-names',
  'periods',
  'synonyms',
  'broader',
]
const LONGEST_LINE = 120
const LONGEST_REGEXP = 200

const read = (path: string) => readFileSync(new URL(path, DOMAIN), 'utf8')
const filesOf = (pattern: string) => globSync(pattern, { cwd: DOMAIN }).sort()

describe('the words of languages', () => {
  it('has a folder for each language that it names, and names each folder', () => {
    assert.deepEqual(foldersOfWords().sort(), [...LANGUAGES, EVERY_LANGUAGE].sort())
  })

  it('knows every kind of file and every part of it', () => {
    const kinds = Object.keys(KINDS)
    for (const file of filesOf('languages/*/*.txt').filter((file) => !file.startsWith('languages/intl/'))) {
      const [, language, name = ''] = file.split('/')
      const kind = name.replace(/\.txt$/, '') as Kind
      assert.ok(kinds.includes(kind), `${file} is of no kind in kinds.ts`)
      if (OPEN_KINDS.includes(kind)) continue
      const parts: readonly string[] = KINDS[kind]
      for (const part of sectionsOf(kind, language as Language).keys())
        assert.ok(parts.includes(part), `${file} has a part [${part}] that kinds.ts does not name`)
    }
  })

  it('has an entry a line: no empty part, nothing twice in one part, no sign of a regular expression', () => {
    for (const kind of Object.keys(KINDS) as Kind[])
      for (const language of [...LANGUAGES, EVERY_LANGUAGE] as const)
        for (const [part, entries] of sectionsOf(kind, language)) {
          const where = `${language}/${kind}.txt [${part}]`
          assert.ok(entries.length > 0, `${where} is empty`)
          assert.equal(new Set(entries).size, entries.length, `${where} says something twice`)
          assert.deepEqual(
            entries.filter(
              (entry) =>
                kind !== 'questions' &&
                /[|\\{}^$?]|\.\*|\p{L}\*\p{L}/u.test(kind === 'currencies' ? entry.replace('$', '') : entry),
            ),
            [],
            where,
          )
        }
  })

  it(`has no line longer than ${LONGEST_LINE} characters`, () => {
    for (const file of filesOf('languages/**/*'.concat('.{ts,txt}')))
      for (const line of read(file).split('\n'))
        assert.ok(line.length <= LONGEST_LINE, `${file}: ${line.slice(0, 60)}…`)
  })

  it(`leaves no regular expression longer than ${LONGEST_REGEXP} characters in what reads resumes and numbers, and no line in which one could hide`, () => {
    const files = filesOf('{text,languages,places}/**/*.ts').concat(filesOf('../reading/**/*.ts'))
    assert.ok(files.length > 200)
    for (const file of files)
      for (const line of read(file).split('\n'))
        assert.ok(line.length <= LONGEST_REGEXP, `${file}: ${line.slice(0, 60)}…`)
  })

  it('has tables from Intl that are what `npm run build:languages` makes', () => {
    assert.equal(new Intl.Locale('cs').maximize().script, 'Latn')
    assert.ok(read('languages/intl/months.txt') === monthNames(), 'months.txt')
    assert.ok(read('languages/intl/countries.txt') === countryNames(), 'countries.txt')
    assert.ok(read('languages/intl/lengths.txt') === lengthNames(), 'lengths.txt')
  })

  it('says in docs/languages.md what each language lacks', () => {
    const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8')
    assert.equal(page, languagesPage(), 'docs/languages.md is not today’s: npm run build:languages')
  })

  it('lets an abbreviation of one language make no date in another', () => {
    assert.equal(months(['cs']).get('led'), 1)
    assert.equal(months(['en']).get('led'), undefined)
    assert.equal(findDates('led 2019', ['cs'])?.start, '2019-01')
    assert.equal(findDates('led 2019', ['en'])?.start, '2019')
    assert.equal(findDates('Ara 2019 – halen', ['tr'])?.start, '2019-12')
  })

  it('finds months of every language in full, declined and abbreviated, where no language is given', () => {
    const dates = [
      'stycznia 2020',
      'v lednu 2020',
      'Jänner 2020',
      'janv. 2020',
      'Ιανουάριος 2020',
      'янв. 2020',
      'январе 2020',
    ]
    for (const date of [...dates, 'tammikuussa 2020', 'ינואר 2020', 'كانون الثاني 2020'])
      assert.equal(findDates(date)?.start, '2020-01', date)
  })

  it('finds a word as those spell it who lack its letters', () => {
    const titles = wholeWords(wordsOf('titles', 'title'))
    for (const word of ['Geschäftsführer', 'geschaeftsfuhrer', 'Geschaeftsfuehrer', 'laerer', 'lærer'])
      assert.equal(titles.test(fold(word)), word !== 'geschaeftsfuhrer', word)
  })

  it('takes the longest entry, whole words, any ending at a star, and East Asian words inside others', () => {
    assert.equal(new RegExp(alternatives(['a', 'a. s.', 'a. s. b.'])).exec('a.s.b.')?.[0], 'a.s.b.')
    const words = wholeWords(['kompet*', 'work', '*shire', '大学'])
    for (const text of ['kompetenzen', 'my work', 'wiltshire', '東京大学院']) assert.ok(words.test(text), text)
    for (const text of ['inkompetent', 'homework', 'works', 'shires']) assert.ok(!words.test(text), text)
  })
})
