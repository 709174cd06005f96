import { organisationCues, titleCues } from '../parsing/lexicon/cues.ts'
import { isKnownPlace } from '../parsing/lexicon/places.ts'
import type { PostingLine } from './lines.ts'
import { splitSentences } from './sentences.ts'
import type { PostingWords } from './words.ts'

const PARTICLE = `de|del|della|di|da|dos|van|der|den|von|zu|la|le|ter|ten`
const PERSON = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}{0,4}\.)(?:\s+(?:${PARTICLE}))*(?:\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)){1,3}`,
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
      const addressed = findAddressed(text, words)
      if (addressed) return addressed
    }
  }
  return null
}

/** Somebody named with a form of address: "steht Ihnen Herr Thorsten Wiebke zur Verfügung". */
function findAddressed(text: string, words: PostingWords): string | null {
  for (const { at } of words.find('honorific', text)) {
    const isWritten = /^\p{Lu}|^mgr|^inż/u.test(text.slice(at))
    const name = isWritten ? readPerson(text.slice(at), words) : null
    if (name) return name
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
  while (parts.length > 1 && !isHonorific(parts[0] ?? '', words) && isAddress(parts[0] ?? '', words)) parts.shift()
  return parts.join(' ')
}

function isAddress(word: string, words: PostingWords): boolean {
  return words.is('honorific-inflected', word) || titleCues(word) > 0 || words.is('apply', word)
}

/** "Mr", "Dr.": it belongs to how somebody is addressed. */
const isHonorific = (word: string, words: PostingWords): boolean => words.is('honorific', word.replace(/\.$/u, ''))

function isPerson(name: string, words: PostingWords): boolean {
  const all = name.split(/\s+/)
  const parts = all.filter((part) => !isHonorific(part, words))
  const isNamed = parts.length > 1 || (parts.length === 1 && all.length > 1)
  if (!isNamed || /\p{Lu}{2}/u.test(name)) return false
  return (
    organisationCues(name) === 0 &&
    titleCues(parts.join(' ')) === 0 &&
    !isKnownPlace(parts.join(' ')) &&
    !parts.some((part) => words.is('firm', part) || words.is('apply', part) || words.is('department', part))
  )
}
