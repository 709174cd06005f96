import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { WORD_LIST_LANGUAGES, type WordListLanguage, wordListOf } from '#shared/domain/names/word-lists.ts'
import { readWordSet } from '#shared/domain/names/word-set.ts'
import { nameLines } from '../../../scripts/names/name-lines.ts'
import { encodeAutomaton } from '../../../scripts/words/automaton.ts'
import { noteOf, readNotes } from '../../../scripts/words/notes.ts'
import { listWords } from '../../../scripts/words/word-list.ts'

const NAMES = new URL('../../../shared/domain/names/', import.meta.url)
const LARGEST_LIST_BYTES = 2_000_000
const LONGEST_TO_LOAD_MS = 50
/** Lists that are made in a second: the others are held against the digest of their sources. */
const MADE_QUICKLY: readonly WordListLanguage[] = ['en', 'de']

const bytesOf = (language: WordListLanguage) => readFileSync(new URL(`word-lists/${language}.bin`, NAMES))

describe('lists of words and names', function () {
  this.timeout(30_000)

  it('has the names that `npm run build:names` makes', async () => {
    assert.equal(readFileSync(new URL('known-names.txt', NAMES), 'utf8'), await nameLines())
  })

  it('has the words that `npm run build:words` makes of the packages that are installed', async () => {
    const notes = readNotes()
    for (const language of WORD_LIST_LANGUAGES)
      assert.deepEqual(notes[language], noteOf(language, bytesOf(language)), `npm run build:words -- ${language}`)
    for (const language of MADE_QUICKLY) {
      const made = Buffer.from(encodeAutomaton(await listWords(language)))
      assert.ok(inflateRawSync(bytesOf(language)).equals(made), `${language}: npm run build:words -- ${language}`)
    }
  })

  it(`keeps each list below ${LARGEST_LIST_BYTES} bytes, and reads it in less than ${LONGEST_TO_LOAD_MS} ms`, () => {
    for (const language of WORD_LIST_LANGUAGES) {
      assert.ok(statSync(new URL(`word-lists/${language}.bin`, NAMES)).size < LARGEST_LIST_BYTES, language)
      const start = process.cpuUsage()
      readWordSet(inflateRawSync(bytesOf(language)))
      const { user, system } = process.cpuUsage(start)
      assert.ok((user + system) / 1000 < LONGEST_TO_LOAD_MS, `${language}: ${(user + system) / 1000} ms`)
    }
  })

  it('finds in an automaton the words that it was made of, and no others', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (words, others) => {
        const set = readWordSet(encodeAutomaton([...words].sort()))
        for (const one of words) assert.ok(set.has(one), one)
        for (const other of others) assert.equal(set.has(other), words.includes(other), other)
        assert.ok(!set.has(''))
      }),
    )
  })

  it('says where words end that begin in a text', () => {
    const set = readWordSet(encodeAutomaton(['plan', 'planung', 'ung']))
    assert.deepEqual(set.endsOf('planungen', 0), [4, 7])
    assert.deepEqual(set.endsOf('planungen', 4), [7])
  })

  it('knows the bent forms of each language', () => {
    const forms: Record<WordListLanguage, readonly string[]> = {
      en: ['engineers', 'budgeted', 'centres', 'onboarding'],
      de: ['geleitet', 'verantwortlich'],
      fr: ['dirigées', 'coordonnait'],
      es: ['coordinamos', 'gestionando'],
      it: ['coordinato', 'gestione'],
      pt: ['coordenou', 'gestão'],
      nl: ['geleid', 'verantwoordelijk'],
      cs: ['vedl', 'zodpovědný'],
      pl: ['kierowałem', 'odpowiedzialna'],
      sv: ['ledde', 'ansvarig'],
    }
    for (const language of WORD_LIST_LANGUAGES)
      for (const form of forms[language])
        assert.ok(wordListOf(language).has(form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')), form)
  })
})
