import { lazy, Suspense, useState } from 'react'
import type { Application } from '../data/applications.ts'
import {
  DESIGNS,
  type Design,
  DOC_TYPES,
  type DocType,
  type Export,
  PAPERS,
  type Paper,
  useExportFile,
  useExports,
  useMakeExport,
} from '../data/documents.ts'
import { words } from '../messages/index.ts'
import { Choices } from '../parts/choices.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import './documents.css'

/** The PDF viewer is larger than the rest of the page, so it comes only when it is needed. */
const PdfPages = lazy(() => import('./pdf-pages.tsx'))

const text = words.application.documents

/** The finished documents: to look at as they are, in each design and on each paper, and to download. */
export function DocumentsView({ application: { id, options } }: { application: Application }) {
  const exports = useExports(id)
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
  const [docType, setDocType] = useState<DocType>('resume')
  const [design, setDesign] = useState<Design>(given)
  const [paper, setPaper] = useState<Paper>(givenPaper ?? paperOf(items))
  const make = useMakeExport(applicationId)
  const isShown = (item: Export) =>
    item.docType === docType && item.design === design && (item.pageSize ?? givenPaper ?? paperOf(items)) === paper
  const pdf = items.find((item) => isShown(item) && item.format === 'pdf')
  const file = useExportFile(pdf?.id)
  const makeBoth = () => {
    for (const format of ['pdf', 'docx'] as const) make.mutate({ docType, format, design, pageSize: paper })
  }
  return (
    <div className="documents">
      <div className="stack">
        <h2>{text.title}</h2>
        <Choices
          label={text.show}
          options={DOC_TYPES.map((value) => ({ value, name: text.types[value] }))}
          chosen={docType}
          onChoose={setDocType}
        />
        <Choices
          label={text.design}
          options={DESIGNS.map((value) => ({ value, name: words.application.start.designs[value] }))}
          chosen={design}
          onChoose={setDesign}
        />
        <Choices
          label={text.paper}
          options={PAPERS.map((value) => ({ value, name: words.application.start.papers[value] }))}
          chosen={paper}
          onChoose={setPaper}
        />
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
      <div className="documents-page">
        <ProblemNotice error={file.error} onRetry={() => file.refetch()} />
        {file.data && (
          <Suspense fallback={<p role="status">{text.rendering}</p>}>
            <PdfPages bytes={file.data} name={text.types[docType]} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

/** The paper that the first documents were made on, where the application left that to the country. */
function paperOf(items: readonly Export[]): Paper {
  return items.findLast(({ pageSize }) => pageSize !== null)?.pageSize ?? 'a4'
}
