import type { Chunk, Meaning } from './spell-out.ts'

/** What is added to a word of a number: lines of `shared/domain/languages/<tag>/numbers.txt`, by their part of the file. */
export type WordParts = Record<'value' | 'after-unit' | 'before-rest' | 'factor' | 'joint', Map<string, string>>

type Meant = Exclude<Meaning, { kind: 'filler' }>

/** A word of a spelled-out number: the chunks between two of its separators. */
type Piece = { chunks: Chunk[]; endsWord: boolean }

const SEPARATOR = /[\u00ad\s,-]/u

/** The words that spelled-out numbers are made of, each with what it means; joints mean nothing. */
export function wordParts(numbers: Iterable<readonly Chunk[]>): WordParts {
  const roomOf = new Map<string, { meaning: Meant; endsWord: boolean }>()
  const joints = new Map<string, string>()
  for (const chunks of numbers)
    for (const { form, meaning, endsWord } of piecesOf(chunks).flatMap(wordsOf)) {
      if (meaning.kind === 'filler') {
        joints.set(form, '')
        continue
      }
      const key = `${form} ${amountOf(meaning)} ${meaning.kind} ${meaning.kind === 'value' && meaning.isBehind}`
      const known = roomOf.get(key)
      const room = Math.max(meaning.room, known?.meaning.room ?? 0)
      roomOf.set(key, { meaning: { ...meaning, room }, endsWord: endsWord || known?.endsWord === true })
    }
  return sortedIn(roomOf, joints)
}

const amountOf = (meaning: Meant): number => (meaning.kind === 'value' ? meaning.value : meaning.factor)

function sortedIn(
  found: ReadonlyMap<string, { meaning: Meant; endsWord: boolean }>,
  joints: Map<string, string>,
): WordParts {
  const parts: WordParts = {
    value: new Map(),
    'after-unit': new Map(),
    'before-rest': new Map(),
    factor: new Map(),
    joint: joints,
  }
  const formOf = (key: string, meaning: Meant): string =>
    key.slice(0, key.indexOf(` ${amountOf(meaning)} ${meaning.kind}`))
  const ones = new Set(
    [...found].flatMap(([key, { meaning }]) => (amountOf(meaning) === 1 ? [formOf(key, meaning)] : [])),
  )
  for (const [key, { meaning, endsWord }] of found) {
    const form = formOf(key, meaning)
    const line = meaning.room > 0 ? `${amountOf(meaning)} ${meaning.room}` : String(amountOf(meaning))
    const [first = '', ...rest] = form.split(' ')
    // "Eine Million": one of them, which others may come before as well.
    if (meaning.kind === 'value' && rest.length > 0 && ones.has(first)) parts.factor.set(rest.join(' '), line)
    else if (meaning.kind === 'factor') parts.factor.set(form, line)
    else if (meaning.isBehind) parts['after-unit'].set(form, line)
    else parts[endsWord ? 'value' : 'before-rest'].set(form, line)
  }
  return parts
}

/** Chunks by the separators in and between them; a separator belongs to no piece. */
function piecesOf(chunks: readonly Chunk[]): Piece[] {
  const pieces: Piece[] = []
  let current: Chunk[] = []
  const close = (endsWord: boolean): void => {
    if (current.length > 0) pieces.push({ chunks: current, endsWord })
    current = []
  }
  for (const { text, meaning } of chunks) {
    const phrase = text.trim().replace(/^-|-$/g, '')
    // "Mil milhões" are a thousand of a million, each a word that says so by itself.
    if (meaning.kind === 'factor' && /\s/u.test(phrase)) {
      close(true)
      continue
    }
    const isPhrase = meaning.kind === 'value' && /[\s-]/u.test(phrase) && !/\s$/u.test(text)
    if (isPhrase) {
      close(true)
      current.push({ text: phrase.replaceAll('-', ' '), meaning })
      continue
    }
    let written = ''
    let isTold = false
    const push = (): void => {
      if (written !== '') current.push({ text: written, meaning: isTold ? { kind: 'filler' } : meaning })
      if (written !== '') isTold = true
      written = ''
    }
    for (const letter of text)
      if (SEPARATOR.test(letter)) {
        push()
        close(letter !== '\u00ad')
      } else written += letter
    push()
  }
  close(true)
  const last = pieces.at(-1)
  return last ? [...pieces.slice(0, -1), { ...last, endsWord: true }] : []
}

/** The words of a piece: letters that mean nothing belong to the word before them, or else behind. */
function wordsOf({ chunks, endsWord }: Piece): { form: string; meaning: Meaning; endsWord: boolean }[] {
  const words: { form: string; meaning: Meaning; endsWord: boolean }[] = []
  for (const { text, meaning } of chunks) {
    const last = words.at(-1)
    if (last && meaning.kind === 'filler') last.form += text.toLowerCase()
    else if (last?.meaning.kind === 'filler')
      words.splice(-1, 1, { form: last.form + text.toLowerCase(), meaning, endsWord: false })
    else words.push({ form: text.toLowerCase(), meaning, endsWord: false })
  }
  const last = words.at(-1)
  if (last) last.endsWord = endsWord
  return words
}
