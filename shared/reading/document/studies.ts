import { degreeCues } from '#shared/domain/text/cues.ts'
import { splitDashes, splitOutside } from '../lexicon/segments.ts'

/** Words between a degree and its subject. */
const IN = 'in|en|em|im fach|w|v oboru|obor'
const LEADS_TO_SUBJECT = new RegExp(`^(?:${IN})\\s+(?=\\p{Lu})`, 'iu')
const ENDS_BEFORE_SUBJECT = new RegExp(`\\s+(?:${IN})$`, 'iu')
const DEGREE_IN_SUBJECT = new RegExp(`^(.+?)\\s+(?:${IN})\\s+(.+)$`, 'iu')

/** "in Physics" as the subject it names. */
export function withoutSubjectWord(subject: string): string {
  return subject.replace(LEADS_TO_SUBJECT, '')
}

/** "Bachelor of Science in" as the degree it names. */
export function withoutWordBeforeSubject(degree: string): string {
  return degree.replace(ENDS_BEFORE_SUBJECT, '')
}

/** "Bachelor of Science, Physics" or "BSc in Physics" as type and subject. */
export function splitStudy(study: string): { studyType?: string; area?: string } {
  const pieces = splitOutside(study, /[,،、:]/)
  if (pieces.length > 1 && degreeCues(pieces[0] ?? '') > 0) {
    const inside = splitStudy(pieces[0] ?? '')
    const area = [inside.area, ...pieces.slice(1)].filter(Boolean).join(', ')
    return { ...inside, area }
  }
  const last = pieces.at(-1) ?? ''
  if (pieces.length > 1 && degreeCues(last) > 0 && degreeCues(pieces.slice(0, -1).join(' ')) === 0)
    return { studyType: last, area: pieces.slice(0, -1).join(', ') }
  const dash = splitDashes(study)
  if (dash.length === 2 && degreeCues(dash[0] ?? '') > 0) return { studyType: dash[0], area: dash[1] }
  const inSubject = DEGREE_IN_SUBJECT.exec(study)
  if (inSubject?.[1] && inSubject[2] && degreeCues(inSubject[1]) > 0)
    return { studyType: inSubject[1], area: inSubject[2] }
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(study)
  if (bracket?.[1] && bracket[2] && degreeCues(bracket[1]) === 0 && degreeCues(bracket[2]) > 0)
    return { studyType: bracket[2], area: bracket[1] }
  const short = /^(\p{Lu}[\p{L}.]*(?:,? \(?(?:Hons|Honours)\.?\)?)?)\s+(\p{Lu}.*)$/u.exec(study)
  if (short?.[1] && short[2] && degreeCues(short[1]) > 0 && degreeCues(withoutBrackets(short[2])) === 0) {
    return { studyType: short[1], area: short[2] }
  }
  return degreeCues(study) > 0 ? { studyType: study } : { area: study }
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ')
