import { Readability } from '@mozilla/readability'
import { readRequirements } from '#shared/domain/posting/requirements.ts'
import { stripHidden } from '#shared/domain/text/hidden-text.ts'
import { type DomDocument, parsePage } from '#shared/reading/files/html/dom.ts'
import { dropHidden } from '#shared/reading/files/html/drop-hidden.ts'
import { readBlockText } from './block-text.ts'
import { readHtmlText } from './html-text.ts'
import { findPostingsInData } from './page-data.ts'
import {
  countLetters,
  MAX_POSTING_CHARACTERS,
  type PageBlock,
  type PagePosting,
  type ReadPage,
} from './page-posting.ts'
import { findRefusal } from './refusals.ts'
import { findStructuredPostings, type StructuredPosting } from './structured.ts'

const MAX_ELEMENTS = 50_000
/** Less than this is a notice or an empty frame that a script would fill. */
const MIN_POSTING_LETTERS = 150
const MAX_PAGE_CHARACTERS = 200_000

/** What might be the posting: some data of the page, or a part of what it shows. */
type Candidate = Pick<PagePosting, 'title' | 'company' | 'location' | 'block'> & {
  body: string
  hidden: string[]
  validThrough: string
}

/**
 * The posting on a page, or why there is none. Of several blocks the first that asks for something is taken, data before what is shown.
 * May take long on a hostile page: run it where it can be stopped. `now` is YYYY-MM-DD.
 */
export function extractPosting(body: Uint8Array, contentType: string, now = ''): ReadPage {
  const source = decode(body, contentType)
  if (/^text\/plain\b/i.test(contentType)) return readPlain(source)
  const document = parsePage(source)
  const data = [...findStructuredPostings(document), ...findPostingsInData(document)].map(toCandidate)
  const form = parsePage(source)
  const hidden = dropHidden(document)
  const pageText = readBlockText(document.body)
  const shown = readShown(document, pageText)
  const candidates = [...data, ...shown].filter(({ body: text }) => isPosting(text))
  const asking = candidates.map((candidate) => ({ candidate, asked: countAsked(candidate.body) }))
  const best = asking.find(({ asked }) => asked > 0) ?? asking[0]
  const [first = null] = data
  if (first && now !== '' && first.validThrough !== '' && first.validThrough.slice(0, 10) < now)
    return { refused: 'expired' }
  const isData = best !== undefined && data.includes(best.candidate)
  const refused = isData ? null : findRefusal(form, pageText, best?.asked ?? 0)
  if (refused) return { refused }
  if (!best) return { refused: 'empty' }
  const hiddenInData = data.filter((candidate) => candidate !== best.candidate).flatMap((candidate) => candidate.hidden)
  return { posting: toPosting(best.candidate, first, [...hiddenInData, ...hidden], pageText) }
}

function readPlain(source: string): ReadPage {
  if (!isPosting(source)) return { refused: 'empty' }
  const plain = { title: '', company: '', location: '', body: source, hidden: [], validThrough: '' }
  return { posting: toPosting({ ...plain, block: 'page' }, null, [], source) }
}

const countAsked = (text: string): number => readRequirements(text).requirements.length

function toCandidate({ block, title, company, location, sections, validThrough }: StructuredPosting): Candidate {
  const read = sections.map((section) => ({ title: section.title, ...readHtmlText(section.html) }))
  const parts = read.filter(({ text }, index) => text !== '' && !isSaid(text, read.slice(0, index)))
  const body = parts.map((part) => [part.title, part.text].filter(Boolean).join('\n')).join('\n\n')
  return { block, title, company, location, body, hidden: read.flatMap((part) => part.hidden), validThrough }
}

/** Some pages say their fields in the description too. */
function isSaid(text: string, before: readonly { text: string }[]): boolean {
  const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return before.some((part) => bare(part.text).includes(bare(text)))
}

/** What the page shows: its article, and all of it. */
function readShown(document: DomDocument, pageText: string): Candidate[] {
  const [heading] = document.querySelectorAll('h1')
  const headline = heading?.textContent?.trim()
  const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true }).parse()
  const main = article?.content ? readBlockText(parsePage(article.content)) : ''
  const named = { title: headline || (article?.title ?? ''), company: '', location: '', hidden: [], validThrough: '' }
  const of = (block: PageBlock, body: string): Candidate => ({ ...named, block, body })
  return [of('article', main), of('page', pageText)]
}

/** The posting's text with title, company and place on top, where it does not begin with them. */
function toPosting(
  { block, body, hidden, ...found }: Candidate,
  data: Candidate | null,
  hiddenInPage: string[],
  pageText: string,
): PagePosting {
  const isShown = block === 'article' || block === 'page'
  const title = toOneLine(data?.title || found.title)
  const company = toOneLine(found.company || (data?.company ?? ''))
  const location = toOneLine(found.location || (data?.location ?? ''))
  const head = [title, [company, location].filter(Boolean).join(' - ')].filter(
    (line) => line && !startsWith(body, line),
  )
  const { text, hidden: stripped } = stripHidden([...head, ...(head.length > 0 ? [''] : []), body].join('\n'))
  return {
    title: isShown && !data?.title ? '' : title,
    company,
    location,
    text: text.slice(0, MAX_POSTING_CHARACTERS),
    hidden: [...hidden, ...hiddenInPage, ...stripped],
    block,
    pageText: pageText.slice(0, MAX_PAGE_CHARACTERS),
  }
}

function isPosting(text: string): boolean {
  return countLetters(text) >= MIN_POSTING_LETTERS
}

function startsWith(text: string, line: string): boolean {
  return text.slice(0, line.length).toLowerCase() === line.toLowerCase()
}

/** A field of the page's data in one line, its entities decoded however often they were escaped. */
function toOneLine(text: string): string {
  const plain = /&(?:[a-z]{2,8}|#\d{2,5});/i.test(text) ? readHtmlText(text).text : text
  return plain.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** By the header, else by what the page says of itself, else UTF-8. */
function decode(body: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 2_048))
  const label =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(label ?? 'utf-8').decode(body)
  } catch {
    return new TextDecoder('utf-8').decode(body)
  }
}
