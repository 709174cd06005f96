import { defineEntity, p } from '@mikro-orm/postgresql'
import type { ChangeOp, ChangeStatus, Finding } from '#shared/domain/changes/change.ts'
import type { SettledConflict } from '#shared/domain/draft.ts'
import type { OwnParts, StoredParagraph } from '#shared/domain/letter.ts'
import type { MatchReport } from '#shared/domain/matching/match.ts'
import type { ProfileFacts } from '#shared/domain/resume/profile.ts'
import type { Statement } from '#shared/domain/resume/statement.ts'
import { uuidv7 } from './id.ts'

/** One round's proposals against one base version. */
const ChangeSetSchema = defineEntity({
  name: 'ChangeSet',
  tableName: 'change_sets',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    applicationId: p.uuid(),
    round: p.integer(),
    /** The version that the application began with: changes are made to that one, in every round. */
    baseVersionId: p.uuid(),
    /** The newest version that the person gave: merged into the draft, and the evidence for grounding. */
    newestVersionId: p.uuid(),
    /** Conflicts between the two in which the person chose their words in this application. */
    settled: p.json<SettledConflict[]>(),
    /** The profile as it was when the round began: what the resume's contact lines lack is filled from it. */
    profile: p.json<ProfileFacts>(),
    /** What the person stated beside the resume, as it was when the round began. */
    statements: p.json<Statement[]>(),
    /** Requirements whose questions the person dismissed. */
    dismissed: p.json<string[]>(),
    provider: p.text(),
    model: p.text(),
    feedback: p.text().strictNullable(),
    match: p.json<MatchReport>(),
    /** The version of the rules that its changes and its letter were last checked by. */
    checkedBy: p.text().strictNullable(),
    /** The posting's revision that they were last checked against. */
    postingRevision: p.integer().default(1),
    /** What was dropped from the model's reply, and why. */
    notes: p.json<string[]>(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class ChangeSet extends ChangeSetSchema.class {}
ChangeSetSchema.setClass(ChangeSet)

const ChangeSchema = defineEntity({
  name: 'ChangeRow',
  tableName: 'changes',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    changeSetId: p.uuid(),
    applicationId: p.uuid(),
    ordinal: p.integer(),
    op: p.text().$type<ChangeOp>(),
    target: p.text(),
    text: p.text().strictNullable(),
    position: p.integer().strictNullable(),
    before: p.text().strictNullable(),
    evidence: p.json<string[]>(),
    requirements: p.json<string[]>(),
    reason: p.text(),
    status: p.text().$type<ChangeStatus>(),
    /** The person's own words. */
    editedText: p.text().strictNullable(),
    findings: p.json<Finding[]>(),
    /** Advice about the person's own words. */
    editedFindings: p.json<Finding[]>(),
    /** The statement that confirming it kept. */
    statementId: p.uuid().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class ChangeRow extends ChangeSchema.class {}
ChangeSchema.setClass(ChangeRow)

/** Insert-only versions of a letter; an edit is a new one. */
const CoverLetterSchema = defineEntity({
  name: 'CoverLetterVersion',
  tableName: 'cover_letters',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    applicationId: p.uuid(),
    round: p.integer(),
    number: p.integer(),
    source: p.text().$type<'model' | 'user'>(),
    greeting: p.text(),
    paragraphs: p.json<StoredParagraph[]>(),
    closing: p.text(),
    /** The lines above the letter; null in what was written before they were kept. */
    addressee: p.text().strictNullable(),
    /** What of greeting, addressee, closing and date the person wrote themselves. */
    own: p.json<OwnParts>(),
    provider: p.text(),
    model: p.text(),
    notes: p.json<string[]>(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class CoverLetterVersion extends CoverLetterSchema.class {}
CoverLetterSchema.setClass(CoverLetterVersion)
