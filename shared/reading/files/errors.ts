export const UNREADABLE_CODES = [
  'empty',
  'wrong_type',
  'too_large',
  'encrypted',
  'corrupt',
  'no_text',
  'too_large_unpacked',
  'too_complex',
  'timed_out',
  'not_json_resume',
  'xml_source',
  'latex_source',
  'yaml_source',
] as const
export type UnreadableCode = (typeof UNREADABLE_CODES)[number]

/** What the person can do about each problem. */
const ADVICE: Record<UnreadableCode, string> = {
  empty: 'The file has no content. Choose the file again, or save it once more from your word processor.',
  wrong_type:
    'The file is no PDF, DOCX, ODT, RTF, HTML, text or JSON Resume. Save it as one of these and upload it again.',
  too_large: 'The file is too large. Upload one without large pictures, or paste the text.',
  encrypted: 'The file is protected with a password. Save a copy without a password and upload that.',
  corrupt: 'The file is damaged or was not transferred completely. Export it again and upload the new copy.',
  no_text: 'The file holds no text, only pictures: it may be a scan. Upload the original document, or paste the text.',
  too_large_unpacked: 'The file unpacks to far more than a resume needs. Save it as a new document and upload that.',
  too_complex: 'The file is too complicated to read. Save it as plain text or as a simpler PDF and upload that.',
  timed_out: 'Reading the file took too long. Save it as plain text or as a simpler PDF and upload that.',
  not_json_resume:
    'The JSON holds no resume that follows JSON Resume. Correct the fields that are named and upload it again.',
  xml_source:
    'The file is XML, and no Europass CV. Export the resume as PDF or DOCX from the program that made it, and upload that.',
  latex_source: 'The file is the LaTeX source of a resume. Compile it, and upload the PDF that comes out.',
  yaml_source: 'The file is YAML, the data from which a resume is made. Make the PDF from it, and upload that.',
}

/** A file of another kind of which more can be said than that. */
export type OtherKind = 'picture'
const ADVICE_ON_KIND: Record<OtherKind, string> = {
  picture:
    'The file is a picture, and the text in pictures is not read. Upload the document that it was taken of, or paste the text.',
}

/** One field of a JSON file that does not follow the schema. */
export type JsonIssue = { path: string; message: string }

/** A file that cannot be read as a resume. The message says what the person can do and holds nothing from the file. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
  readonly code: UnreadableCode
  readonly issues: readonly JsonIssue[]
  readonly kind: OtherKind | undefined

  constructor(
    code: UnreadableCode,
    options: { issues?: readonly JsonIssue[]; kind?: OtherKind; cause?: unknown } = {},
  ) {
    super(options.kind ? ADVICE_ON_KIND[options.kind] : ADVICE[code], { cause: options.cause })
    this.code = code
    this.issues = options.issues ?? []
    this.kind = options.kind
  }
}
