import { isKnownPlace } from '../places/known-places.ts'
import { organisationCues, titleCues } from '../text/cues.ts'
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
/** A name may stand so many lines below the words that lead to it, behind a role. */
const BELOW_LINES = 3
const QUESTION_WORDS = 3
const MAX_ROLE_CHARACTERS = 90
const PHONE = /\d(?:[\s/.-]?\d){5}/u
/** Words that begin with a capital at the start of a sentence, or stand for a part of a firm. */
const NOT_NAMES = [
  'firm',
  'apply',
  'department',
  'employment',
  'send-to',
  'article',
  'we',
  'pronoun',
  'honorific',
] as const

/** The person whom a posting says to write to or to ask; null where it names nobody. */
export function findContact(lines: readonly PostingLine[], company: string | null, words: PostingWords): string | null {
  for (const [index, line] of lines.entries()) {
    const atStart = readContactLine(line.text, words, company)
    if (atStart) return atStart
    for (const text of joinQuestions(splitSentences(line).map((sentence) => sentence.text))) {
      if (!words.has('apply', text)) continue
      const below = /[:：]$/u.test(text) ? lines.slice(index + 1, index + 1 + BELOW_LINES) : []
      for (const { at, words: said } of words.find('send-to', text)) {
        const behind = [text.slice(at + said.length), ...below.map((next) => next.text)]
        const name = behind.map((rest) => readPerson(rest, words, company)).find(Boolean)
        const first = name ? null : readFirstName(text.slice(at + said.length), words, company)
        if (name || first) return name ?? first
      }
      const addressed = findAddressed(text, words) ?? findWithRole(text, words, company)
      if (addressed) return addressed
    }
  }
  return null
}

/** "Ann-Sofie Lindmark, enhetschef, 0000-55 12 40", "陈女士 人事经理": a line of somebody's own. */
function readContactLine(line: string, words: PostingWords, company: string | null): string | null {
  const [addressed] = /^\p{Script=Han}{1,2}(?:先生|女士|小姐)(?=$|\s)/u.exec(line) ?? []
  if (addressed) return addressed
  const [first = '', ...others] = line.split(/,\s/u)
  const isReached = others.length > 0 && (PHONE.test(line) || line.includes('@'))
  return isReached && readPerson(first, words, company) === first ? first : null
}

/** "Questions are answered by Rosa Kemmerich, branch manager": a person with a role behind the name. */
function findWithRole(text: string, words: PostingWords, company: string | null): string | null {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}@.])\p{Lu}/gu)) {
    const [name = '', role = ''] = text.slice(index, index + MAX_ROLE_CHARACTERS).split(/,\s/u)
    if (titleCues(role) > 0 && readPerson(name, words, company) === name) return name
  }
  return null
}

/** "msg Jaz 07700 900 144", "odpovídá Bára.": a first name alone, right behind the words that lead to it, and nothing but how to reach. */
function readFirstName(text: string, words: PostingWords, company: string | null): string | null {
  const [, name] = /^[\s:]*(\p{Lu}\p{Ll}{1,14})(?=[.!?)\s]*$|,?\s(?:\p{Ll}{1,4}\s)?[+(]?\d)/u.exec(text) ?? []
  if (!name || company?.includes(name) || isKnownPlace(name) || titleCues(name) > 0) return null
  return organisationCues(name) > 0 || NOT_NAMES.some((part) => words.has(part, name)) ? null : name
}

/** "Questions? Olek Drzymała …": what answers a short question belongs to it. */
function joinQuestions(sentences: readonly string[]): string[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1] ?? ''
    return /[?？]$/u.test(before) && before.split(/\s+/).length <= QUESTION_WORDS ? `${before} ${sentence}` : sentence
  })
}

/** Without the labels that stand before a name: "：採用担当 佐々木 美保". */
function stripLabels(text: string, words: PostingWords): string {
  const bare = text.replace(/^[\s:：，,]+/u, '')
  const label = words.find('send-to', bare).find(({ at }) => at === 0)
  return label ? stripLabels(bare.slice(label.words.length), words) : bare
}

/** Somebody named with a form of address: "steht Ihnen Herr Thorsten Wiebke zur Verfügung". */
function findAddressed(text: string, words: PostingWords): string | null {
  for (const { at } of words.find('honorific', text)) {
    const isWritten = /^\p{Lu}|^\p{Ll}+\.|^mgr|^inż/u.test(text.slice(at))
    const name = isWritten ? readPerson(text.slice(at), words) : null
    if (name) return name
  }
  return null
}

/** The person that a text names near its beginning, without titles and forms of address. */
export function readPerson(text: string, words: PostingWords, company: string | null = null): string | null {
  const near = text.slice(0, REACH_CHARACTERS + 40)
  const unspaced = UNSPACED_PERSON.exec(stripLabels(near, words))
  if (unspaced) return unspaced[0]
  for (const { index } of near.matchAll(/(?<![\p{L}\p{N}@.])\p{Lu}/gu)) {
    if (index > REACH_CHARACTERS) return null
    const found = PERSON.exec(near.slice(index))
    if (!found) continue
    const name = stripAddress(found[0], words)
    if (!name || company?.includes(name) || !isPerson(name, words)) continue
    const [before = ''] = near.slice(0, index).trimEnd().split(/\s+/).slice(-1)
    return isHonorific(before, words) ? `${before} ${name}` : name
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
    (parts.length < all.length || !isKnownPlace(parts.join(' '))) &&
    !parts.some((part) => words.is('firm', part) || words.is('apply', part) || words.is('department', part))
  )
}
