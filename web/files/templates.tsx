import { useAddTemplate, useDeleteTemplate, useTemplates } from '../data/templates.ts'
import { words } from '../messages/index.ts'
import { FileZone } from '../parts/file-zone.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { FileRow } from './file-row.tsx'

/** The person's own DOCX templates, which documents are made in beside our designs. */
export function Templates() {
  const templates = useTemplates()
  const add = useAddTemplate()
  const remove = useDeleteTemplate()
  const text = words.files
  return (
    <section className="stack-tight" aria-labelledby="templates">
      <h2 id="templates" tabIndex={-1}>
        {text.templates}
      </h2>
      <p>{text.templatesLead}</p>
      <Loaded query={templates}>
        {({ items }) =>
          items.length > 0 && (
            <ul className="list">
              {items.map(({ id, name, docType, sizeBytes, createdAt }) => (
                <FileRow
                  key={id}
                  name={name}
                  sizeBytes={sizeBytes}
                  createdAt={createdAt}
                  isBusy={remove.isPending}
                  onDelete={() => remove.mutate(id, { onSuccess: focusHeading })}
                >
                  {words.application.documents.types[docType]} ·{' '}
                </FileRow>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ProblemNotice error={remove.error} />
      <FileZone
        label={text.addTemplate}
        lead={text.templateKinds}
        kinds=".docx"
        isBusy={add.isPending}
        onFile={(file) => add.mutate(file)}
      />
      <div role="status">{add.isPending && <p>{words.resume.uploading(add.variables.name)}</p>}</div>
      <ProblemNotice error={add.error} />
    </section>
  )
}

/** What had the focus is gone with its row. */
function focusHeading(): void {
  document.getElementById('templates')?.focus()
}
