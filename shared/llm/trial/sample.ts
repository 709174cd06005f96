import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { JobForModel } from '../model.ts'

/** Somebody's resume, as text and as it truly reads, with a posting: what a model is tried with. */
export type Sample = {
  name: string
  /** BCP 47: what to write in. */
  language: string
  text: string
  resume: ResumeDocument
  job: JobForModel
}
