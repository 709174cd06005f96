const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*?\.\p{L}{2,}?(?=www\.|(?![\p{L}\p{N}-]|\.\p{L}))/u
const URL_WITH_SCHEME = /(?:https?:\/\/|www\.)[^\s|<>()"“”]+[^\s|<>()"“”.,;:]/i
const URL_WITH_PATH = /(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s|<>()"“”,;]*/iu
const BARE_DOMAIN = /^(?:[\p{Ll}\p{N}-]+\.)+\p{Ll}{2,}\/?$/u
const PHONE = /(?<![\p{L}\d〒])(?:\+|\(\+?)?\d[\d\s()./\u00a0\u2010-\u2015-]{5,}\d(?!\d)/u

/** A postcode of Portugal or Brazil ("7800-001", "66010-000"), which is as long as a telephone number. */
const POSTCODE = /^\d{4,5}-\d{3}$/

/** Text with an address taken out of it. */
export type Taken = { value: string; rest: string }

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
  const postcode = POSTCODE.test(found.value)
  const years = /^(19|20)\d\d\s*[-–—/]\s*(19|20)\d\d$/.test(found.value)
  const date = /^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}$/.test(found.value)
  if (digits.length < 7 || digits.length > 15 || years || date || postcode) return null
  return { ...found, value: balanced(found.value) }
}

function balanced(phone: string): string {
  return phone.includes('(') && !phone.includes(')') ? phone.replace('(', '') : phone
}

/** Whether a text could be the bare name of a site ("example.com"). Names of software look like that too. */
export function couldBeDomain(text: string): boolean {
  return BARE_DOMAIN.test(text)
}

/** Whether a text is nothing but an address of the web or of mail, or a telephone number. */
export function isAddress(text: string): boolean {
  return [takeEmail, takeUrl, takePhone].some((take) => take(text)?.rest.trim() === '')
}
