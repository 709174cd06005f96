import { styleText } from 'node:util'
import type { Review } from './client.ts'

type Line = (text?: string) => void
type Finding = Review['changes'][number]['findings'][number]

const WIDTH = 100

/** Prints a review for a person to read: the match, the gaps, each change with its reason, what was blocked, the letter. */
export function printReview(review: Review, line: Line): void {
  printMatch(review, line)
  printChanges(review, line)
  printLetter(review, line)
  for (const note of review.notes) line(`\n${wrap(`Note: ${note}`, '  ')}`)
}

function printMatch({ match }: Review, line: Line): void {
  line(heading(`Match with the posting: ${match.score} of 100`))
  for (const { text, kind, status } of match.requirements) {
    const mark = status === 'met' ? '+' : status === 'partial' ? '~' : '-'
    line(`  ${mark} ${status.padEnd(7)} ${kind.padEnd(4)} ${text}`)
  }
  const gaps = match.requirements.filter(({ status }) => status === 'gap')
  if (gaps.length > 0) line(`  A gap is reported, never filled: nothing of it is added to the documents.`)
}

function printChanges({ changes, match }: Review, line: Line): void {
  const blocked = changes.filter(({ status }) => status === 'blocked').length
  line(heading(`Changes to the resume: ${changes.length - blocked} proposed, ${blocked} blocked`))
  const requirementText = new Map(match.requirements.map(({ id, text }) => [id, text]))
  for (const [index, change] of changes.entries()) {
    line(`\n  ${index + 1}. ${change.op} ${change.target}${change.status === 'blocked' ? ' (blocked)' : ''}`)
    if (change.before !== null) line(labelled('before', change.before))
    if (change.after !== null) line(labelled('after', change.after))
    if (change.reason) line(labelled('why', change.reason))
    const serves = change.requirements.map((id) => requirementText.get(id)).filter((text) => text !== undefined)
    if (serves.length > 0) line(labelled('for', serves.join('; ')))
    printFindings(change.findings, line)
  }
}

function printLetter({ coverLetter }: Review, line: Line): void {
  line(heading('Cover letter'))
  line(`  ${coverLetter.greeting}`)
  for (const { text, status, findings } of coverLetter.paragraphs) {
    line(`\n${wrap(status === 'blocked' ? `(blocked) ${text}` : text, '  ')}`)
    printFindings(findings, line)
  }
  line(`\n${wrap(coverLetter.closing, '  ')}`)
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
