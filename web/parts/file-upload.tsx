import type { UseMutationResult } from '@tanstack/react-query'
import { words } from '../messages/index.ts'
import { FileZone } from './file-zone.tsx'
import { ProblemNotice } from './problem-notice.tsx'

type FileUploadProps<Answer> = {
  /** What is asked for. */
  label: string
  /** Which kinds of files it may be, in words and as the browser takes them. */
  lead: string
  kinds: string
  upload: UseMutationResult<Answer, Error, File>
  onUploaded?: (answer: Answer) => void
}

/** Where a file is given that is uploaded at once: it says which is on its way, and why one was refused. */
export function FileUpload<Answer>({ label, lead, kinds, upload, onUploaded }: FileUploadProps<Answer>) {
  return (
    <>
      <FileZone
        label={label}
        lead={lead}
        kinds={kinds}
        isBusy={upload.isPending}
        onFile={(file) => upload.mutate(file, { onSuccess: (answer) => onUploaded?.(answer) })}
      />
      <div role="status">{upload.isPending && <p>{words.file.uploading(upload.variables.name)}</p>}</div>
      <ProblemNotice error={upload.error} />
    </>
  )
}
