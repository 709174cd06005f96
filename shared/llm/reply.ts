import { cleanTexts, describeIcons } from '#shared/domain/text/clean.ts'
import { UnstorableValue } from '#shared/domain/text/storable.ts'
import { findObjects, type JsonObject, toObject } from './answers/find-objects.ts'
import { mendLetter } from './answers/mend-letter.ts'
import { mendResume } from './answers/mend-resume.ts'
import { mendTailoring } from './answers/mend-tailoring.ts'
import type { Mended } from './answers/mended.ts'
import type { ModelErrorCode, ModelReplies, ModelTask, RawReply } from './model.ts'
import { LIMITS, replySchemas } from './schemas.ts'

export type ReplyProblemKind = 'refused' | 'empty' | 'thought_only' | 'truncated' | 'oversized' | 'not_json' | 'schema'

/**
 * What a reply is worth. `problem` is made to be named in a repair attempt and, like `notes` (what was mended or left out),
 * carries no text of the reply.
 */
type ReadReply<T extends ModelTask> =
  | { ok: true; value: ModelReplies[T]; notes: string[] }
  | { ok: false; kind: ReplyProblemKind; problem: string }

const menders: { [T in ModelTask]: (json: JsonObject) => Mended<ModelReplies[T]> } = {
  parse_resume: mendResume,
  tailor_resume: mendTailoring,
  write_cover_letter: mendLetter,
}

/**
 * Reads a stored reply. Found wherever it stands (`answers/find-objects.ts`) and mended where what was meant is beyond doubt
 * (`answers/mend-*.ts`); an item that cannot be mended is left out, and said so in `notes`. Of every text what can neither be
 * stored nor printed is taken out: JSON's escapes spell out what its own text could not hold.
 */
export function readReply<T extends ModelTask>(task: T, raw: RawReply): ReadReply<T> {
  if (raw.refusal || raw.finishReason === 'content_filter') {
    return { ok: false, kind: 'refused', problem: 'the model declined to answer' }
  }
  if (raw.content.trim() === '' && raw.thoughtOnly) return toThoughtOnly()
  if (raw.finishReason === 'length') return toCutOffReply()
  if (raw.content.trim() === '') return { ok: false, kind: 'empty', problem: 'the reply was empty' }
  if (raw.content.length > LIMITS.contentChars) {
    return { ok: false, kind: 'oversized', problem: `the reply was longer than ${LIMITS.contentChars} characters` }
  }
  const { objects, isCutOff } = findObjects(raw.content)
  const read = objects.map((object) => mend(task, unwrap(task, object)))
  for (const mended of read)
    if (!('problem' in mended)) return { ok: true, ...mended, notes: [...describeCut(raw), ...mended.notes] }
  if (isCutOff) return toCutOffReply()
  const [first] = read
  if (!first || !('problem' in first))
    return { ok: false, kind: 'not_json', problem: 'the reply was not one JSON object' }
  return { ok: false, kind: 'schema', problem: `the reply does not follow the schema: ${first.problem}` }
}

/** What a model's failure is called whose replies stayed unusable, by the last one. */
export type ReplyFailure = Extract<ModelErrorCode, 'refused' | 'thought_only' | 'context_too_long' | 'invalid_reply'>

/** What it means that a reply is unusable, and was so when it was asked for again. */
export function toReplyFailure(kind: ReplyProblemKind, { sentTokens }: RawReply): ReplyFailure {
  if (kind === 'refused' || kind === 'thought_only') return kind
  return sentTokens === undefined ? 'invalid_reply' : 'context_too_long'
}

function mend<T extends ModelTask>(task: T, json: JsonObject): Mended<ModelReplies[T]> {
  try {
    const { value, icons } = cleanTexts(json)
    const mended = menders[task](value)
    return 'problem' in mended ? mended : { ...mended, notes: [...mended.notes, ...describeIcons(icons)] }
  } catch (error) {
    if (error instanceof UnstorableValue) return { problem: error.message }
    throw error
  }
}

/** The object that has the keys of the task: this one, or the one that it holds under a key of its own. */
function unwrap(task: ModelTask, object: JsonObject): JsonObject {
  const keys = Object.keys(replySchemas[task].shape)
  const isMeant = (json: JsonObject): boolean => keys.some((key) => Object.hasOwn(json, key))
  if (isMeant(object)) return object
  const inner = Object.values(object).map(toObject)
  return inner.find((value) => value !== undefined && isMeant(value)) ?? object
}

/** What a person is told where a server seems to have left out the beginning of what it was sent, in silence. */
function describeCut({ promptTokens, sentTokens }: RawReply): string[] {
  if (sentTokens === undefined) return []
  return [
    `The language-model server read only about ${promptTokens} of ${sentTokens} tokens, so it may not have seen all of the resume and the posting. Raise the context of the server (docs/models.md).`,
  ]
}

function toCutOffReply(): { ok: false; kind: 'truncated'; problem: string } {
  return { ok: false, kind: 'truncated', problem: 'the reply was cut off before its end; answer more briefly' }
}

function toThoughtOnly(): { ok: false; kind: 'thought_only'; problem: string } {
  return {
    ok: false,
    kind: 'thought_only',
    problem: 'the reply held only thinking and no answer; think less and answer at once',
  }
}
