import { Link, useLocation } from 'wouter'
import { useResumes, useUploadResume } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { Time } from '../parts/time.tsx'
import { ResumeFile } from './resume-file.tsx'

/** One's resumes, and where another is dropped. */
export function ResumesView() {
  const resumes = useResumes()
  const upload = useUploadResume()
  const [, goTo] = useLocation()
  return (
    <div className="stack">
      <h1>{words.resume.title}</h1>
      <ResumeFile upload={upload} onUploaded={({ id }) => goTo(`/resumes/${id}`)} />
      <Loaded query={resumes}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0)
            return (
              <div className="stack-tight">
                <h2>{words.resume.empty}</h2>
                <p>{words.resume.emptyLead}</p>
              </div>
            )
          return (
            <>
              <ul className="list">
                {items.map(({ id, title, createdAt, latestVersion }) => (
                  <li key={id} className="list-row">
                    <Link href={`/resumes/${id}`} dir="auto">
                      {title}
                    </Link>
                    <p className="small quiet">
                      {latestVersion && words.resume.version(latestVersion.number)} · <Time at={createdAt} />
                    </p>
                  </li>
                ))}
              </ul>
              <More query={resumes} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
