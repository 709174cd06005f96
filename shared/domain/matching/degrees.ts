import type { ResumeDocument } from '../resume/document.ts'
import { fold } from '../text/fold.ts'
import { type Judgement, NOTHING } from './judgement.ts'
import { collectEvidenceKeys, extractTerms } from './terms.ts'

/** Degrees by level, folded. Any degree is level 1. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/\bph\.?d\b|doctorate|doctoral|promotion\b|doctorado|doctorat|dottorato|doktor/, 3],
  [
    /\bm\.?sc\b|\bm\.?a\.?\b(?=\s|$)|\bmba\b|\bm\.?eng\b|\bmaster(?:'?s)?\b(?! data)|magister|\bmgr\b|diplom(?!a\b)|maestria|laurea magistrale/,
    2,
  ],
  [
    /\bb\.?sc\b|\bb\.?a\b\.?(?=\s|$)|\bb\.?eng\b|bachelor|licenciatura|licence\b|\bgrado\b|laurea|bakalar|\blicencjat/,
    1,
  ],
  [
    /\bdegree\b|studium|hochschulabschluss|universit\w+ abschluss|titulo universitario|titulacion|diplome|university graduate/,
    1,
  ],
]
/** What leaves the field open, or means the posting's own. */
const ANY_FIELD =
  /\bany\b|technical subject|relevant|related|quantitative|^(?:the|this|that|our) (?:field|area|discipline|subject)/
const IN_PLACE = /equivalent|comparable|or similar|vergleichbar|equivalente/

/** Whether a requirement is one for a degree. */
export function asksForDegree(text: string): boolean {
  const folded = fold(text)
  return LEVELS.some(([pattern]) => pattern.test(folded))
}

/** What a requirement for a degree finds in the resume's education; null when it asks for none. */
export function judgeDegree(text: string, resume: ResumeDocument): Judgement | null {
  const folded = fold(text)
  const asked = LEVELS.filter(([pattern]) => pattern.test(folded)).map(([, level]) => level)
  if (asked.length === 0) return null
  const lowest = asked.length > 1 && !/\bdegree\b/.test(folded) ? Math.min(...asked) : (asked[0] ?? 1)
  const isMba = /\bmba\b/.test(folded)
  let best: Judgement = NOTHING
  for (const entry of resume.education) {
    const level = readLevel(entry.studyType ?? '')
    if (level === null || (isMba && !/\bmba\b|business/.test(fold(`${entry.studyType} ${entry.area}`)))) continue
    if (level < lowest) continue
    const share = measureFieldShare(folded, `${entry.area ?? ''} ${entry.studyType ?? ''}`)
    if (share > best.share) best = { share, evidence: [entry.id] }
  }
  return best
}

function readLevel(studyType: string): number | null {
  const folded = fold(studyType)
  if (/certificate|pgce|diploma\b/.test(folded)) return null
  const known = LEVELS.find(([pattern]) => pattern.test(folded))?.[1]
  return known ?? null
}

/** Whether the field of study is one of those asked for: 1 for yes or any, 0.5 for a degree in something else. */
function measureFieldShare(requirement: string, field: string): number {
  const asked = /\b(?:in|im|en|of)\s+(.+)$/.exec(requirement)?.[1]?.split(/\bor close to\b|\bor equivalent\b/)[0]
  if (!asked || ANY_FIELD.test(asked)) return 1
  const keys = collectEvidenceKeys(field)
  const choices = asked
    .split(/\s*(?:,|\bor\b|\boder\b|\bo\b|\bou\b)\s*/)
    .map((choice) => extractTerms(choice.toLowerCase()))
  if (choices.some((terms) => terms.length > 0 && terms.every(({ key }) => keys.has(key)))) return 1
  return IN_PLACE.test(requirement) ? 0.6 : 0.5
}
