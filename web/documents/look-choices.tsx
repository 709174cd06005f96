import { DESIGNS, DOC_TYPES, type Look, PAPERS } from '../data/documents.ts'
import { words } from '../messages/index.ts'
import { Choices } from '../parts/choices.tsx'

type LookChoicesProps = { look: Look; onChange: (look: Look) => void }

const text = words.application.documents

/** Which document is shown, in which design and on which paper. */
export function LookChoices({ look, onChange }: LookChoicesProps) {
  return (
    <>
      <Choices
        label={text.show}
        options={DOC_TYPES.map((value) => ({ value, name: text.types[value] }))}
        chosen={look.docType}
        onChoose={(docType) => onChange({ ...look, docType })}
      />
      <Choices
        label={text.design}
        options={DESIGNS.map((value) => ({ value, name: words.application.start.designs[value] }))}
        chosen={look.design}
        onChoose={(design) => onChange({ ...look, design })}
      />
      <Choices
        label={text.paper}
        options={PAPERS.map((value) => ({ value, name: words.application.start.papers[value] }))}
        chosen={look.pageSize}
        onChoose={(pageSize) => onChange({ ...look, pageSize })}
      />
    </>
  )
}
