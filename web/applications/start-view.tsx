import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useStartApplication } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { ChoosePosting } from './choose-posting.tsx'
import { ChooseResume } from './choose-resume.tsx'
import './applications.css'
import { DEFAULT_OPTIONS, StartOptions } from './start-options.tsx'

/** Begins an application: one resume, one posting, and how the documents should be. */
export function StartView() {
  const [, goTo] = useLocation()
  const asked = new URLSearchParams(location.search)
  const [resumeId, setResumeId] = useState(asked.get('resume') ?? undefined)
  const [jobId, setJobId] = useState(asked.get('posting') ?? undefined)
  const [options, setOptions] = useState(DEFAULT_OPTIONS)
  const [isTried, setTried] = useState(false)
  const start = useStartApplication()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!resumeId || !jobId) return
    start.mutate({ resumeId, jobId, options }, { onSuccess: ({ id }) => goTo(`/applications/${id}`) })
  }
  const lacks = isTried
    ? [!resumeId && words.application.start.needsResume, !jobId && words.application.start.needsPosting]
    : []
  return (
    <div className="stack start">
      <h1>{words.application.start.title}</h1>
      <section className="stack-tight" aria-labelledby="start-resume">
        <h2 id="start-resume">{words.application.start.resume}</h2>
        <ChooseResume chosen={resumeId} onChoose={setResumeId} />
      </section>
      <section className="stack-tight" aria-labelledby="start-posting">
        <h2 id="start-posting">{words.application.start.posting}</h2>
        <ChoosePosting chosen={jobId} onChoose={setJobId} />
      </section>
      <form className="stack" onSubmit={submit}>
        <StartOptions options={options} onChange={setOptions} />
        <div role="alert">
          {lacks.map(
            (lack) =>
              lack && (
                <p key={lack} className="field-error">
                  {lack}
                </p>
              ),
          )}
        </div>
        <ProblemNotice error={start.error} />
        <p>
          <button type="submit" className="button primary" disabled={start.isPending}>
            {start.isPending ? words.application.start.starting : words.application.start.submit}
          </button>
        </p>
      </form>
    </div>
  )
}
