import { listNodes, type ResumeDocument } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { normalise } from '../../text/normalise.ts'
import { without } from '../../text/word-finder.ts'
import { UNFINISHED } from '../lexicon/completion-words.ts'
import { NEARLY } from '../lexicon/credentials-words.ts'
import { contentOf } from '../reading/word-keys.ts'
import { degreesOfEducation, type HeldDegree } from './degrees-held.ts'

/** What one has learned and won, and what not: each as its words. */
export type CredentialsHeld = {
  /** Education and certificates that are not finished, and whatever else one is or has. */
  unfinished: { named: string; words: ReadonlySet<string> }[]
  finished: ReadonlySet<string>[]
  unfinishedIds: ReadonlySet<string>
  /** Awards that are a nomination, a place or a commendation. */
  notWon: { named: string; words: ReadonlySet<string> }[]
  /** The degrees of the education, finished or not. */
  degrees: readonly HeldDegree[]
}

type Credential = ResumeDocument['education'][number] | ResumeDocument['certificates'][number]

/** Where the resume says so, or where an education began and has no end yet. */
function isUnfinished(entry: Credential, now: string): boolean {
  const { startDate, endDate } = entry as { startDate?: string; endDate?: string }
  return (
    (startDate !== undefined && (endDate === undefined || endDate > now.slice(0, endDate.length))) ||
    UNFINISHED.isIn(fold(normalise(credentialText(entry)).text))
  )
}

function credentialText(entry: Credential): string {
  const { name, studyType, area } = entry as { name?: string; studyType?: string; area?: string }
  return [name, studyType, area].filter(Boolean).join(' ')
}

/** The words of a text about learning, abbreviations like MAS also where they are a function word in small letters. */
export function credentialWords(text: string): ReadonlySet<string> {
  const short = [...text.matchAll(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)].map(([word]) => fold(word))
  return new Set([...contentOf(text), ...short])
}

/** What the education, certificates and awards of a resume come to at `now` (YYYY-MM-DD). */
export function credentialsOf(resume: ResumeDocument, now: string): CredentialsHeld {
  const words = (text: string): ReadonlySet<string> => {
    const plain = normalise(text).text
    const [said] = UNFINISHED.all(fold(plain))
    // Folding keeps every offset.
    return credentialWords(said ? plain.slice(0, said.start) + plain.slice(said.end) : plain)
  }
  const credentials: Credential[] = [...resume.education, ...resume.certificates]
  const unfinished = credentials.filter((entry) => isUnfinished(entry, now))
  const finished = credentials.filter((entry) => !unfinished.includes(entry))
  const others = [
    resume.basics.label,
    ...resume.work.map(({ position }) => position),
    ...resume.skills.map((skill) => [skill.name, ...listNodes(skill, 'keywords').map(({ text }) => text)].join(' ')),
  ]
  return {
    degrees: degreesOfEducation(resume),
    notWon: resume.awards
      .map(({ title = '', summary = '' }) => ({
        named: [title, summary].filter(Boolean).join(', '),
        title: fold(normalise(title).text),
        summary: fold(normalise(summary).text),
      }))
      .filter(({ title, summary }) => NEARLY.isIn(title) || NEARLY.isIn(summary))
      .map(({ named, title }) => ({ named, words: contentOf(without(title, NEARLY)) })),
    unfinishedIds: new Set(unfinished.map(({ id }) => id)),
    unfinished: unfinished.map((entry) => ({ named: credentialText(entry), words: words(credentialText(entry)) })),
    finished: [...finished.map(credentialText), ...others.map((text) => text ?? '')].map(words),
  }
}
