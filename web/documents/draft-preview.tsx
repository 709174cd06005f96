import { useState } from 'react'
import type { Application } from '../data/applications.ts'
import { type Look, usePreview } from '../data/documents.ts'
import { useReview } from '../data/review.ts'
import { Attachments } from '../files/attachments.tsx'
import { words } from '../messages/index.ts'
import { LookChoices } from './look-choices.tsx'
import { PdfFrame } from './pdf-frame.tsx'

/** The documents as they would be if the draft were approved now. */
export function DraftPreview({ application: { id, options } }: { application: Application }) {
  const [look, setLook] = useState<Look>({
    docType: 'resume',
    design: options.design ?? 'classic',
    pageSize: options.pageSize,
  })
  const preview = usePreview(id, look)
  const review = useReview(id)
  const shown = { ...look, pageSize: look.pageSize ?? review.data?.value.paper }
  return (
    <div className="stack">
      <div className="documents">
        <div className="stack">
          <h2>{words.application.documents.preview}</h2>
          <p className="small quiet">{words.application.documents.draft}</p>
          <LookChoices look={shown} onChange={setLook} />
        </div>
        <PdfFrame file={preview} name={words.application.documents.types[look.docType]} />
      </div>
      <Attachments owner={{ applicationId: id }} />
    </div>
  )
}
