import { useState } from 'react'
import type { Application } from '../data/applications.ts'
import {
  type Design,
  type DocType,
  type Export,
  type Paper,
  useExportFile,
  useExports,
  useMakeExport,
} from '../data/documents.ts'
import { useReview } from '../data/review.ts'
import { Attachments } from '../files/attachments.tsx'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { DownloadList } from './download-list.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { LookChoices } from './look-choices.tsx'
import { OwnTemplates } from './own-templates.tsx'
import { PdfFrame } from './pdf-frame.tsx'
import './documents.css'

const text = words.application.documents

/** The documents in each design and on each paper: finished, to be downloaded, or as the draft would be. */
export function DocumentsView({ application }: { application: Application }) {
  const { id, options, status } = application
  const exports = useExports(id)
  const review = useReview(id, status !== 'awaiting_approval' && exports.data?.items.length !== 0)
  if (status === 'awaiting_approval') return <DraftPreview application={application} />
  return (
    <Loaded query={exports}>
      {({ items }) =>
        items.length === 0 ? (
          <div className="stack-tight">
            <h2>{text.none}</h2>
            <p>{text.noneLead}</p>
          </div>
        ) : (
          <Loaded query={review}>
            {({ value: { paper } }) => (
              <Documents applicationId={id} items={items} design={options.design ?? 'classic'} paper={paper} />
            )}
          </Loaded>
        )
      }
    </Loaded>
  )
}

type DocumentsProps = {
  applicationId: string
  items: readonly Export[]
  design: Design
  /** What the documents are made on that nobody chose paper for. */
  paper: Paper
}

function Documents({ applicationId, items, design: given, paper }: DocumentsProps) {
  const [look, setLook] = useState({ docType: 'resume' as DocType, design: given, pageSize: paper })
  const { docType, design, pageSize } = look
  const make = useMakeExport(applicationId)
  const isShown = (item: Export) =>
    item.docType === docType && item.design === design && (item.pageSize ?? paper) === pageSize
  const pdf = items.find((item) => isShown(item) && item.format === 'pdf')
  const file = useExportFile(pdf?.id)
  const makeBoth = () => {
    for (const format of ['pdf', 'docx'] as const) make.mutate({ docType, format, design, pageSize })
  }
  return (
    <div className="stack">
      <div className="documents">
        <div className="stack">
          <h2>{text.title}</h2>
          <LookChoices look={look} onChange={(next) => setLook({ ...next, pageSize: next.pageSize ?? paper })} />
          <DownloadList items={items.filter(isShown)} />
          <ProblemNotice error={make.error} />
          {!pdf && (
            <p>
              <button type="button" className="button primary" disabled={make.isPending} onClick={makeBoth}>
                {make.isPending ? text.making : text.make}
              </button>
            </p>
          )}
          <OwnTemplates applicationId={applicationId} docType={docType} items={items} />
        </div>
        <PdfFrame file={file} name={text.types[docType]} />
      </div>
      <Attachments owner={{ applicationId }} />
    </div>
  )
}
