import { organisationCues, titleCues } from '../parsing/lexicon/cues.ts'
import { isKnownPlace } from '../parsing/lexicon/places.ts'
import type { PostingLine } from './lines.ts'
import { splitSentences } from './sentences.ts'
import type { PostingWords } from './words.ts'

const PARTICLE = `de|del|della|di|da|dos|van|der|den|von|zu|la|le|ter|ten`
const PERSON = new RegExp(
  String.raw`^\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:${PARTICLE}))*(?:\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)){1,3}`,
  'u',
)
/** A Japanese or Chinese name: two to four signs, or two names with a space. */
const UNSPACED_PERSON =
  /^(?:[\p{Script=Han}]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|\p{Script=Han}{2,3})(?=$|[\s、，,（(様さ先女])/u
/** How far behind the words that lead to a name it may stand. */
const REACH_CHARACTERS = 50

/** The person whom a posting says to write to or to ask; null where it names nobody. */
export function findContact(lines: readonly PostingLine[], company: string | null, words: PostingWords): string | null {
  for (const line of lines) {
    for (const { text } of splitSentences(line)) {
      if (!words.has('apply', text)) continue
      for (const { at, words: said } of words.find('send-to', text)) {
        const name = readPerson(text.slice(at + said.length), words)
        if (name && name !== company) return name
      }
    }
  }
  return null
}

/** The person that a text names near its beginning, without titles and forms of address. */
export function readPerson(text: string, words: PostingWords): string | null {
  const near = text.slice(0, REACH_CHARACTERS + 40)
  const unspaced = UNSPACED_PERSON.exec(near.replace(/^[\s:：，,]+/u, ''))
  if (unspaced) return unspaced[0]
  for (const { index } of near.matchAll(/(?<![\p{L}\p{N}@.])\p{Lu}/gu)) {
    if (index > REACH_CHARACTERS) return null
    const found = PERSON.exec(near.slice(index))
    if (!found) continue
    const name = stripAddress(found[0], words)
    if (name && isPerson(name, words)) return name
  }
  return null
}

function stripAddress(name: string, words: PostingWords): string {
  const parts = name.split(/\s+/)
  while (parts.length > 1 && isAddress(parts[0] ?? '', words)) parts.shift()
  return parts.join(' ')
}

function isAddress(word: string, words: PostingWords): boolean {
  return words.is('honorific', word.replace(/\.$/u, '')) || titleCues(word) > 0 || words.is('apply', word)
}

function isPerson(name: string, words: PostingWords): boolean {
  const parts = name.split(/\s+/)
  if (parts.length < 2 || /\p{Lu}{2}/u.test(name)) return false
  return (
    organisationCues(name) === 0 &&
    titleCues(name) === 0 &&
    !isKnownPlace(name) &&
    !parts.some((part) => words.is('firm', part) || words.is('apply', part) || words.is('department', part))
  )
}
