import { useState } from 'react'
import type { Application } from '../data/applications.ts'
import {
  type Design,
  type Export,
  type Look,
  type Paper,
  useExportFile,
  useExports,
  useMakeExport,
} from '../data/documents.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { LookChoices } from './look-choices.tsx'
import { PdfFrame } from './pdf-frame.tsx'
import './documents.css'

const text = words.application.documents

/** The documents in each design and on each paper: finished, to be downloaded, or as the draft would be. */
export function DocumentsView({ application }: { application: Application }) {
  const { id, options, status } = application
  const exports = useExports(id)
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
          <Documents applicationId={id} items={items} design={options.design ?? 'classic'} paper={options.pageSize} />
        )
      }
    </Loaded>
  )
}

type DocumentsProps = { applicationId: string; items: readonly Export[]; design: Design; paper: Paper | undefined }

function Documents({ applicationId, items, design: given, paper: givenPaper }: DocumentsProps) {
  const [look, setLook] = useState<Look>({ docType: 'resume', design: given, pageSize: givenPaper ?? paperOf(items) })
  const { docType, design, pageSize } = look
  const make = useMakeExport(applicationId)
  const isShown = (item: Export) =>
    item.docType === docType && item.design === design && (item.pageSize ?? givenPaper ?? paperOf(items)) === pageSize
  const pdf = items.find((item) => isShown(item) && item.format === 'pdf')
  const file = useExportFile(pdf?.id)
  const makeBoth = () => {
    for (const format of ['pdf', 'docx'] as const)
      make.mutate({ docType, format, design, pageSize: pageSize ?? paperOf(items) })
  }
  return (
    <div className="documents">
      <div className="stack">
        <h2>{text.title}</h2>
        <LookChoices look={look} onChange={setLook} />
        <ul className="stack-tight">
          {items.filter(isShown).map(({ id, fileName, fileUrl, format }) => (
            <li key={id}>
              <a className="button" href={fileUrl} download={fileName}>
                {text.download} {format.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
        <ProblemNotice error={make.error} />
        {!pdf && (
          <p>
            <button type="button" className="button primary" disabled={make.isPending} onClick={makeBoth}>
              {make.isPending ? text.making : text.make}
            </button>
          </p>
        )}
      </div>
      <PdfFrame file={file} name={text.types[docType]} />
    </div>
  )
}

/** The paper that the first documents were made on, where the application left that to the country. */
function paperOf(items: readonly Export[]): Paper {
  return items.findLast(({ pageSize }) => pageSize !== null)?.pageSize ?? 'a4'
}
