import { toStorable, UnstorableValue } from '#shared/domain/text/storable.ts'
import { UnreadableDocument } from '../../files/errors.ts'
import { isCutOff, parseJson } from './parse-json.ts'
import { looksLikeResume, type ReadResume, readJsonResume } from './read-json-resume.ts'

const MENDED = 'The JSON has mistakes, such as commas too many or too few; they were mended. Please check it.'

/**
 * A resume from the text of a JSON file; null where the text is no JSON. Throws UnreadableDocument `corrupt` for a file that
 * was cut off, and `not_json_resume` for JSON that holds no resume.
 */
export function readJson(text: string, fileName: string): ReadResume | null {
  const isNamedJson = /\.json[c5]?$/i.test(fileName)
  const json = parseJson(text)
  if (!json && !isNamedJson) return null
  if (!json) throw new UnreadableDocument('not_json_resume', { issues: [{ path: '', message: 'is no valid JSON' }] })
  const value = toStorableValue(json.value)
  if (json.mended && !isNamedJson && !looksLikeResume(value)) return null
  if (json.mended && isCutOff(text)) throw new UnreadableDocument('corrupt')
  const { document, notes } = readJsonResume(value)
  return { document, notes: json.mended ? [MENDED, ...notes] : notes }
}

function toStorableValue(value: unknown): unknown {
  try {
    return toStorable(value)
  } catch (error) {
    if (!(error instanceof UnstorableValue)) throw error
    throw new UnreadableDocument('not_json_resume', { issues: [{ path: '', message: error.message }] })
  }
}
