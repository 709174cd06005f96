import { useRef } from 'react'
import { useAddTemplate, useDeleteTemplate, useTemplates } from '../data/templates.ts'
import { words } from '../messages/index.ts'
import { FileUpload } from '../parts/file-upload.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { FileRow } from './file-row.tsx'

/** The person's own DOCX templates, which documents are made in beside our designs. */
export function Templates() {
  const templates = useTemplates()
  const add = useAddTemplate()
  const remove = useDeleteTemplate()
  const head = useRef<HTMLHeadingElement>(null)
  const text = words.files
  return (
    <section className="stack-tight" aria-labelledby="templates">
      <h2 id="templates" ref={head} tabIndex={-1}>
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
                  // What had the focus is gone with its row.
                  onDelete={() => remove.mutate(id, { onSuccess: () => head.current?.focus() })}
                >
                  {words.application.documents.types[docType]} ·{' '}
                </FileRow>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ProblemNotice error={remove.error} />
      <FileUpload label={text.addTemplate} lead={text.templateKinds} kinds=".docx" upload={add} />
    </section>
  )
}
