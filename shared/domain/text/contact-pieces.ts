import { type ContactLabel, contactLabel, networkNamed } from './contact-words.ts'
import { fold, foldWords } from './fold.ts'

export type Profile = { network?: string; username?: string; url?: string }

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u
const URL_WITH_SCHEME = /(?:https?:\/\/|www\.)[^\s|<>()"“”]+[^\s|<>()"“”.,;:]/i
const URL_WITH_PATH = /(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s|<>()"“”,;]*/iu
const BARE_DOMAIN = /^(?:[\p{Ll}\p{N}-]+\.)+\p{Ll}{2,}\/?$/u
const PHONE = /(?<![\p{L}\d〒])(?:\+|\(\+?)?\d[\d\s()./\u00a0\u2010-\u2015-]{5,}\d(?!\d)/u

/** Text with an address taken out of it. */
type Taken = { value: string; rest: string }

function take(text: string, pattern: RegExp): Taken | null {
  const match = pattern.exec(text)
  if (!match) return null
  return { value: match[0].trim(), rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` }
}

export function takeEmail(text: string): Taken | null {
  return text.includes('@') ? take(text, EMAIL) : null
}

/** A web address with a scheme or a path; a bare domain only where it is the whole text. */
export function takeUrl(text: string): Taken | null {
  // Every address has a full stop or a scheme, and most texts neither.
  if (!/[.:]\S/.test(text)) return null
  return (
    take(text, URL_WITH_SCHEME) ?? (text.includes('/') ? take(text, URL_WITH_PATH) : null) ?? takeDomain(text.trim())
  )
}

/** "example.org", or "example.org (Portfolio)". */
function takeDomain(text: string): Taken | null {
  const [, domain = '', remark = ''] = /^(\S+)(?:\s+(\([^()]{1,30}\)))?$/u.exec(text) ?? []
  return BARE_DOMAIN.test(domain) ? { value: domain, rest: ` ${remark}` } : null
}

/** A telephone number: 7 to 15 digits that are no span of years. */
export function takePhone(text: string): Taken | null {
  const found = take(text, PHONE)
  if (!found) return null
  const digits = found.value.replace(/\D/g, '')
  const years = /^(19|20)\d\d\s*[-–—/]\s*(19|20)\d\d$/.test(found.value)
  const date = /^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}$/.test(found.value)
  if (digits.length < 7 || digits.length > 15 || years || date) return null
  return { ...found, value: balanced(found.value) }
}

function balanced(phone: string): string {
  return phone.includes('(') && !phone.includes(')') ? phone.replace('(', '') : phone
}

/** "Tel.: +420…" as its label and its value; a label without a colon only where the rest is the thing itself. */
export function takeLabel(text: string): { label: ContactLabel; value: string } | null {
  const colon = /^([^:\t：]{1,34}?)\s*[:：\t]\s*(.*)$/su.exec(text)
  if (colon?.[1] !== undefined && colon[2] !== undefined) {
    const label = labelOf(colon[1])
    return label && { label, value: colon[2].trim() }
  }
  const spaced = /^(\S+)\s+(.*)$/s.exec(text)
  const label = spaced?.[1] ? labelOf(spaced[1]) : null
  if (!label || !spaced?.[2]) return null
  const value = spaced[2].trim()
  const isCjkLabel = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(spaced[1] ?? '')
  const fits =
    (isCjkLabel && label === 'name' && value.length <= 20 && !/\d/.test(value)) ||
    (label === 'phone' && takePhone(value)) ||
    (label === 'email' && takeEmail(value)) ||
    (label === 'url' && takeUrl(value))
  return fits ? { label, value } : null
}

function labelOf(text: string): ContactLabel | null {
  const key = fold(text)
    .trim()
    .replace(/^[^\p{L}]+/u, '')
  return contactLabel(key) ?? contactLabel(key.replace(/\.$/, '')) ?? contactLabel(foldWords(key)) ?? null
}

/** The network that a word names, as its users write it; null when it is none. */
export function networkOf(text: string): string | null {
  return networkNamed(foldWords(text))
}

/** A profile from a web address, with a label such as "GitHub" where there is one; null for an ordinary site. */
export function profileOf(url: string, label: string): Profile | null {
  const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '')
  const [host = '', ...path] = bare.replace(/\/+$/, '').split('/')
  const network = networkOf(label) ?? host.split('.').slice(0, -1).map(networkOf).find(Boolean) ?? null
  if (!network) return null
  const username = decoded(path.at(-1) ?? '').replace(/^@/, '')
  return { network, ...(username && { username }), url }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
