import { Link } from 'wouter'
import { useResumes, useUploadResume } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Time } from '../parts/time.tsx'
import { ResumeFile } from '../resumes/resume-file.tsx'

type ChooseProps = { chosen: string | undefined; onChoose: (id: string | undefined) => void }

/** Chooses one of the person's resumes, or uploads another. */
export function ChooseResume({ chosen, onChoose }: ChooseProps) {
  const resumes = useResumes()
  const upload = useUploadResume()
  const known = resumes.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="stack-tight">
      {known.length > 0 && (
        <fieldset>
          <legend>{words.application.start.chooseResume}</legend>
          <div className="stack-tight">
            {known.map(({ id, title, createdAt }) => (
              <div key={id} className="row row-apart">
                <label className="choice">
                  <input type="radio" name="resume" checked={chosen === id} onChange={() => onChoose(id)} />
                  <span dir="auto">{title}</span>
                  <span className="small quiet">
                    <Time at={createdAt} />
                  </span>
                </label>
                {chosen === id && (
                  <Link href={`/resumes/${id}`} className="small">
                    {words.resume.reading}
                  </Link>
                )}
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <ResumeFile upload={upload} onUploaded={({ id }) => onChoose(id)} />
      <ProblemNotice error={upload.error ? null : resumes.error} />
    </div>
  )
}
