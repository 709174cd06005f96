import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { type NewApplication, useEstimate, useStartApplication } from '../data/applications.ts'
import { useDraft } from '../data/drafts.ts'
import { usePosting } from '../data/postings.ts'
import { useResume } from '../data/resumes.ts'
import { useVersion } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { CostNote } from '../parts/cost-note.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useNewPosting } from '../postings/use-new-posting.ts'
import { ChoosePosting } from './choose-posting.tsx'
import { ChooseResume } from './choose-resume.tsx'
import './applications.css'
import { DEFAULT_OPTIONS, languageFor, StartOptions, type ToldLanguages } from './start-options.tsx'

/** Begins an application: one resume, one posting, and how the documents should be. */
export function StartView() {
  const [, goTo] = useLocation()
  const asked = new URLSearchParams(location.search)
  const [resumeId, setResumeId] = useState(asked.get('resume') ?? undefined)
  const [jobId, setJobId] = useState(asked.get('posting') ?? undefined)
  const instructions = useDraft('instructions', '')
  const [chosen, setChosen] = useState(DEFAULT_OPTIONS)
  const options = { ...chosen, instructions: instructions.text }
  const [isTried, setTried] = useState(false)
  const given = useNewPosting()
  const start = useStartApplication()
  const told = useToldLanguages(resumeId, jobId)
  const estimate = useEstimate(resumeId, jobId).data?.estimate
  const begin = (resume: string, job: string) =>
    start.mutate(
      { resumeId: resume, jobId: job, options: { ...options, language: languageFor(options, told) } },
      {
        onSuccess: ({ id }) => {
          instructions.done()
          goTo(`/applications/${id}`)
        },
      },
    )
  const addAndBegin = async (resume: string) => {
    const id = await given.add()
    setJobId(id)
    begin(resume, id)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!resumeId || start.isPending || given.isPending) return
    if (jobId) begin(resumeId, jobId)
    // What was given and not added yet is meant; why it is refused stands where it was given.
    else if (given.isGiven) addAndBegin(resumeId).catch(() => undefined)
  }
  const changeOptions = (next: NewApplication['options']) => {
    setChosen(next)
    instructions.write(next.instructions ?? '')
  }
  const lacks = isTried
    ? [
        !resumeId && words.application.start.needsResume,
        !jobId && !given.isGiven && words.application.start.needsPosting,
      ]
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
        <ChoosePosting given={given} chosen={jobId} onChoose={setJobId} />
      </section>
      <form className="stack" onSubmit={submit}>
        <StartOptions options={options} told={told} onChange={changeOptions} />
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
        <CostNote estimate={estimate} />
        <ProblemNotice error={start.error} />
        <p>
          <button type="submit" className="button primary" aria-disabled={start.isPending || given.isPending}>
            {start.isPending || given.isPending ? words.application.start.starting : words.application.start.submit}
          </button>
        </p>
      </form>
    </div>
  )
}

function useToldLanguages(resumeId: string | undefined, jobId: string | undefined): ToldLanguages {
  const resume = useResume(resumeId)
  const version = useVersion(resumeId ?? '', resume.data?.latestVersion?.id)
  const posting = usePosting(jobId)
  return {
    resume: (resumeId && version.data?.value.language) || null,
    posting: (jobId && posting.data?.value.language) || null,
  }
}
