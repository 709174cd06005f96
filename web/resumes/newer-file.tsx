import { useLocation } from 'wouter'
import { useAddFile } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { ResumeFile } from './resume-file.tsx'

/** Where a newer file of a resume is given. */
export function NewerFile({ resumeId }: { resumeId: string }) {
  const add = useAddFile(resumeId)
  const [, goTo] = useLocation()
  return (
    <section className="stack-tight" aria-labelledby="newer-file">
      <h2 id="newer-file">{words.resume.newerFile}</h2>
      <p>{words.resume.newerFileLead}</p>
      <ResumeFile
        label={words.resume.newerFile}
        isBusy={add.isPending}
        onFile={(file) => add.mutate(file, { onSuccess: ({ id }) => goTo(`/resumes/${resumeId}/${id}`) })}
      />
      <div role="status">{add.isPending && <p>{words.resume.uploading(add.variables.name)}</p>}</div>
      <ProblemNotice error={add.error} />
    </section>
  )
}
