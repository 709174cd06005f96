import type { DocType } from '#shared/domain/application.ts'
import type { CheckedTemplate } from '../own-templates/check.ts'
import type { TemplateIssue } from '../own-templates/problems.ts'
import type { RenderRequest } from '../render/request.ts'
import type { JsonIssue, UnreadableCode } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import type { ReadResult } from './read-result.ts'

/** What the reading process is given to do. */
export type Task =
  | { kind: 'read'; bytes: Uint8Array; fileName: string | undefined; limits: ReadLimits }
  | { kind: 'check-template'; bytes: Uint8Array; meant: DocType | undefined }
  | { kind: 'fill-template'; bytes: Uint8Array; request: RenderRequest }
export type TaskResult =
  | { kind: 'read'; result: ReadResult }
  | { kind: 'check-template'; result: CheckedTemplate }
  | { kind: 'fill-template'; result: Uint8Array }

export type TaskRequest = { id: number; task: Task }

/** What comes back: a result, a problem of the file, or a failure of the reader itself. */
export type TaskReply =
  | { id: number; kind: 'done'; done: TaskResult }
  | { id: number; kind: 'unreadable'; code: UnreadableCode; issues: readonly JsonIssue[] }
  | { id: number; kind: 'template-invalid'; issues: readonly TemplateIssue[] }
  | { id: number; kind: 'failed'; message: string }
