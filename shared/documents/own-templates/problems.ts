/** What is wrong with a template, and where: the part of the file, the paragraph in it and how it reads. */
export type TemplateIssue = { tag: string | null; where: string | null; message: string }

/** A file that cannot be used as a template. */
export class TemplateInvalid extends Error {
  override name = 'TemplateInvalid'
  readonly issues: readonly TemplateIssue[]

  constructor(issues: readonly TemplateIssue[], options: { cause?: unknown } = {}) {
    super('the template cannot be used', options)
    this.issues = issues
  }
}

/** A problem of the whole file. */
export function toTemplateInvalid(message: string, cause?: unknown): TemplateInvalid {
  return new TemplateInvalid([{ tag: null, where: null, message }], { cause })
}
