import type { DocType } from '#shared/domain/application.ts'
import type { RenderRequest } from '../render/request.ts'
import { type CheckedTemplate, checkTemplate } from './check.ts'
import { TemplateInvalid, type TemplateIssue } from './problems.ts'
import { renderOwnTemplate } from './render.ts'

export type TemplateInput =
  | { kind: 'check'; bytes: Uint8Array; wantedType: DocType | undefined }
  | { kind: 'fill'; bytes: Uint8Array; request: RenderRequest }
export type TemplateOutput =
  | { kind: 'checked'; template: CheckedTemplate }
  | { kind: 'filled'; bytes: Uint8Array }
  | { kind: 'invalid'; issues: readonly TemplateIssue[] }

/** Checks or fills one template, in a sandbox. */
export async function carryOut(input: TemplateInput): Promise<TemplateOutput> {
  try {
    return input.kind === 'check'
      ? { kind: 'checked', template: await checkTemplate(input.bytes, input.wantedType) }
      : { kind: 'filled', bytes: await renderOwnTemplate(input.bytes, input.request) }
  } catch (error) {
    if (!(error instanceof TemplateInvalid)) throw error
    return { kind: 'invalid', issues: error.issues }
  }
}
