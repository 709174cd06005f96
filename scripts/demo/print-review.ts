import { styleText } from 'node:util'
import type { Review } from './client.ts'

type Line = (text?: string) => void
type Finding = Review['changes'][number]['findings'][number]

const WIDTH = 100

/** Prints a review for a person to read: the match, the gaps, each change with its reason, what was blocked, the letter. */
export function printReview(review: Review, line: Line): void {
  printMatch(review, line)
  printWarnings(review, line)
  printChanges(review, line)
  printLetter(review, line)
  for (const note of review.notes) line(`\n${wrap(`Note: ${note}`, '  ')}`)
}

function printMatch({ match }: Review, line: Line): void {
  line(heading(match.score === null ? (match.reason ?? '') : `Match with the posting: ${match.score} of 100`))
  for (const { text, kind, status } of match.requirements) {
    const mark = status === 'met' ? '+' : status === 'partial' ? '~' : '-'
    line(`  ${mark} ${status.padEnd(7)} ${kind.padEnd(4)} ${text}`)
  }
  const gaps = match.requirements.filter(({ status }) => status === 'gap')
  if (gaps.length > 0) line(`  A gap is reported, never filled: nothing of it is added to the documents.`)
}

/** What of the resume may have been read wrong. */
function printWarnings({ warnings }: Review, line: Line): void {
  if (warnings.length > 0) line(heading('The resume may have been read wrong'))
  for (const { node, field, message } of warnings)
    line(wrap([[node, field].filter(Boolean).join('.'), message].filter(Boolean).join(': '), '  '))
}

function printChanges({ changes, match, resume }: Review, line: Line): void {
  const blocked = changes.filter(({ status }) => status === 'blocked').length
  const asked = changes.filter(({ status }) => status === 'unconfirmed').length
  const counts = [`${changes.length - blocked - asked} proposed`, ...(asked > 0 ? [`${asked} asked about`] : [])]
  line(heading(`Changes to the resume: ${[...counts, `${blocked} blocked`].join(', ')}`))
  const requirementText = new Map(match.requirements.map(({ id, text }) => [id, text]))
  for (const [index, change] of changes.entries()) {
    const place = change.op === 'move' && change.position !== null ? ` to place ${change.position + 1}` : ''
    line(`\n  ${index + 1}. ${change.op} ${change.target}${place}${leftOut(change.status)}`)
    const before = change.before ?? (change.op === 'add' ? undefined : nameOf(change.target, resume))
    if (before) line(labelled(change.op === 'rewrite' ? 'before' : 'what', before))
    if (change.after !== null) line(labelled('after', change.after))
    if (change.reason) line(labelled('why', change.reason))
    const serves = change.requirements.map((id) => requirementText.get(id)).filter((text) => text !== undefined)
    if (serves.length > 0) line(labelled('for', serves.join('; ')))
    printFindings(change.findings, line)
  }
}

/** What a person calls the entry of a resume that has this id. */
function nameOf(id: string, node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if ('id' in node && node.id === id) {
    const named = { text: undefined, name: undefined, position: undefined, institution: undefined, ...node }
    return [named.text, named.name, named.position, named.institution].find((value) => typeof value === 'string')
  }
  return Object.values(node)
    .map((child) => nameOf(id, child))
    .find((found) => found !== undefined)
}

function printLetter({ coverLetter }: Review, line: Line): void {
  line(heading('Cover letter'))
  if (coverLetter.addressee) line(`${wrap(coverLetter.addressee, '  ')}\n`)
  line(`  ${coverLetter.greeting}`)
  for (const { text, sentences } of coverLetter.paragraphs) {
    if (text !== '') line(`\n${wrap(text, '  ')}`)
    for (const sentence of sentences.filter(({ findings }) => findings.length > 0)) {
      line(`\n${wrap(`${sentence.text}${leftOut(sentence.status)}`, '  ')}`)
      printFindings(sentence.findings, line)
    }
  }
  line(`\n${wrap(coverLetter.closing, '  ')}`)
}

/** What does not stand in the documents as it is. */
function leftOut(status: string): string {
  return status === 'blocked' || status === 'unconfirmed' ? ` (${status})` : ''
}

function printFindings(findings: Finding[], line: Line): void {
  for (const { code, text, message } of findings) line(labelled('finding', `${code} "${text}": ${message}`))
}

function heading(text: string): string {
  return `\n${styleText('bold', text)}`
}

function labelled(label: string, text: string): string {
  return wrap(text, '             ').replace(/^ {5}.{8}/, `     ${label.padEnd(8)}`)
}

/** Breaks a text into lines that start with `indent`. */
function wrap(text: string, indent: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines = ['']
      for (const word of paragraph.split(/\s+/)) {
        const current = lines.at(-1) ?? ''
        if (current && indent.length + current.length + word.length >= WIDTH) lines.push(word)
        else lines[lines.length - 1] = current ? `${current} ${word}` : word
      }
      return lines.map((one) => indent + one).join('\n')
    })
    .join('\n')
}
