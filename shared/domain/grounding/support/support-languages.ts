import { memoizeByObject } from '../../memoize.ts'
import { LANGUAGE_LEVELS, type LanguageLevel, languageLevelIn, levelsAbove } from '../../scales/language-levels.ts'
import { fold } from '../../text/fold.ts'
import { type LanguageClaim, languagesIn } from '../claims/find-languages.ts'
import { isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { ResumeEvidence } from '../evidence/resume-evidence.ts'
import type { Statement } from '../evidence/statement.ts'
import { ABOUT_LANGUAGE } from '../lexicon/languages-words.ts'
import { SUPPORTED, type Support } from './support.ts'

/** Of a lower level nobody says that they speak the language. */
const SPOKEN: LanguageLevel = 'b1'

/** Whether the resume lists a language, at the level that is claimed or a higher one. */
export function supportLanguage(claim: LanguageClaim, { reading, evidence }: Examined): Support {
  const { code, level, start, end } = claim
  if (level === null && isQuoted(evidence, start, fold(reading.text.slice(start, end)))) return SUPPORTED
  const listed = levelListed(evidence.resume, code)
  const isMentioned = evidence.place.words.statements.some((statement) => mentions(statement).has(code))
  if (!isMentioned && listed === null)
    return { is: 'none', reason: 'unlisted language', says: quoteLanguages(evidence.resume) }
  if (listed === null || listed === undefined) return SUPPORTED
  const isTooLow =
    level === null
      ? levelsAbove(listed, SPOKEN) < 0 &&
        !(evidence.before && mentions(evidence.before).has(code)) &&
        ABOUT_LANGUAGE.isIn(reading.folded)
      : !LANGUAGE_LEVELS.atLeastAsSpecific(listed, level.level)
  if (!isTooLow) return SUPPORTED
  const says = quoteLevel(evidence.resume, code)
  return level
    ? { is: 'contradicted', reason: 'lower language level', says, told: level }
    : { is: 'contradicted', reason: 'passive language', says }
}

/** The level in the resume's list of languages; null where the language is not listed, undefined where no level is given. */
function levelListed({ languages }: ResumeEvidence, code: string): LanguageLevel | null | undefined {
  const entry = languages.find(isOf(code))
  if (!entry) return null
  return (languageLevelIn(fold(entry.fluency)) ?? languageLevelIn(fold(entry.language)))?.level
}

type Listed = ResumeEvidence['languages'][number]

function isOf(code: string): (listed: Listed) => boolean {
  return ({ language }) => languagesIn(fold(language)).has(code)
}

/** "B1 for French", as the resume words them. */
function quoteLevel({ languages }: ResumeEvidence, code: string): string | undefined {
  const entry = languages.find(isOf(code))
  return entry && (entry.fluency ? `“${entry.fluency}” for ${entry.language}` : `“${entry.language}”`)
}

/** The languages that the resume lists. */
function quoteLanguages({ languages }: ResumeEvidence): string | undefined {
  const names = languages.map(({ language }) => language).filter(Boolean)
  return names.length > 0 ? new Intl.ListFormat('en').format(names) : undefined
}

const mentions = memoizeByObject(({ text }: Statement): ReadonlySet<string> => languagesIn(text))
