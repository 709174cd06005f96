const WEB_OR_MAIL = /^(https?:|www\.|\S+@)\S+$|^[\w-]+(\.[\w-]+)+\/\S+$/i
const DOMAIN = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/
const MAIL = /\S@\S+\.\S/
const FIGURES = /^\+?[\d\s()./-]{7,24}$/
const FIGURES_INSIDE = /(?:^|[\s|•·:])\+?\d[\d\s()./-]{6,18}\d(?=$|[\s|•·,;])/
const MIN_DIGITS = 7

/** Whether a text is nothing but an address of the web or of mail, or a telephone number. */
export function isAddress(text: string): boolean {
  return WEB_OR_MAIL.test(text) || (FIGURES.test(text) && countDigits(text) >= MIN_DIGITS)
}

/** Whether a text could be the bare name of a site ("example.com"). Names of software look like that too. */
export function couldBeDomain(text: string): boolean {
  return DOMAIN.test(text)
}

/** Whether a text holds an address of mail or a telephone number. */
export function holdsAddress(text: string): boolean {
  const figures = FIGURES_INSIDE.exec(text)?.[0] ?? ''
  return MAIL.test(text) || countDigits(figures) > MIN_DIGITS + 1
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length
}
