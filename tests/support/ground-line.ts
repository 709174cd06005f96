import type { Finding } from '#shared/domain/changes/change.ts'
import { groundChange, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'

type Given = {
  /** Further fields of the job whose first line is rewritten. */
  job?: object
  /** Its other lines. */
  otherLines?: readonly string[]
  /** The language that the application is to be in. */
  language?: string
}

/** What a text claims in place of the first line of the only job of a resume that does not bear it, on 2026-11-30. */
export function groundLine(line: string, text: string, { job, otherLines = [], language }: Given = {}): Finding[] {
  const resume = toResumeDocument({
    basics: { name: 'A. Person' },
    work: [{ name: 'Pelican', ...job, highlights: [line, ...otherLines] }],
  })
  const target = resume.work[0]?.highlights?.[0]?.id ?? ''
  return groundChange(
    { op: 'rewrite', target, text, position: null, evidence: [], requirements: [], reason: '', before: line },
    prepareGrounding({ source: resume, posting: null, now: '2026-11-30', language }),
  )
}
