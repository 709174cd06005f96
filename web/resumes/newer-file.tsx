import { useLocation } from 'wouter'
import { useAddFile } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
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
        upload={add}
        onUploaded={({ id }) => goTo(`/resumes/${resumeId}/${id}`)}
      />
    </section>
  )
}
