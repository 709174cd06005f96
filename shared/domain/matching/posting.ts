/** What a posting is for and whose it is, as far as its first lines say so. */
type PostingDescription = { title: string; company: string }

const SEPARATOR = /\s+[-–—|@·]\s+|\s+(?:at|bei|chez)\s+(?=\p{Lu})/u
const PLACE = /\b(?:remote|hybrid|on-?site|home ?office)\b/i
const COMPANY_VERB =
  /^((?:\p{Lu}[\p{L}\p{N}.’'-]*|&|and|of|the|und|de|y|et)(?:\s+(?:\p{Lu}[\p{L}\p{N}.’'-]*|&|and|of|und|de|y|et))*)\s+(?:is|are|runs?|builds?|makes?|helps?|designs?|writes?|gives?|has|develops?|offers?|provides?|operates?|sells?|ist|sind|entwickelt|baut|hilft|es|est|développe|desarrolla|ofrece)\b/u
const ORGANISATION =
  /\b(?:Inc|Ltd|LLC|GmbH|AG|SE|SA|SL|S\.?L\.?|BV|Co|Corp|plc|Group|Hospital|University|School|College|Trust|Council|Foundation|Institute|Labs?|Studios?|Systems|Software|Technologies|Analytics|Games|Partnership|Logistics|Bank|Agency|Company)\b\.?/
const LABELLED = {
  title: /^(?:job title|position|role|title|stelle|stellenbezeichnung|puesto|poste)\s*:\s*(.+)$/i,
  company:
    /^(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|empresa|entreprise|société|azienda)\s*:\s*(.+)$/i,
} as const

/** No title and no name of a company is longer; of longer lines the patterns above would take seconds. */
const MAX_LINE_CHARACTERS = 500

/** Title and company of a posting's text; an empty string for what its first lines do not tell. */
export function describePosting(text: string): PostingDescription {
  const all = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .slice(0, MAX_LINE_CHARACTERS)
        .replace(/^[#*=_\s]+|[*=_\s]+$/g, '')
        .trim(),
    )
    .filter(Boolean)
  const lines = all.slice(0, 12)
  const readLabelled = (label: RegExp): string | undefined => {
    const line = all.find((candidate) => label.test(candidate))
    return line && label.exec(line)?.[1]?.trim()
  }
  const head = readLabelled(LABELLED.title) ?? lines[0] ?? ''
  const [first = '', ...others] = head.split(SEPARATOR)
  const named = readLabelled(LABELLED.company)
  const company = named ?? findCompanyIn(others) ?? findCompanyBelow(lines.slice(1)) ?? ''
  return { title: toTitleCase(withoutBrackets(first)).slice(0, 200), company: withoutPlace(company).slice(0, 200) }
}

/** "Brand Marketing Manager - Fernhill Pantry Co., Toronto" names the company behind the title. */
function findCompanyIn(parts: readonly string[]): string | null {
  const named = parts.find((part) => ORGANISATION.test(part)) ?? parts.find((part) => !PLACE.test(part))
  return named ?? null
}

/** The second line is the company when it reads like a name; else the subject of the first sentence is. */
function findCompanyBelow(lines: readonly string[]): string | null {
  const second = lines[0] ?? ''
  const [name = ''] = second.split(SEPARATOR)
  if (second.length <= 100 && !/[.!?:]$/.test(second) && startsLikeName(name)) return name
  for (const line of lines) {
    const subject = COMPANY_VERB.exec(line)?.[1]
    if (subject && !/^(?:We|You|Our|The|It|This|There|What|Who|About)$/.test(subject)) return subject
  }
  return null
}

/** Capitals throughout, and no section title such as "About us". */
function startsLikeName(text: string): boolean {
  const words = withoutPlace(text)
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the|for|de|du|des|la|und|für|y|et|i|a)$/.test(word),
  )
  return words.length > 0 && small.length === 0 && !/^(?:About|The (?:role|post|job)|Who|What)\b/.test(text)
}

/** "Voltaic Ledger (remote in Canada)", "Fernhill Pantry Co., Toronto": the name without the place. */
function withoutPlace(company: string): string {
  const bare = withoutBrackets(company)
  const [name = '', ...rest] = bare.split(/,\s+/)
  return rest.length > 0 && !/^(?:Inc|LLC|Ltd|Co|GmbH|S\.?A)\b/i.test(rest[0] ?? '') ? name : bare
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)\s*/g, ' ').trim()

/** A title shouted in capitals is written as a title; abbreviations that stand alone are left as they are. */
function toTitleCase(title: string): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title
  const small = /^(?:and|of|the|in|for|to|de|und|für|y|et)$/
  return title
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && small.test(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}
