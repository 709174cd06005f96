import { expressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { selectChanges } from '#shared/applications/drafts/load.ts'
import { selectAnswered } from '#shared/applications/statements/select-statements.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import type { Tables } from '#shared/database/tables.ts'
import type { Statement } from '#shared/domain/resume/statement.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import { selectUsage } from '../accounts/usage.ts'
import { isOfRound } from '../estimates/round-usage.ts'
import type { RoundDecision } from './present.ts'
import { selectFallbackModel } from './select-fallback.ts'

type Given = { id: string; userId: string; round: number | null }
/** An application, the change set and the latest letter of one of its rounds, its posting and its resume. */
type Reviewed = Tables & {
  a: Tables['applications']
  s: Tables['change_sets']
  l: Pick<
    Tables['cover_letters'],
    'greeting' | 'addressee' | 'paragraphs' | 'closing' | 'own' | 'provider' | 'model' | 'notes'
  >
  j: Tables['job_postings']
  r: Tables['resumes']
}

/** A round of a person's review as it is stored, without a round the current one; nothing where it is not up to date. */
export const selectReview = prepareStatement<Given>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('change_sets as s', (join) =>
      join
        .onRef('s.application_id', '=', 'a.id')
        .on(({ eb, fn, cast }) => eb('s.round', '=', fn.coalesce(cast<number>(value('round'), 'integer'), 'a.round')))
        .onRef('s.round', '<=', 'a.round'),
    )
    .innerJoinLateral(selectLatestLetter().as('l'), (join) => join.onTrue())
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.id', '=', value('id'))
    .where('a.user_id', '=', value('userId'))
    .where('a.deleted_at', 'is', null)
    .where(isUpToDate())
    .select([
      selectApplication().as('application'),
      selectChangeSet().as('changeSet'),
      selectLetter().as('letter'),
      selectChanges().as('changes'),
      'j.metadata as posting',
      selectBase().as('base'),
      selectNewest().as('newest'),
      selectSpent().as('spent'),
      selectDecisions().as('decisions'),
      selectReading().as('reading'),
      selectAnswered().as('answered'),
      selectFallbackModel().as('fallbackModel'),
    ]),
)

/** How the resume was read. */
function selectReading() {
  return reviewed()
    .selectFrom('readings as d')
    .whereRef('d.version_id', '=', 's.newest_version_id')
    .select(({ ref }) =>
      jsonBuildObject({
        doubts: ref('d.doubts'),
        acceptedDoubts: ref('d.accepted_doubts'),
        acceptedAt: ref('d.accepted_at'),
        unplaced: ref('d.unplaced'),
      }).as('reading'),
    )
}

/** What was decided about the round, in order. */
function selectDecisions() {
  const { selectFrom, fn } = reviewed()
  const decisions = selectFrom('decisions as d')
    .whereRef('d.application_id', '=', 'a.id')
    .whereRef('d.round', '=', 's.round')
    .where('d.kind', '<>', 'retry')
    .select((eb) =>
      eb.fn
        .agg<RoundDecision[]>('json_agg', [
          jsonBuildObject({
            kind: eb.ref('d.kind'),
            source: eb.ref('d.source'),
            outcome: eb.ref('d.outcome'),
            createdAt: eb.ref('d.created_at'),
          }),
        ])
        .orderBy('d.created_at')
        .as('decisions'),
    )
  return fn.coalesce(decisions, sql<RoundDecision[]>`'[]'::json`)
}

/** Whether there is nothing to be merged into the draft or to be checked anew: an earlier round, and a decided one, stay. */
function isUpToDate() {
  const eb = reviewed()
  return eb.or([
    eb('a.status', '<>', 'awaiting_approval'),
    eb('s.round', '<>', eb.ref('a.round')),
    eb.and([
      eb('r.latest_version_id', '=', eb.ref('s.newest_version_id')),
      eb('s.checked_by', '=', RULES_VERSION),
      eb('s.posting_revision', '=', eb.ref('j.revision')),
      eb.not(eb.exists(selectGoneStatements())),
    ]),
  ])
}

/** What the round was pinned to and the person no longer states like that. */
function selectGoneStatements() {
  return reviewed()
    .selectFrom(sql<Statement>`jsonb_to_recordset(s.statements)`.as<'p'>(sql`p(id uuid, text text, about text)`))
    .leftJoin('statements as t', 't.id', 'p.id')
    .where(({ eb, or, ref }) =>
      or([
        eb('t.id', 'is', null),
        eb('t.text', '<>', ref('p.text')),
        eb('t.about', 'is distinct from', ref('p.about')),
      ]),
    )
    .select('p.id')
}

function selectLatestLetter() {
  return reviewed()
    .selectFrom('cover_letters')
    .whereRef('cover_letters.application_id', '=', 'a.id')
    .whereRef('cover_letters.round', '=', 's.round')
    .orderBy('cover_letters.number', 'desc')
    .limit(1)
    .select(['greeting', 'addressee', 'paragraphs', 'closing', 'own', 'provider', 'model', 'notes'])
}

function selectApplication() {
  const { ref } = reviewed()
  return jsonBuildObject({
    status: ref('a.status'),
    round: ref('a.round'),
    reviewVersion: ref('a.review_version'),
    options: ref('a.options'),
  })
}

function selectChangeSet() {
  const { ref } = reviewed()
  return jsonBuildObject({
    id: ref('s.id'),
    round: ref('s.round'),
    provider: ref('s.provider'),
    model: ref('s.model'),
    match: ref('s.match'),
    notes: ref('s.notes'),
    settled: ref('s.settled'),
    profile: ref('s.profile'),
    statements: ref('s.statements'),
    dismissed: ref('s.dismissed'),
  })
}

function selectLetter() {
  const { ref } = reviewed()
  return jsonBuildObject({
    greeting: ref('l.greeting'),
    addressee: ref('l.addressee'),
    own: ref('l.own'),
    paragraphs: ref('l.paragraphs'),
    closing: ref('l.closing'),
    provider: ref('l.provider'),
    model: ref('l.model'),
    notes: ref('l.notes'),
  })
}

function selectBase() {
  return reviewed().selectFrom('resume_versions as b').whereRef('b.id', '=', 's.base_version_id').select('b.raw_json')
}

/** Null where it is the base. */
function selectNewest() {
  return reviewed()
    .selectFrom('resume_versions as n')
    .whereRef('n.id', '=', 's.newest_version_id')
    .whereRef('n.id', '<>', 's.base_version_id')
    .select('n.raw_json')
}

/**
 * What all calls came to, and those of the current round. The length of the posting, by which a next round is estimated where a round
 * asked no model, only then: to count a long one takes PostgreSQL longer than all the rest of a review.
 */
function selectSpent() {
  return reviewed()
    .selectFrom('llm_calls as c')
    .whereRef('c.application_id', '=', 'a.id')
    .select(({ fn, case: when }) =>
      jsonBuildObject({
        usage: selectUsage(),
        lastRound: selectUsage(isOfRound()),
        postingCharacters: when()
          .when(fn.countAll().filterWhere(isOfRound()), '=', 0)
          .then(fn<number>('length', ['j.text_blob']))
          .else(0)
          .end(),
      }).as('spent'),
    )
    .$asScalar()
    .$notNull()
}

function reviewed() {
  return expressionBuilder<Reviewed, 'a' | 's' | 'l' | 'j' | 'r'>()
}
