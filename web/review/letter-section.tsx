import { words } from '../messages/index.ts'
import { LetterParagraph } from './letter-paragraph.tsx'
import { LetterPartField } from './letter-part.tsx'
import type { LetterProps } from './letter-props.ts'
import './letter.css'

/** The letter by its sentences, each to be decided by itself, with what stands around them. */
export function LetterSection(props: LetterProps) {
  const { applicationId, letter, isOpen, onEdit } = props
  const part = { applicationId, letter, isOpen, onEdit }
  return (
    <section className="stack-tight" aria-labelledby="letter">
      <div className="row row-apart">
        <h2 id="letter">{words.review.letter}</h2>
        <p className="small quiet">{words.review.provider(letter)}</p>
      </div>
      <div className="letter card">
        <LetterPartField part="addressee" {...part} />
        <LetterPartField part="date" {...part} />
        <LetterPartField part="greeting" {...part} />
        <ol>
          {letter.paragraphs.map((paragraph, index) => (
            <LetterParagraph key={paragraph.id} paragraph={paragraph} number={index + 1} {...props} />
          ))}
        </ol>
        <LetterPartField part="closing" {...part} />
      </div>
    </section>
  )
}
