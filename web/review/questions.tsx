import { type FormEvent, useRef, useState } from 'react'
import { useDraft } from '../data/drafts.ts'
import { type Question, useAnswer } from '../data/statements.ts'
import { words } from '../messages/index.ts'
import { announce } from '../parts/announcer.ts'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

type QuestionsProps = { applicationId: string; questions: readonly Question[]; isOpen: boolean }

/** What the posting asks for and the resume does not show: a sentence of the person's own answers it, for the next round. */
export function Questions({ applicationId, questions, isOpen }: QuestionsProps) {
  const head = useRef<HTMLHeadingElement>(null)
  if (questions.length === 0 || !isOpen) return null
  return (
    <section className="stack-tight" aria-labelledby="questions">
      <h2 id="questions" ref={head} tabIndex={-1}>
        {words.review.questions}
      </h2>
      <p>{words.review.questionsLead}</p>
      <ul className="stack-tight">
        {questions.map((question) => (
          <QuestionItem
            key={question.id}
            applicationId={applicationId}
            question={question}
            onOver={() => head.current?.focus()}
          />
        ))}
      </ul>
    </section>
  )
}

type QuestionItemProps = { applicationId: string; question: Question; onOver: () => void }

function QuestionItem({ applicationId, question, onOver }: QuestionItemProps) {
  const { id, text } = question
  const draft = useDraft(`answer ${applicationId} ${id}`, '')
  const [isOver, setOver] = useState(false)
  const answer = useAnswer(applicationId)
  const send = (given: { text: string } | { dismiss: true }) =>
    answer.mutate(
      { questionId: id, ...given },
      {
        onSuccess: () => {
          draft.done()
          setOver(true)
          announce(words.review.answered)
          onOver()
        },
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send({ text: draft.text.trim() })
  }
  if (isOver) return null
  return (
    <li className="card">
      <form className="stack-tight" onSubmit={submit}>
        <Field label={text}>
          {(control) => (
            <textarea
              {...control}
              className="input serif"
              dir="auto"
              rows={2}
              required
              maxLength={1_000}
              value={draft.text}
              onChange={(event) => draft.write(event.target.value)}
            />
          )}
        </Field>
        <ProblemNotice error={answer.error} />
        <div className="row">
          <button type="submit" className="button small primary" disabled={answer.isPending || !draft.text.trim()}>
            {words.review.answer}
          </button>
          <button
            type="button"
            className="button small"
            disabled={answer.isPending}
            onClick={() => send({ dismiss: true })}
          >
            {words.review.notDone}
          </button>
        </div>
      </form>
    </li>
  )
}
