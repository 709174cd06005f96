import { type DocType, type Export, useMakeExport } from '../data/documents.ts'
import { useTemplates } from '../data/templates.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { DownloadList } from './download-list.tsx'

type OwnTemplatesProps = { applicationId: string; docType: DocType; items: readonly Export[] }

/** A document in each of the person's own templates: to be downloaded, or made. */
export function OwnTemplates({ applicationId, docType, items }: OwnTemplatesProps) {
  const templates = useTemplates()
  const make = useMakeExport(applicationId)
  const own = (templates.data?.items ?? []).filter((template) => template.docType === docType)
  const made = items.filter((item) => item.docType === docType && item.templateId !== null)
  if (own.length + made.length === 0) return null
  const isMade = (id: string) => made.some(({ templateId }) => templateId === id)
  return (
    <section className="stack-tight" aria-labelledby="in-template">
      <h3 id="in-template">{words.files.inTemplate}</h3>
      <DownloadList items={made} nameOf={({ templateId }) => own.find(({ id }) => id === templateId)?.name} />
      {own
        .filter(({ id }) => !isMade(id))
        .map(({ id, name }) => (
          <p key={id}>
            <button
              type="button"
              className="button"
              aria-disabled={make.isPending}
              onClick={() => {
                if (!make.isPending) make.mutate({ docType, format: 'docx', templateId: id })
              }}
            >
              {words.files.makeInTemplate(name)}
            </button>
          </p>
        ))}
      <ProblemNotice error={make.error} />
    </section>
  )
}
