import { isKnownPlace } from '#shared/domain/places/known-places.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { takeUrl } from '#shared/domain/text/addresses.ts'
import { organisationCues, schoolCues } from '#shared/domain/text/cues.ts'
import type { DateSpan } from '#shared/domain/text/dates.ts'
import { isSentence, trimEnds } from '#shared/domain/text/prose.ts'
import type { Records } from '../entries/records.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { isTitleRow } from '../lexicon/fields.ts'
import { segmentsOf, splitCommas, splitDashes } from '../lexicon/segments.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Context } from './context.ts'

/** A thing of one line or a few: what it is called, who stands behind it, when, and a remark. */
type Record_ = { title: string; body?: string; date?: string; url?: string; remark: string[] }

type Certificate = NonNullable<JsonResume['certificates']>[number]
type Award = NonNullable<JsonResume['awards']>[number]
type Publication = NonNullable<JsonResume['publications']>[number]

export function readCertificates({ records }: Records, context: Context): Certificate[] {
  return readRecords(records, context).map(({ title, body, date, url }) => ({
    name: title,
    ...(body && { issuer: body }),
    ...(date && { date }),
    ...(url && { url }),
  }))
}

export function readAwards({ records }: Records, context: Context): Award[] {
  return readRecords(records, context).map(({ title, body, date, remark }) => ({
    title,
    ...(date && { date }),
    ...(body && { awarder: body }),
    ...(remark.length > 0 && { summary: remark.join(' ') }),
  }))
}

export function readPublications({ lines, records }: Records, context: Context): Publication[] {
  const cited = lines.map(({ text }) => readCitation(text))
  if (lines.length > 0 && cited.every((one) => one !== null)) return cited
  return readRecords(records, context).map(({ title, body, date, url, remark }) => ({
    name: title,
    ...(body && { publisher: body }),
    ...(date && { releaseDate: date }),
    ...(url && { url }),
    ...(remark.length > 0 && { summary: remark.join(' ') }),
  }))
}

/** "Lind, A., Lee, S. (2021). Title. Journal, 12(3), 44–59.": authors with initials, the year, the title, where it stands. */
const CITATION = /^(.{3,200}?)[\s,]*\(?((?:19|20)\d\d)[a-z]?\)?[.,:]\s+(.{8,}?[^\s.]{2}[.?!])\s+(\p{Lu}.*)$/u
const AUTHORS = /(?:^|[\s,])\p{Lu}\.|\bet al\b/u

function readCitation(text: string): Publication | null {
  const [, authors = '', year, title = '', place = ''] = CITATION.exec(text.replace(/^\[?\d{1,3}[\].)]\s+/, '')) ?? []
  if (!year || !AUTHORS.test(authors)) return null
  const publisher = place.replace(/,?\s*\d.*$/su, '').replace(/[.,;\s]+$/, '')
  const rest = place.slice(publisher.length).replace(/^[\s,.;]+|[\s.]+$/g, '')
  return {
    name: title.replace(/\.$/, ''),
    releaseDate: year,
    ...(publisher && { publisher }),
    summary: [authors, rest].filter(Boolean).join('; '),
  }
}

function readRecords(records: readonly ReadLine[][], context: Context): Record_[] {
  return records.flatMap((group) => {
    const record = readRecord(group, context)
    return record ? [record] : []
  })
}

function readRecord(group: ReadLine[], { dates: reader, home }: Context): Record_ | null {
  const remark: string[] = []
  let dates: DateSpan | null = null
  let url: string | undefined
  const parts: string[] = []
  group.forEach((line, index) => {
    if (index > 0 && (isSentence(line.text) || line.bullet)) {
      remark.push(line.text.replaceAll('\t', ' '))
      return
    }
    // "Journal, May 2020.": a full stop behind the year is no end of a sentence here.
    const whole = line.text.replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '').replace(/((?:19|20)\d\d\)?)\.$/, '$1')
    const trailing = /^(.*?)\s*\(([^()]{3,})\)\.?$/s.exec(whole)
    const holdsDate = trailing?.[2] && reader.head(trailing[2])
    const before = trailing?.[1] && trailing[2] && !holdsDate ? reader.head(trailing[1]) : null
    // "Prize, 2019 (remark)", but "2019  Chartered Engineer (CEng)".
    const cut = before && before.dates.index > 0 ? trailing : null
    if (cut?.[2]) remark.push(cut[2])
    const text = cut?.[1] ?? withBodyApart(whole, trailing, reader) ?? whole
    const taken = dates ? null : reader.head(text)
    if (taken) dates = taken.dates
    const rest = taken?.rest ?? text
    const found = takeUrl(rest)
    const { breaks, ...plain } = line
    const segments = segmentsOf(
      rest === line.text
        ? line
        : {
            ...plain,
            text: rest,
            ...(breaks && { breaks: breaks.filter((at) => line.text.slice(0, at) === rest.slice(0, at)) }),
          },
    )
    url ??= segments.url ?? found?.value
    // "Dean's List  Spring 2024, Fall 2024": a further date is nobody who gave it.
    const others = segments.parts.filter((part, at) => parts.length + at === 0 || reader.head(part)?.rest !== '')
    parts.push(...others.filter((part) => !isTitleRow([part, part])))
  })
  // A heading of its own holds nothing but the title.
  const isWhole = group.length > 1 && group[0]?.heading !== undefined
  return toRecord(parts, { dates, url, remark, home, isWhole })
}

/** "Name (Issuer, 2019)": the issuer as a part of its own. */
function withBodyApart(text: string, bracket: RegExpExecArray | null, dates: DateReader): string | null {
  const [, name = '', inside = ''] = bracket ?? []
  const rest = dates.head(inside)?.rest.trim()
  return rest && !/\t|\s[|–—-]\s/.test(name) && text !== '' ? `${name}\t${inside}` : null
}

type Beside = {
  dates: DateSpan | null
  url: string | undefined
  remark: string[]
  home: string | undefined
  /** The first part is the title as it stands. */
  isWhole: boolean
}

function toRecord(parts: string[], { dates, url, remark, home, isWhole }: Beside): Record_ | null {
  const [first, ...others] = parts
  if (!first) return null
  const date = dates?.end ?? dates?.start
  const extra = { remark, ...(date && { date }), ...(url && { url }) }
  if (others.length > 0) {
    const body = others.filter((part) => !isKnownPlace(part)).slice(0, 1)
    return {
      title: unquoted(first),
      body: body[0] ?? others[0],
      ...extra,
      remark: [...others.slice(1).filter((part) => part !== body[0]), ...remark],
    }
  }
  const [title, body] = isWhole ? [first, undefined] : titleAndBody(first, home)
  return { title: unquoted(title), ...(body && { body }), ...extra }
}

/** "Course, step 1, Some University": the body begins at the first piece that names one, else it is the last piece. */
function titleAndBody(text: string, home: string | undefined): [string, string | undefined] {
  const quoted = /^(?:[^"“„«]{3,200}\p{L}\.[,:]?\s+)?["“„«'‘](.+?)["”“»'’][,.]?\s+(.+)$/u.exec(text)
  if (quoted?.[1] && quoted[2]) return [quoted[1], trimEnds(quoted[2])]
  const commas = splitCommas(text)
  if (commas.length < 2) {
    const dashes = splitDashes(text)
    if (dashes.length > 1) return [dashes.slice(0, -1).join(' – '), dashes.at(-1)]
    const sentences = /^(.{8,}?[^.\s]{3})\.\s+(\p{Lu}.+?)\.?$/u.exec(text)
    return sentences?.[1] && sentences[2] ? [sentences[1], sentences[2]] : [text, undefined]
  }
  let at = commas.findIndex((piece, index) => index > 0 && organisationCues(piece) + schoolCues(piece) > 0)
  if (at < 0) {
    at = commas.length - 1
    const isPlace = (piece: string) => isKnownPlace(piece) || piece.toLowerCase() === home?.toLowerCase()
    if (at > 1 && isPlace(commas[at] ?? '')) at--
  }
  return [commas.slice(0, at).join(', '), commas.slice(at).join(', ')]
}

function unquoted(text: string): string {
  return text.replace(/^["“„«](.+)["”“»]$/u, '$1')
}
