import { z } from 'zod'
import {
  DECISION_OUTCOMES,
  DECISION_SOURCES,
  DISABLED_REASONS,
  ENTITY_TYPES,
  RESUME_FORMATS,
  ROLES,
  SOURCE_TYPES,
} from '#shared/database/entities/index.ts'
import {
  DECISION_KINDS,
  DESIGNS,
  DOC_TYPES,
  EXPORT_FORMATS,
  PAGE_SIZES,
  STAGES,
  STATUSES,
} from '#shared/domain/application.ts'
import { CHANGE_OPS, CHANGE_STATUSES, FINDING_CODES } from '#shared/domain/changes/change.ts'
import { EVENT_TYPES } from '#shared/domain/events.ts'
import { LETTER_PARTS } from '#shared/domain/letter.ts'
import { NODE_LIST_NAMES, SECTIONS } from '#shared/domain/resume/document.ts'
import { STATEMENT_SOURCES } from '#shared/domain/resume/statement.ts'
import { REVIEW_DECISIONS } from '#shared/domain/review/decide.ts'
import { ESTIMATE_BASES } from '#shared/llm/estimate.ts'
import { DOUBT_CODES, DOUBT_REASON_CODES, FURNITURE_KINDS } from '#shared/reading/reading.ts'

/** The choices that the API names, each a component of the OpenAPI document and a type of its client. */
export const applicationStatus = z.enum(STATUSES).meta({ id: 'ApplicationStatus' })
export const stage = z.enum(STAGES).meta({ id: 'Stage' })
export const decisionKind = z.enum(DECISION_KINDS).meta({ id: 'DecisionKind' })
export const design = z.enum(DESIGNS).meta({ id: 'Design' })
export const pageSize = z.enum(PAGE_SIZES).meta({ id: 'PageSize' })
export const exportFormat = z.enum(EXPORT_FORMATS).meta({ id: 'ExportFormat' })
export const docType = z.enum(DOC_TYPES).meta({ id: 'DocType' })
export const eventType = z.enum(EVENT_TYPES).meta({ id: 'EventType' })
export const findingCode = z.enum(FINDING_CODES).meta({ id: 'FindingCode' })
export const proposalStatus = z.enum(CHANGE_STATUSES).meta({ id: 'ProposalStatus' })
export const changeOp = z.enum(CHANGE_OPS).meta({ id: 'ChangeOp' })
export const reviewDecision = z.enum(REVIEW_DECISIONS).meta({ id: 'ReviewDecision' })
export const decisionSource = z.enum(DECISION_SOURCES).meta({ id: 'DecisionSource' })
export const decisionOutcome = z.enum(DECISION_OUTCOMES).meta({ id: 'DecisionOutcome' })
export const entityType = z.enum(ENTITY_TYPES).meta({ id: 'EntityType' })
export const role = z.enum(ROLES).meta({ id: 'Role' })
export const sourceType = z.enum(SOURCE_TYPES).meta({ id: 'SourceType' })
export const resumeFormat = z.enum(RESUME_FORMATS).meta({ id: 'ResumeFormat' })
export const resumeSection = z.enum(SECTIONS).meta({ id: 'ResumeSection' })
export const nodeListName = z.enum(NODE_LIST_NAMES).meta({ id: 'NodeListName' })
export const letterPart = z.enum(LETTER_PARTS).meta({ id: 'LetterPart' })
export const doubtCode = z.enum(DOUBT_CODES).meta({ id: 'DoubtCode' })
export const doubtReason = z.enum(DOUBT_REASON_CODES).meta({ id: 'DoubtReason' })
export const furnitureKind = z.enum(FURNITURE_KINDS).meta({ id: 'FurnitureKind' })
export const statementSource = z.enum(STATEMENT_SOURCES).meta({ id: 'StatementSource' })
export const webhookDisabledReason = z.enum(DISABLED_REASONS).meta({ id: 'WebhookDisabledReason' })
export const requirementKind = z.enum(['must', 'nice']).meta({ id: 'RequirementKind' })
export const requirementMatch = z.enum(['met', 'partial', 'gap']).meta({ id: 'RequirementMatch' })
export const estimateBasis = z.enum(ESTIMATE_BASES).meta({ id: 'EstimateBasis' })
export const conflictChoice = z.enum(['yours', 'theirs']).meta({ id: 'ConflictChoice' })
export const paragraphStatus = z.enum(['proposed', 'edited', 'blocked']).meta({ id: 'ParagraphStatus' })
export const actorType = z.enum(['user', 'system', 'temporal']).meta({ id: 'ActorType' })
export const waitedFor = z.enum(['model', 'another_attempt']).meta({ id: 'WaitedFor' })
export const historyStepKind = z.enum(['activity', 'signal', 'timer']).meta({ id: 'HistoryStepKind' })
export const historyStepStatus = z
  .enum(['scheduled', 'running', 'completed', 'failed', 'cancelled', 'timed_out', 'received', 'fired'])
  .meta({ id: 'HistoryStepStatus' })
