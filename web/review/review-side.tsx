import { useEffect, useState } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { ResumeSheet } from '../resumes/resume-sheet.tsx'

type SideProps = {
  /** The person's own resume, in which evidence is lit. */
  base: ResumeDocument
  draft: ResumeDocument
  lit: ReadonlySet<string>
}

/** Beside the proposals: the resume that the evidence stands in, or as it would be. */
export function ReviewSide({ base, draft, lit }: SideProps) {
  const [shown, setShown] = useState<'base' | 'draft'>('base')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is lit anew is looked for in the person's own resume
  useEffect(() => setShown('base'), [lit])
  const choices = [
    { name: 'base', label: words.review.yourResume },
    { name: 'draft', label: words.review.resume },
  ] as const
  return (
    <aside className="review-side stack-tight" aria-label={words.review.yourResume}>
      <div className="row">
        {choices.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            className="button small"
            aria-pressed={shown === name}
            onClick={() => setShown(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <ResumeSheet document={shown === 'base' ? base : draft} lit={lit} />
    </aside>
  )
}
