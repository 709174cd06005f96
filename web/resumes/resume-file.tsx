import type { UseMutationResult } from '@tanstack/react-query'
import { words } from '../messages/index.ts'
import { FileUpload } from '../parts/file-upload.tsx'

const KINDS = '.docx,.pdf,.odt,.rtf,.html,.htm,.md,.txt,.json,.xml'

type ResumeFileProps = {
  label?: string
  upload: UseMutationResult<{ id: string }, Error, File>
  onUploaded: (added: { id: string }) => void
}

/** Where the file of a resume is dropped, or chosen. */
export function ResumeFile({ label = words.resume.upload, upload, onUploaded }: ResumeFileProps) {
  return (
    <FileUpload label={label} lead={words.resume.fileKinds} kinds={KINDS} upload={upload} onUploaded={onUploaded} />
  )
}
