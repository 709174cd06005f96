import type { ProposedChange, Requirement } from '../changes/change.ts'
import { isKnownThing } from '../matching/aliases.ts'
import { listEvidenceNodes } from '../matching/evidence.ts'
import { collectEvidenceKeys, extractTerms, type Term } from '../matching/terms.ts'
import type { ResumeDocument } from '../resume/document.ts'
import type { Statement } from '../resume/statement.ts'
import { fold } from '../text/fold.ts'

const MAX_ADDED = 5

/**
 * Skills that the posting names and a line of the resume, or what the person stated beside it, shows, but the skills section leaves out. Each is added as the
 * resume writes it where it does so, with the lines that show it as evidence.
 */
export function surfaceSkills(
  resume: ResumeDocument,
  requirements: readonly Requirement[],
  statements: readonly Pick<Statement, 'id' | 'text'>[] = [],
): ProposedChange[] {
  const nodes = listEvidenceNodes(resume)
  const lines = [
    ...nodes.filter(({ id, section }) => /\.[hc]\d/.test(id) || section === 'certificates'),
    ...statements.map(({ id, text }) => ({ id, text, keys: collectEvidenceKeys(text) })),
  ]
  const listed = collectEvidenceKeys(
    resume.skills.map((group) => `${group.name ?? ''}\n${joinKeywords(group)}`).join('\n'),
  )
  const known = collectOtherNames(resume)
  const changes = new Map<string, ProposedChange>()
  for (const { id, text } of requirements) {
    for (const term of extractTerms(text)) {
      if (!term.key.startsWith('name:') || listed.has(term.key) || known.has(term.key)) continue
      const showing = lines.filter(({ keys }) => keys.has(term.key))
      const first = showing[0]
      if (!first) continue
      const skill = chooseWording(term, first.text)
      if (!skill) continue
      const change = changes.get(term.key) ?? {
        op: 'add',
        target: 'skills',
        text: skill,
        position: null,
        evidence: showing.slice(0, 3).map((node) => node.id),
        requirements: [],
        reason: 'The posting asks for it, and your resume shows it without listing it among the skills.',
      }
      change.requirements.push(id)
      changes.set(term.key, change)
    }
  }
  return [...changes.values()].slice(0, MAX_ADDED)
}

function joinKeywords(group: ResumeDocument['skills'][number]): string {
  return (group.keywords ?? []).map(({ text }) => text).join('\n')
}

/** Names that are no skills: employers, schools, places, languages, issuers. */
function collectOtherNames(resume: ResumeDocument): Set<string> {
  const { location } = resume.basics
  const texts = [
    ...resume.work.map(({ name }) => name),
    ...resume.education.map(({ institution }) => institution),
    ...resume.volunteer.map(({ organization }) => organization),
    ...resume.languages.map(({ language }) => language),
    ...resume.certificates.flatMap(({ name, issuer }) => [name, issuer]),
    location?.city,
    location?.region,
  ]
  return new Set(texts.filter((text) => text !== undefined).flatMap((text) => [...collectEvidenceKeys(text)]))
}

/** The posting's wording where the line has all of its words, else the line's own; null where neither can be told. */
function chooseWording(term: Term, line: string): string | null {
  const keys = collectEvidenceKeys(line)
  const words = term.surface.split(/\s+/)
  const shown = extractTerms(line).find(({ key }) => key === term.key)
  // "A/B tests" in the line is "A/B testing" in the posting; what only follows from the line is not shown by it.
  if (shown && words.length > 1 && isKnownThing(fold(term.surface))) return capitalise(term.surface)
  if (
    words.length > 1 &&
    words.every((word) => [...collectEvidenceKeys(word.toLowerCase())].every((key) => keys.has(key)))
  ) {
    return capitalise(term.surface)
  }
  if (shown) return capitalise(shown.surface)
  const at = line.toLowerCase().indexOf(term.surface.toLowerCase())
  return at < 0 ? null : line.slice(at, at + term.surface.length)
}

/** A subject in lower case gets its capital; a name such as "memoQ" keeps its own. */
function capitalise(skill: string): string {
  return /\p{Lu}/u.test(skill) ? skill : skill.charAt(0).toUpperCase() + skill.slice(1)
}
