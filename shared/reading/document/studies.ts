import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { degreeCues } from '#shared/domain/text/cues.ts'
import { alternatives, isUnspaced } from '#shared/domain/text/word-list.ts'
import { splitDashes, splitOutside } from '../lexicon/segments.ts'

/** Words between a degree and its subject: "in", "im Fach", "zum". */
const patterns = lazily(() => {
  const words = `(?:${alternatives(wordsOf('small-words', 'before-subject'))})`
  return {
    leading: new RegExp(`^${words}\\s+(?=\\p{L})`, 'iu'),
    trailing: new RegExp(`\\s+${words}$`, 'iu'),
    between: new RegExp(`^(.+?)\\s+${words}\\s+(.+)$`, 'iu'),
  }
})

/** "Bachelor of Science - BSc, Physics": a degree, its letters ("BSc", "M.Eng."), and the rest. */
const BY_LETTERS_TOO = /^(.+?)\s+[–-]\s+((?:\p{Lu}\p{Ll}{0,3}\.?){2,4})(,.*)?$/su

/** A degree in full and by its letters too, without the letters. */
export function withoutDegreeLetters(text: string): string {
  const [, degree = '', letters = '', rest = ''] = BY_LETTERS_TOO.exec(text) ?? []
  return degreeCues(degree) > 0 && degreeCues(letters) > 0 ? `${degree}${rest}` : text
}

/** "in Physics" as the subject it names. */
export function withoutSubjectWord(subject: string): string {
  return subject.replace(patterns().leading, '')
}

/** "Bachelor of Science in" as the degree it names. */
export function withoutWordBeforeSubject(degree: string): string {
  return degree.replace(patterns().trailing, '')
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
  const inSubject = patterns().between.exec(study)
  if (inSubject?.[1] && inSubject[2] && degreeCues(inSubject[1]) > 0)
    return { studyType: inSubject[1], area: inSubject[2] }
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(study)
  if (bracket?.[1] && bracket[2] && degreeCues(bracket[1]) === 0 && degreeCues(bracket[2]) > 0)
    return { studyType: bracket[2], area: bracket[1] }
  const short = /^(\p{Lu}[\p{L}.]*(?:,? \(?(?:Hons|Honours)\.?\)?)?)\s+(\p{Lu}.*)$/u.exec(study)
  if (short?.[1] && short[2] && degreeCues(short[1]) > 0 && degreeCues(withoutBrackets(short[2])) === 0) {
    return { studyType: short[1], area: short[2] }
  }
  const [first = '', second = '', ...more] = study.split(/\s+/)
  // "獣医学科 学士": scripts that put no space between words do so between these two.
  if (more.length === 0 && isUnspaced(first) && isUnspaced(second) && degreeCues(first) > 0 !== degreeCues(second) > 0)
    return degreeCues(first) > 0 ? { studyType: first, area: second } : { studyType: second, area: first }
  return degreeCues(study) > 0 ? { studyType: study } : { area: study }
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ')
