import { useRef } from 'react'
import { type AttachmentOwner, useAttach, useAttachments, useDeleteAttachment } from '../data/attachments.ts'
import { words } from '../messages/index.ts'
import { FileUpload } from '../parts/file-upload.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { FileRow } from './file-row.tsx'

const KINDS = '.pdf,.docx,.odt,.rtf,.png,.jpg,.jpeg,.webp,.txt'

/** Files of the person's own that are kept with an application or a resume: references, certificates, a portfolio. */
export function Attachments({ owner }: { owner: AttachmentOwner }) {
  const attachments = useAttachments(owner)
  const attach = useAttach(owner)
  const remove = useDeleteAttachment(owner)
  const head = useRef<HTMLHeadingElement>(null)
  const text = words.files
  return (
    <section className="stack-tight" aria-labelledby="attachments">
      <h2 id="attachments" ref={head} tabIndex={-1}>
        {text.attachments}
      </h2>
      <p>{text.attachmentsLead}</p>
      <Loaded query={attachments}>
        {({ items }) =>
          items.length > 0 && (
            <ul className="list">
              {items.map(({ id, fileName, fileUrl, sizeBytes, createdAt }) => (
                <FileRow
                  key={id}
                  name={fileName}
                  href={fileUrl}
                  sizeBytes={sizeBytes}
                  createdAt={createdAt}
                  isBusy={remove.isPending}
                  // What had the focus is gone with its row.
                  onDelete={() => remove.mutate(id, { onSuccess: () => head.current?.focus() })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ProblemNotice error={remove.error} />
      <FileUpload label={text.attach} lead={text.attachmentKinds} kinds={KINDS} upload={attach} />
    </section>
  )
}
