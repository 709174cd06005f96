import type { DateReader } from '../lexicon/date-reader.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** Japanese and Chinese resumes list when something began and when it ended as two lines. */
const BEGAN = /\s*(?:入学|入社|入職|入行|入庁|入所)\s*$/u
const ENDED = /\s*(?:卒業見込み?|卒業予定|卒業|修了|中途退学|中退|退学|退社|退職|転職|退任|退団)\s*$/u
const DONE = /\s*(?:取得見込み?|取得|合格|認定|修得)(?=\s*[)）]?$)/u
/** A name, and a word of a few signs behind it. */
const LAST_WORD = /^(.{2,}?)[\s\u3000]+(\p{Script=Han}{2,4})$/u
const SAME = /^(?:同校|同社|同上|同大学|一身上の都合により|会社都合により)/u

/** One line with both dates for each pair of such lines, and without the words that tell which is which. */
export function joinEnrolments(lines: readonly ReadLine[], dates: DateReader): ReadLine[] {
  const began = findWordsOfBeginning(lines, dates)
  const result: ReadLine[] = []
  const open: { name: string; date: string; at: number }[] = []
  for (const line of lines) {
    const dated = line.bullet ? null : dates.head(line.text)
    const date = dated && (!dated.dates.isSpan || dated.dates.present) ? dated.dates.start : undefined
    if (!dated || date === undefined) {
      result.push(line)
      continue
    }
    const begins = nameBefore(dated.rest, began)
    if (begins !== null) {
      const name = begins
      open.push({ name, date, at: result.length })
      result.push(plain(line, `${date} –\t${name}`))
      continue
    }
    if (!ENDED.test(dated.rest)) {
      result.push(line)
      continue
    }
    const name = dated.rest.replace(ENDED, '').trim()
    const begun = open.findLast((entry) => isSameName(entry.name, name))
    if (begun) {
      const before = result[begun.at]
      if (before) result[begun.at] = plain(before, `${begun.date} – ${date}\t${begun.name}`)
      open.splice(open.indexOf(begun), 1)
    } else result.push(plain(line, `${date}\t${name}`))
  }
  return result
}

function isSameName(begun: string, ended: string): boolean {
  return begun.startsWith(ended) || ended.startsWith(begun) || SAME.test(ended)
}

/** What stands before a word for a beginning: one that is known, or one that the same list uses for others. */
function nameBefore(text: string, began: ReadonlySet<string>): string | null {
  if (BEGAN.test(text)) return text.replace(BEGAN, '').trim()
  const [, name, word] = LAST_WORD.exec(text) ?? []
  return name && word && began.has(word) ? name.trim() : null
}

/** Words behind a name with a date that the list names again with a later end: "…組合 入組", "…組合 退職". */
function findWordsOfBeginning(lines: readonly ReadLine[], dates: DateReader): ReadonlySet<string> {
  const rests = lines.flatMap((line) => (line.bullet ? [] : (dates.head(line.text)?.rest ?? [])))
  const words = new Set<string>()
  rests.forEach((rest, index) => {
    const [, name, word] = LAST_WORD.exec(rest) ?? []
    const isEnded = rests.slice(index + 1).some((later) => name && ENDED.test(later) && later.startsWith(name))
    if (word && isEnded && !ENDED.test(rest)) words.add(word)
  })
  return words
}

/** A licence without the word that says it was obtained. */
export function withoutObtained(lines: readonly ReadLine[]): ReadLine[] {
  return lines.map((line) => (DONE.test(line.text) ? plain(line, line.text.replace(DONE, '')) : line))
}

function plain({ breaks: _breaks, ...line }: ReadLine, text: string): ReadLine {
  return { ...line, text }
}
