import { detectSource } from '../files/source-kinds.ts'
import { parseTree } from '../files/xml/tree.ts'
import { readEuropass } from './europass/read-europass.ts'
import { readJson } from './json/read-json.ts'
import type { ReadResume } from './json/read-json-resume.ts'

/** A resume that a file gives by its fields, and in which form. */
export type GivenResume = ReadResume & { format: 'json' | 'europass' }

/**
 * Takes a text that holds a resume by its fields, in JSON or as Europass data, as it is; null for any other text. `fileName` only
 * tells that a text was meant as JSON. Throws UnreadableDocument.
 */
export function readGiven(text: string, fileName: string): GivenResume | null {
  const json = readJson(text, fileName)
  if (json) return { ...json, format: 'json' }
  const europass = detectSource(text) === 'xml' ? readEuropass(parseTree(text)) : null
  return europass && { ...europass, format: 'europass' }
}
