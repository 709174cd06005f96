import { expressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { selectAnswered } from '#shared/applications/statements/select-statements.ts'
import type { Tables } from '#shared/database/tables.ts'
import { type DecisionKind, TERMINAL_STATUSES } from '#shared/domain/application.ts'
import { countQuestions } from '#shared/domain/review/questions.ts'
import { selectAwaitedUntil, toWaiting, type Waiting } from './waiting.ts'
import { waitingSince } from './waiting-since.ts'

/** How far a decision has come: written down, told to the workflow, or settled as the one that is carried out. */
export const DECISION_STATES = ['recorded', 'delivered', 'settled'] as const
type UnderWay = { kind: DecisionKind; state: (typeof DECISION_STATES)[number] }

/** What there is to look at in the current draft. */
type ReviewCounts = { blocked: number; unconfirmed: number; questions: number }
/** The same as a statement answers it: which questions there are is told from what is missing; null where there is no draft. */
type CountedReview = Omit<ReviewCounts, 'questions'> & { missing: Parameters<typeof countQuestions>[0] | null }

type Listed = Tables & { a: Tables['applications'] }

/** What is shown of an application beside its row. */
export type Details = {
  waitingSince: Date | null
  waiting: Waiting | null
  decision: UnderWay | null
  counts: ReviewCounts
}

/** The details of an application `a`, as `presentDetails` takes them. */
export function selectDetails() {
  return [
    waitingSince().as('waitingSince'),
    selectAwaitedUntil().as('awaitedUntil'),
    selectUnderWay().as('decision'),
    selectReviewCounts().as('counts'),
  ] as const
}

type SelectedDetails = Pick<Details, 'decision'> & {
  waitingSince: Date | string | null
  awaitedUntil: Date | string | null
  counts: CountedReview
}

/** Details as they are shown. */
export function presentDetails({ waitingSince: since, awaitedUntil, decision, counts }: SelectedDetails): Details {
  const { missing, blocked, unconfirmed } = counts
  return {
    waitingSince: since === null ? null : new Date(since),
    waiting: toWaiting(awaitedUntil),
    decision,
    counts: { blocked, unconfirmed, questions: missing ? countQuestions(missing) : 0 },
  }
}

/** The decision about an application `a` that is under way, as an `UnderWay`; null where none is. */
function selectUnderWay() {
  const { selectFrom } = expressionBuilder<Listed, 'a'>()
  return selectFrom('decisions as d')
    .whereRef('d.application_id', '=', 'a.id')
    .where(({ eb, and, or, ref }) =>
      or([
        eb('d.settled_at', 'is', null),
        and([eb('d.outcome', '=', 'won'), eb('d.kind', '=', 'cancel'), eb('a.status', 'not in', TERMINAL_STATUSES)]),
        and([
          eb('d.outcome', '=', 'won'),
          eb('d.kind', '<>', 'retry'),
          eb('d.round', '=', ref('a.round')),
          eb('a.status', '=', 'awaiting_approval'),
        ]),
      ]),
    )
    .orderBy('d.id', 'desc')
    .limit(1)
    .select(({ ref, case: when }) =>
      jsonBuildObject({
        kind: ref('d.kind'),
        state: when()
          .when('d.settled_at', 'is not', null)
          .then<UnderWay['state']>('settled')
          .when('d.delivered_at', 'is not', null)
          .then<UnderWay['state']>('delivered')
          .else<UnderWay['state']>('recorded')
          .end(),
      }).as('decision'),
    )
    .$castTo<UnderWay | null>()
}

/**
 * A `CountedReview`: how many proposals of the current draft of an application `a` are blocked or to be confirmed: changes, and the letter's sentences,
 * which letters of earlier versions have one of in each paragraph; and what of the posting's requirements is a gap.
 */
function selectReviewCounts() {
  return sql<CountedReview>`(
    select json_build_object(
      'blocked', count(*) filter (where status = 'blocked'),
      'unconfirmed', count(*) filter (where status = 'unconfirmed'),
      'missing', (
        select json_build_object(
          'gaps', (
            select coalesce(json_agg(json_build_object('id', r->>'id', 'text', r->>'text')), '[]')
            from jsonb_array_elements(s.match->'requirements') r
            where r->>'status' = 'gap'),
          'dismissed', s.dismissed,
          'answered', ${selectAnswered()})
        from change_sets s
        where s.id = a.change_set_id))
    from (
      select c.status from changes c where c.change_set_id = a.change_set_id
      union all
      select coalesce(sentence->>'status', paragraph->>'status')
      from cover_letters l
        cross join jsonb_array_elements(l.paragraphs) paragraph
        left join lateral jsonb_array_elements(paragraph->'sentences') sentence on true
      where l.id = a.cover_letter_id
    ) proposals)`
}
