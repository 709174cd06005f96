import { expressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Tables } from '#shared/database/tables.ts'
import { type DecisionKind, TERMINAL_STATUSES } from '#shared/domain/application.ts'
import { countQuestions } from '#shared/domain/review/questions.ts'

/** How far a decision has come: written down, told to the workflow, or settled as the one that is carried out. */
export const DECISION_STATES = ['recorded', 'delivered', 'settled'] as const
export type UnderWay = { kind: DecisionKind; state: (typeof DECISION_STATES)[number] }

/** What there is to look at in the current draft. */
export type ReviewCounts = { blocked: number; unconfirmed: number; questions: number }
/** The same as a statement answers it: which questions there are is told from what is missing. */
export type CountedReview = Omit<ReviewCounts, 'questions'> & {
  gaps: { id: string; text: string }[] | null
  dismissed: string[] | null
  answered: string[] | null
}

/** Counts, as they are shown. */
export function presentCounts({ blocked, unconfirmed, gaps, dismissed, answered }: CountedReview): ReviewCounts {
  const questions = countQuestions({ gaps: gaps ?? [], dismissed: dismissed ?? [], answered: answered ?? [] })
  return { blocked, unconfirmed, questions }
}

type Listed = Tables & { a: Tables['applications'] }

/** The decision about an application `a` that is under way, as an `UnderWay`; null where none is. */
export function selectUnderWay() {
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
export function selectReviewCounts() {
  return sql<CountedReview>`(
    select json_build_object(
      'blocked', count(*) filter (where status = 'blocked'),
      'unconfirmed', count(*) filter (where status = 'unconfirmed'),
      'gaps', (
        select json_agg(json_build_object('id', r->>'id', 'text', r->>'text'))
        from change_sets s cross join jsonb_array_elements(s.match->'requirements') r
        where s.id = a.change_set_id and r->>'status' = 'gap'),
      'dismissed', (select s.dismissed from change_sets s where s.id = a.change_set_id),
      'answered', (
        select json_agg(t.requirement)
        from statements t
        where t.resume_id = a.resume_id and t.requirement is not null and a.change_set_id is not null))
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
