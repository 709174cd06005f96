import { addressesMachine } from './machine-text.ts'
import type { PostingWords } from './words.ts'

/** A line as somebody meant it: wrapped lines are one. `start` and `end` are its place in the posting, in UTF-16 units. */
export type PostingLine = {
  text: string
  start: number
  end: number
  isBullet: boolean
  /** Drawn as a title: by signs of Markdown, in bold, in capitals, underlined, or with a colon behind it. */
  isDrawn: boolean
  /** Whether a blank line stands before it, and after it. */
  isApart: boolean
  isLast: boolean
}

const BULLET =
  /^(?:[-*+•–—·‣⁃→⇒➔➜▶❖◦▪▫●○■□▼▲◎✓✔✅☑➤➢►»※・◆◇★☆]|\(?\d{1,2}[.)、]|[a-z][.)]|[（(]\d{1,2}[)）]|[①-⑳])[ \t\u3000]*(?=\S)/u
/** A bullet that is a letter or a sign of punctuation needs a space behind it: "-5 °C", "*bold*". */
const NEEDS_SPACE = /^(?:[-*+–—·a-z]|\d)/u
const UNDERLINE = /^[-=_*~]{3,}$/
const DRAWN = /^(?:#{1,6}\s|\*\*|__|==|[【［[][^】］\]]*[】］\]]$)/u
/** Signs that are drawn before titles as well as before the lines of a list. */
const MARK = /^[■◆◇●○▼▲◎★☆※□]/u
const MAX_LINES = 2_000
const MAX_DRAWN_CHARACTERS = 250

/** "Experience: three years": a line of its own, however full the one before is. */
const LABELLED = /^[^:：]{2,30}[:：]\s/u

type Raw = { text: string; start: number; end: number; indent: number; isBullet: boolean; isDrawn: boolean }

/** A posting's lines, without comments, blank lines, and lines that speak to a machine. */
export function readPostingLines(posting: string, words: PostingWords): PostingLine[] {
  const raws = readRawLines(posting)
  const width = findWrapWidth(raws)
  const lines: PostingLine[] = []
  for (const [index, raw] of raws.entries()) {
    if (raw === null) continue
    const previous = raws[index - 1] ?? null
    const last = lines.at(-1)
    if (last && previous && continues(raw, previous, last, width)) {
      last.text = join(last.text, raw.text)
      last.end = raw.end
      last.isLast = (raws[index + 1] ?? null) === null
      continue
    }
    const { text, start, end, isBullet, isDrawn } = raw
    const isLast = (raws[index + 1] ?? null) === null
    lines.push({ text, start, end, isBullet, isDrawn, isApart: previous === null, isLast })
  }
  return lines.filter(({ text }) => !addressesMachine(text, words))
}

/** Lines as they stand; null for a blank one. */
function readRawLines(posting: string): (Raw | null)[] {
  const visible = posting.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length))
  const raws: (Raw | null)[] = []
  let at = 0
  for (const line of visible.split(/\n|\u2028|\r(?!\n)/).slice(0, MAX_LINES)) {
    const trimmed = line.trim()
    const start = at + line.indexOf(trimmed)
    at += line.length + 1
    if (UNDERLINE.test(trimmed)) {
      const before = raws.at(-1)
      if (before && before.text.length < MAX_DRAWN_CHARACTERS) before.isDrawn = true
      raws.push(null)
    } else if (trimmed === '') raws.push(null)
    else raws.push(toRawLine(trimmed, start, line.length - line.trimStart().length))
  }
  return raws
}

function toRawLine(trimmed: string, start: number, indent: number): Raw {
  const end = start + trimmed.length
  const bullet = /^(?:\*\*|__|==)/.test(trimmed) ? null : BULLET.exec(trimmed)
  if (bullet && (!NEEDS_SPACE.test(trimmed) || /\s$/.test(bullet[0]) || /[)）、]$/.test(bullet[0]))) {
    const rest = trimmed.slice(bullet[0].length)
    const bold = undraw(rest)
    return {
      text: bold.text,
      start: start + bullet[0].length + bold.cut,
      end,
      indent,
      isBullet: true,
      isDrawn: MARK.test(trimmed),
    }
  }
  const { text, cut, isDrawn } = undraw(trimmed)
  return { text, start: start + cut, end: start + cut + text.length, indent, isBullet: false, isDrawn }
}

/** A line without the signs that are drawn around all of it. */
function undraw(line: string): { text: string; cut: number; isDrawn: boolean } {
  if (line.length > MAX_DRAWN_CHARACTERS) return { text: oneSpace(line), cut: 0, isDrawn: false }
  const isBracketed = /^[【［[][^】］\]]*[】］\]]$/u.test(line)
  const cut = (isBracketed ? /^[【［[]\s*/u : /^[#*_=~\s]*/u).exec(line)?.[0].length ?? 0
  const bare = line.slice(cut).replace(/(?<![*_=~#\s])[*_=~#\s]+$/u, '')
  const closed = isBracketed ? bare.replace(/[】］\]]$/u, '') : bare
  const isCapitals = /\p{Lu}{4}/u.test(closed) && !/\p{Ll}/u.test(closed)
  const isDrawn = DRAWN.test(line) || /[:：]$/.test(closed) || isCapitals
  return { text: oneSpace(closed.replace(/\*\*/g, '')), cut, isDrawn }
}

/** Runs of space as one; a wide one behind the first word of a Chinese or Japanese line sets off a label. */
const oneSpace = (text: string): string =>
  text.replace(/^([\p{Script=Han}・]{2,10})\u3000+(?=\S)/u, '$1：').replace(/\s+/g, ' ')

/** How wide a text was wrapped, in characters; null where it was not. */
function findWrapWidth(raws: readonly (Raw | null)[]): number | null {
  const widths = raws.flatMap((raw) => (raw ? [widthOf(raw)] : []))
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const full = widths.filter((width) => width > widest - 14).length
  return widest >= 56 && widest <= 130 && full >= 3 && full >= widths.length * 0.15 ? widest : null
}

const widthOf = ({ indent, text, isBullet }: Raw): number => indent + text.length + (isBullet ? 2 : 0)

/** Whether a line goes on with the one before: its first word had no room there, or it begins in the middle of a sentence. */
function continues(line: Raw, previous: Raw, last: PostingLine, width: number | null): boolean {
  if (line.isBullet || line.isDrawn || (last.isDrawn && !last.isBullet) || LABELLED.test(line.text)) return false
  const [word = ''] = line.text.split(' ', 1)
  if (width !== null && widthOf(previous) + 1 + word.length > width && !/[.!?:。！？]$/u.test(previous.text))
    return true
  if (width !== null && widthOf(previous) + 1 + word.length > width && !last.isBullet) return true
  if (last.isBullet && line.indent > 0 && line.indent > previous.indent - (previous.isBullet ? 0 : 1)) return true
  return /^\p{Ll}/u.test(line.text) && (last.isBullet || width !== null) && !/[.!?:;。]$/u.test(previous.text)
}

function join(before: string, after: string): string {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，]$/u.test(before)
  return isUnspaced ? `${before}${after}` : `${before} ${after}`
}
