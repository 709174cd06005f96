import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { splitOutside } from '#shared/reading/lexicon/segments.ts'
import { clean, join, listTexts } from './printed-text.ts'

/** One line of a section that lists things: `label` is what the line is about, in bold, or empty. */
export type ContentRow = { label: string; text: string }

type Group = { name: string; keywords: string[] }

/** Skills: what has no keywords in one flowing line, then a line for each group. */
export function toSkillRows({ skills }: Pick<ResumeDocument, 'skills'>): ContentRow[] {
  return toGroupRows(
    skills.map(({ name, level, keywords }) => ({ name: withRemark(name, level), keywords: listTexts(keywords) })),
  )
}

/** Interests, set as skills are. */
export function toInterestRows({ interests }: Pick<ResumeDocument, 'interests'>): ContentRow[] {
  return toGroupRows(interests.map(({ name, keywords }) => ({ name: clean(name), keywords: listTexts(keywords) })))
}

/** Languages in one line, each with how well it is spoken. */
export function toLanguageRows({ languages }: Pick<ResumeDocument, 'languages'>): ContentRow[] {
  return [{ label: '', text: joinNames(languages.map(({ language, fluency }) => withRemark(language, fluency))) }]
}

/** References, a line each. */
export function toReferenceRows({ references }: Pick<ResumeDocument, 'references'>): ContentRow[] {
  return references.map(({ name, reference }) => ({ label: clean(name), text: clean(reference) }))
}

/** The line of single names comes first: below a group it would read as more of that group, to people and programs alike. */
function toGroupRows(groups: readonly Group[]): ContentRow[] {
  const single = groups.filter(({ keywords }) => keywords.length === 0).map(({ name }) => name)
  const grouped = groups.filter(({ keywords }) => keywords.length > 0)
  return [
    { label: '', text: joinNames(single) },
    ...grouped.map(({ name, keywords }) => ({ label: name, text: joinNames(keywords) })),
  ]
}

/** Where a name has a comma of its own, a dot tells where the next one begins. */
function joinNames(names: readonly string[]): string {
  const said = names.filter(Boolean)
  return said.join(said.some((name) => splitOutside(name, COMMA).length > 1) ? ' · ' : ', ')
}

const COMMA = /[,;、，]/

/** `Python (advanced)`. */
function withRemark(name: string | undefined, remark: string | undefined): string {
  const [said, about] = [clean(name), clean(remark)]
  return said && about ? `${said} (${about})` : join(', ', said, about)
}
