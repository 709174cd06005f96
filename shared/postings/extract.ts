import { Readability } from '@mozilla/readability'
import { stripHidden } from '#shared/domain/grounding/hidden-text.ts'
import { parsePage } from '#shared/reading/files/html/dom.ts'
import { dropHidden } from '#shared/reading/files/html/drop-hidden.ts'
import { readBlockText } from './block-text.ts'
import { MAX_POSTING_CHARACTERS, type PagePosting } from './page-posting.ts'
import { findStructuredPosting, type StructuredPosting } from './structured.ts'

const MAX_ELEMENTS = 50_000
/** Less than this is a notice or an empty frame that a script would fill. */
const MIN_POSTING_LETTERS = 150

/** The posting on a page, or null where there is none to be read. May take long on a hostile page: run it where it can be stopped. */
export function extractPosting(body: Uint8Array, contentType: string): PagePosting | null {
  const source = decode(body, contentType)
  if (/^text\/plain\b/i.test(contentType)) return toPosting(null, '', source, [])
  const document = parsePage(source)
  const structured = findStructuredPosting(document)
  const described = structured ? readHtmlText(structured.description) : { text: '', hidden: [] }
  const hidden = dropHidden(document)
  if (structured && isPosting(described.text))
    return toPosting(structured, '', described.text, [...described.hidden, ...hidden])
  const whole = readBlockText(document.body)
  const [heading] = document.querySelectorAll('h1')
  const headline = heading?.textContent?.trim()
  const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true }).parse()
  const main = article?.content ? readBlockText(parsePage(article.content)) : ''
  return toPosting(structured, headline || (article?.title ?? ''), isPosting(main) ? main : whole, hidden)
}

function toPosting(
  structured: StructuredPosting | null,
  pageTitle: string,
  body: string,
  hiddenInPage: string[],
): PagePosting | null {
  if (!isPosting(body)) return null
  const title = toOneLine(structured?.title || pageTitle)
  const company = toOneLine(structured?.company ?? '')
  const location = toOneLine(structured?.location ?? '')
  const head = [title, [company, location].filter(Boolean).join(' - ')].filter(
    (line) => line && !startsWith(body, line),
  )
  const { text, hidden } = stripHidden([...head, ...(head.length > 0 ? [''] : []), body].join('\n'))
  return {
    title: structured?.title ? title : '',
    company,
    location,
    text: text.slice(0, MAX_POSTING_CHARACTERS),
    hidden: [...hiddenInPage, ...hidden],
  }
}

function isPosting(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= MIN_POSTING_LETTERS
}

function startsWith(text: string, line: string): boolean {
  return text.slice(0, line.length).toLowerCase() === line.toLowerCase()
}

/** Some pages escape the description's tags twice. */
function readHtmlText(html: string): { text: string; hidden: string[] } {
  const document = parsePage(html)
  const hidden = dropHidden(document)
  const text = readBlockText(document.body)
  return /<(?:p|br|ul|li|div|strong)\b/i.test(text) && text !== html ? readHtmlText(text) : { text, hidden }
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
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
