import { words } from '../messages/index.ts'
import { FileZone } from '../parts/file-zone.tsx'

const KINDS = '.docx,.pdf,.odt,.rtf,.html,.htm,.md,.txt,.json,.xml'

type ResumeFileProps = { label?: string; isBusy: boolean; onFile: (file: File) => void }

/** Where the file of a resume is dropped, or chosen. */
export function ResumeFile({ label = words.resume.upload, isBusy, onFile }: ResumeFileProps) {
  return <FileZone label={label} lead={words.resume.fileKinds} kinds={KINDS} isBusy={isBusy} onFile={onFile} />
}
