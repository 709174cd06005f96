import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ResumeDocument } from '../data/resumes.ts'
import {
  type Correction,
  documentOf,
  isBeingRead,
  type Reading,
  useCorrectVersion,
  useSource,
  useVersion,
  type Version,
} from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { announce } from '../parts/announcer.ts'
import { Loaded } from '../parts/loaded.tsx'
import { useFocusWhereLost } from '../parts/use-focus-where-lost.ts'
import { AddToResume } from './add-to-resume.tsx'
import { Doubts } from './doubts.tsx'
import { ReadFields } from './read-fields.tsx'
import { groupsOf } from './read-rows.ts'
import { fieldKey, type Lit, nothingLit } from './reading-map.ts'
import { ResumeSheet } from './resume-sheet.tsx'
import { SourceLines } from './source-lines.tsx'
import { Unplaced } from './unplaced.tsx'
import './reading.css'

type ReadingProps = { resumeId: string; versionId: string; latestId: string | undefined }

/** A version beside the original that it was read from; what was read wrong is corrected in place. */
export function ReadingView({ resumeId, versionId, latestId }: ReadingProps) {
  const version = useVersion(resumeId, versionId)
  return (
    <Loaded query={version}>
      {({ value, etag }) => <VersionRead resumeId={resumeId} version={value} etag={etag} latestId={latestId} />}
    </Loaded>
  )
}

type VersionReadProps = { resumeId: string; version: Version; etag: string; latestId: string | undefined }

function VersionRead({ resumeId, version, etag, latestId }: VersionReadProps) {
  const { reading } = version
  const document = documentOf(version)
  if (isBeingRead(version)) return <p role="status">{words.resume.beingRead}</p>
  if (reading?.problem)
    return (
      <div className="notice problem">
        <p>
          <strong>{words.resume.failed}</strong> — {reading.problem.message}
        </p>
      </div>
    )
  if (!document) return <p>{words.resume.noSource}</p>
  if (!reading) return <ResumeSheet document={document} />
  return (
    <BesideOriginal
      key={reading.sourceVersionId}
      resumeId={resumeId}
      versionId={version.id}
      document={document}
      reading={reading}
      etag={etag}
      isLatest={[version.id, reading.sourceVersionId, reading.versionId].some((id) => id === latestId)}
    />
  )
}

type BesideProps = {
  resumeId: string
  versionId: string
  document: ResumeDocument
  reading: Reading
  etag: string
  isLatest: boolean
}

function BesideOriginal({ resumeId, versionId, document, reading, etag, isLatest }: BesideProps) {
  const source = useSource(resumeId, reading.sourceVersionId)
  const { mutateAsync } = useCorrectVersion(resumeId, versionId)
  const [lit, setLit] = useState<Lit>(nothingLit)
  const [asked, setAsked] = useState<string | null>(null)
  const [, goTo] = useLocation()
  const head = useFocusWhereLost(etag)
  const correct = async (correction: Correction) => {
    await mutateAsync({ etag, ...correction })
    announce(words.resume.corrected)
    // What was corrected is a new version, which is the latest then.
    goTo(`/resumes/${resumeId}`, { replace: true })
  }
  const { coverage, unplaced } = reading
  const doubts = reading.doubts.filter(({ accepted }) => !accepted)
  const doubtful = new Set(doubts.flatMap(({ node, field }) => (node ? [fieldKey(node, field)] : [])))
  const groups = groupsOf(document, doubtful)
  return (
    <section className="stack" aria-labelledby="reading">
      <div className="page-head">
        <h2 id="reading" ref={head} tabIndex={-1}>
          {words.resume.reading}
        </h2>
        <p className="small quiet">
          {words.resume.coverage(`${Math.round(coverage.share * 100)} %`)} · {words.resume.unplaced(unplaced.length)} ·{' '}
          {words.resume.doubts(doubts.length)}
        </p>
      </div>
      {isLatest ? (
        <p className="small quiet">{words.resume.newer}</p>
      ) : (
        <p className="notice">
          <Link href={`/resumes/${resumeId}`}>{words.resume.toLatest}</Link>
        </p>
      )}
      <Doubts
        doubts={doubts}
        groups={groups}
        reading={reading}
        isOpen={isLatest}
        onAsk={setAsked}
        onCorrect={correct}
        onLight={setLit}
      />
      <Unplaced document={document} unplaced={unplaced} isOpen={isLatest} onCorrect={correct} onLight={setLit} />
      <div className="beside">
        <Loaded query={source}>
          {({ lines }) => <SourceLines lines={lines} reading={reading} lit={lit} onLight={setLit} />}
        </Loaded>
        <ReadFields
          groups={groups}
          doubtful={doubtful}
          reading={reading}
          lit={lit}
          asked={asked}
          isOpen={isLatest}
          onLeave={() => setAsked(null)}
          onLight={setLit}
          onCorrect={correct}
        />
      </div>
      {isLatest && (
        <AddToResume document={document} draftKey={`added ${reading.sourceVersionId}`} onCorrect={correct} />
      )}
    </section>
  )
}
