import type { AnyEntry } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { normalise } from '../../text/normalise.ts'

/** An employer's, school's or project's name, where it is a name and not a word for working alone. */
export function ownerOf(entry: AnyEntry): string | null {
  const fields = entry as { name?: string; organization?: string; institution?: string }
  const full = fold(normalise(fields.organization ?? fields.institution ?? fields.name ?? '').text).trim()
  const name = full.replace(LEGAL_FORM, '').trim() || full
  return name.length < 3 ||
    /^(?:freelanc\w*|self[- ]employed|selbst\S*|freiberuf\S*|aut[oó]nom\S*|ind[eé]pendant\S*|various)$/u.test(name)
    ? null
    : name
}

/** What a company's name ends with in registers, and loses in speech. */
const LEGAL_FORM =
  /[\s,]+(?:(?:g?gmbh|ag|se|kg|ohg|e\.? ?v|ug|ltd|limited|llc|llp|inc|corp|corporation|plc|pty|pvt|private|co|s\.?a\.?s?|sarl|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|s\.? de r\.?l\.? de c\.?v|s\.?a\.? de c\.?v|ltda|b\.?v|n\.?v|a\.?b|a\.?s|aps|oyj?|sp\. ?z ?o\. ?o|s\.?r\.?o|a\.?s|kft|zrt)\.?(?:\s*&\s*co\.?)?[\s,]*)+$/u
