import type { DateReader } from '../lexicon/date-reader.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** Japanese and Chinese resumes list when something began and when it ended as two lines. */
const BEGAN = /\s*(?:入学|入社|入職|入行|入庁|入所)\s*$/u
const ENDED = /\s*(?:卒業見込み?|卒業予定|卒業|修了|中途退学|中退|退学|退社|退職|転職)\s*$/u
const DONE = /\s*(?:取得見込み?|取得|合格|認定|修得)(?=\s*[)）]?$)/u
const SAME = /^(?:同校|同社|同上|同大学|一身上の都合により|会社都合により)/u

/** One line with both dates for each pair of such lines, and without the words that tell which is which. */
export function joinEnrolments(lines: readonly ReadLine[], dates: DateReader): ReadLine[] {
  const result: ReadLine[] = []
  const open: { name: string; date: string; at: number }[] = []
  for (const line of lines) {
    const dated = line.bullet ? null : dates.head(line.text)
    const date = dated && !dated.dates.isSpan ? dated.dates.start : undefined
    if (!dated || date === undefined) {
      result.push(line)
      continue
    }
    if (BEGAN.test(dated.rest)) {
      const name = dated.rest.replace(BEGAN, '').trim()
      open.push({ name, date, at: result.length })
      result.push(plain(line, `${date} –\t${name}`))
      continue
    }
    if (!ENDED.test(dated.rest)) {
      result.push(line)
      continue
    }
    const name = dated.rest.replace(ENDED, '').trim()
    const begun = open.findLast((entry) => entry.name === name || entry.name.startsWith(name) || SAME.test(name))
    if (begun) {
      const before = result[begun.at]
      if (before) result[begun.at] = plain(before, `${begun.date} – ${date}\t${begun.name}`)
      open.splice(open.indexOf(begun), 1)
    } else result.push(plain(line, `${date}\t${name}`))
  }
  return result
}

/** A licence without the word that says it was obtained. */
export function withoutObtained(lines: readonly ReadLine[]): ReadLine[] {
  return lines.map((line) => (DONE.test(line.text) ? plain(line, line.text.replace(DONE, '')) : line))
}

function plain({ breaks: _breaks, ...line }: ReadLine, text: string): ReadLine {
  return { ...line, text }
}
