import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type Resume, useDeleteResume, useResume } from '../data/resumes.ts'
import { Attachments } from '../files/attachments.tsx'
import { words } from '../messages/index.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NewerFile } from './newer-file.tsx'
import { ReadingView } from './reading-view.tsx'
import { ResumeName } from './resume-name.tsx'
import { Statements } from './statements.tsx'
import { VersionList } from './version-list.tsx'

/** A resume: a version of it beside its original, and all versions. */
export function ResumeView({ id, versionId }: { id: string; versionId: string | undefined }) {
  const resume = useResume(id)
  return (
    <Loaded query={resume}>
      {(found) => {
        const shown = versionId ?? found.latestVersion?.id
        return (
          <div className="stack">
            <ResumeHead resume={found} />
            {shown && <ReadingView resumeId={id} versionId={shown} latestId={found.latestVersion?.id} />}
            <Statements resumeId={id} />
            <NewerFile resumeId={id} />
            <Attachments owner={{ resumeId: id }} />
            <VersionList resumeId={id} shown={shown} />
          </div>
        )
      }}
    </Loaded>
  )
}

function ResumeHead({ resume }: { resume: Resume }) {
  const { id, title } = resume
  const [isAsked, setAsked] = useState(false)
  const [, goTo] = useLocation()
  const remove = useDeleteResume(id)
  return (
    <div className="page-head">
      <ResumeName resume={resume} />
      <div className="row">
        <Link href={`/applications/new?resume=${id}`} className="button primary">
          {words.application.new}
        </Link>
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {words.do.delete}
        </button>
      </div>
      {isAsked && (
        <ConfirmDialog
          title={words.resume.deleteTitle(title)}
          lead={words.resume.deleteLead}
          action={words.do.delete}
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(undefined, { onSuccess: () => goTo('/resumes') })}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  )
}
