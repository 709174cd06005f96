import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { findStanding } from '#shared/applications/decisions/find-decisions.ts'
import { loadDraft } from '#shared/applications/drafts/load.ts'
import { findAnswered } from '#shared/applications/statements/find-statements.ts'
import { keepStatement } from '#shared/applications/statements/keep-statement.ts'
import { Application, type ChangeSet, Resume, type StatementRow } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { askQuestions, type Question } from '#shared/domain/review/questions.ts'
import { languageOf } from '#shared/domain/text/language-of.ts'
import { sayDecision, sayStatus } from '../applications/in-words.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { type FieldError, invalidFields, Problem } from '../http/problem.ts'
import { noDraftYet } from '../review/refresh.ts'
import { findAbout, latestDocument } from './find-about.ts'
import type { Answers } from './schema.ts'

/**
 * Keeps a person's answers to the questions of a review as statements beside the resume, which the next round uses; the draft that waits
 * stays as it is. Throws problems `not-found`, `conflict` where nothing waits or a decision stands, and `validation`.
 */
export function answerQuestions(
  database: Database,
  caller: Caller,
  id: string,
  answers: Answers,
): Promise<{ statements: StatementRow[]; questions: Question[] }> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const { em } = unit
    const application = await owned(em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    await requireWaiting(em, application)
    const loaded = await loadDraft(em, application)
    if (!loaded) throw noDraftYet()
    const { changeSet } = loaded
    const { language } = application.options
    const ask = async () => {
      const answered = await findAnswered(em, application)
      const { match, dismissed } = changeSet
      return askQuestions({ match, language, answered, dismissed })
    }
    const questions = new Map((await ask()).map((question) => [question.id, question]))
    requireAsked(answers, questions)
    const resume = await em.findOneOrFail(Resume, { id: application.resumeId })
    const document = await latestDocument(em, resume)
    const statements = answers.flatMap((answer, index): StatementRow[] => {
      if (!('text' in answer)) return []
      const { text } = answer
      const fact = { text, about: findAbout(document, answer, `/answers/${index}/about`) }
      const requirement = questions.get(answer.questionId)?.requirement
      const given = { source: 'answered' as const, language: languageOf(text) ?? language, application, requirement }
      return [keepStatement(unit, resume, fact, given)]
    })
    const dismissed = answers.flatMap((answer) => ('dismiss' in answer ? [answer.questionId] : []))
    if (dismissed.length > 0) dismiss(unit, application, changeSet, dismissed)
    // The review shows other questions from now on.
    application.reviewVersion += 1
    await em.flush()
    return { statements, questions: await ask() }
  })
}

function dismiss(unit: UnitOfWork, application: Application, changeSet: ChangeSet, ids: string[]): void {
  const before = { dismissed: changeSet.dismissed }
  changeSet.dismissed = [...changeSet.dismissed, ...ids]
  unit.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: 'question.dismissed',
    before,
    after: { dismissed: changeSet.dismissed },
  })
}

async function requireWaiting(em: EntityManager, application: Application): Promise<void> {
  if (application.status !== 'awaiting_approval')
    throw new Problem('conflict', `Nothing is asked while the application is ${sayStatus(application.status)}.`)
  const standing = await findStanding(em, application)
  if (standing) throw new Problem('conflict', `A decision has been made already: ${sayDecision(standing.kind)}.`)
}

function requireAsked(answers: Answers, questions: ReadonlyMap<string, Question>): void {
  const errors = answers.flatMap(({ questionId }, index): FieldError[] => {
    const pointer = `/answers/${index}/questionId`
    if (!questions.has(questionId)) return [{ pointer, detail: 'is no open question of this review' }]
    const isRepeated = answers.findIndex((other) => other.questionId === questionId) !== index
    return isRepeated ? [{ pointer, detail: 'is answered twice' }] : []
  })
  if (errors.length > 0) throw invalidFields(errors)
}
