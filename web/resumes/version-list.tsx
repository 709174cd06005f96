import { Link } from 'wouter'
import { useResumeVersions } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { Time } from '../parts/time.tsx'

/** Every version of a resume, the newest first. Versions are only added. */
export function VersionList({ resumeId, shown }: { resumeId: string; shown: string | undefined }) {
  const versions = useResumeVersions(resumeId)
  return (
    <section className="stack-tight" aria-labelledby="versions">
      <h2 id="versions">{words.resume.versions}</h2>
      <Loaded query={versions}>
        {({ pages }) => (
          <>
            <ul className="list">
              {pages
                .flatMap((page) => page.items)
                .map(({ id, number, sourceType, createdAt }) => (
                  <li key={id} className="list-row">
                    <Link href={`/resumes/${resumeId}/${id}`} aria-current={id === shown ? 'true' : undefined}>
                      {words.resume.version(number)}
                    </Link>
                    <p className="small quiet">
                      {words.resume.source[sourceType]} · <Time at={createdAt} />
                    </p>
                  </li>
                ))}
            </ul>
            <More query={versions} />
          </>
        )}
      </Loaded>
    </section>
  )
}
