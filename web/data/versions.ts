import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Schemas } from '#client'
import { answerOf, api, type Tagged, taggedAnswerOf } from './api.ts'
import { queries } from './queries.ts'
import type { ResumeDocument } from './resumes.ts'

export type Version = Schemas['ResumeVersionContent']
export type Reading = Schemas['Reading']
export type SourceLine = Schemas['ResumeSource']['lines'][number]
export type Span = { line: number; start: number; end: number }

const READING_POLL_MS = 700

const versionKey = (resumeId: string, versionId: string) => ['resume', resumeId, 'version', versionId] as const

/**
 * A version with the tag that its next correction names; asked again while it is being read. The one before stays until it is
 * there, so that what is being written in it is not lost.
 */
export function useVersion(resumeId: string, versionId: string | undefined) {
  const version = useQuery({
    placeholderData: keepPreviousData,
    queryKey: versionKey(resumeId, versionId ?? ''),
    enabled: versionId !== undefined,
    queryFn: () =>
      taggedAnswerOf(
        api.GET('/resumes/{id}/versions/{version_id}', {
          params: { path: { id: resumeId, version_id: versionId ?? '' } },
        }),
      ),
    refetchInterval: ({ state }) => (isBeingRead(state.data?.value) ? READING_POLL_MS : false),
  })
  const wasBeingRead = useRef(false)
  const isReading = isBeingRead(version.data?.value)
  useEffect(() => {
    // What was read is a version of its own, which is the latest then.
    if (wasBeingRead.current && !isReading) void queries.invalidateQueries({ queryKey: ['resume', resumeId] })
    wasBeingRead.current = isReading
  }, [isReading, resumeId])
  return version
}

/** Whether a version is read just now, or will be. */
export function isBeingRead(version: Version | undefined): boolean {
  const status = version?.reading?.status
  return status === 'queued' || status === 'reading'
}

/** The document of a version by its nodes; null for one that was not read yet. */
export function documentOf(version: Version): ResumeDocument | null {
  const { document } = version
  return document && 'work' in document && isWithNodes(document) ? document : null
}

/** Without `?format=json-resume` the API answers documents whose entries have ids. */
function isWithNodes(document: NonNullable<Version['document']>): document is ResumeDocument {
  return document.basics !== undefined
}

/** The lines of the file that a version was read from. */
export function useSource(resumeId: string, versionId: string | undefined) {
  return useQuery({
    queryKey: ['resume', resumeId, 'source', versionId],
    enabled: versionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      answerOf(
        api.GET('/resumes/{id}/versions/{version_id}/source', {
          params: { path: { id: resumeId, version_id: versionId ?? '' } },
        }),
      ),
  })
}

export type Correction = Schemas['CorrectResumeVersionBody']
/** Sends a correction. Rejects with an `ApiProblem` where it is refused: whoever asked for it says so in its place. */
export type Correct = (correction: Correction) => Promise<void>

/** Corrects what was read: the answer is a new version. */
export function useCorrectVersion(resumeId: string, versionId: string) {
  return useMutation({
    mutationFn: ({ etag, ...body }: Correction & { etag: string }): Promise<Tagged<Version>> =>
      taggedAnswerOf(
        api.PATCH('/resumes/{id}/versions/{version_id}', {
          params: { path: { id: resumeId, version_id: versionId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    // Refused, it may have become another meanwhile: the next attempt is made to that one.
    onError: () => queries.invalidateQueries({ queryKey: ['resume', resumeId] }),
    onSuccess: (corrected) => {
      queries.setQueryData(versionKey(resumeId, corrected.value.id), corrected)
      return queries.invalidateQueries({ queryKey: ['resume', resumeId] })
    },
  })
}
