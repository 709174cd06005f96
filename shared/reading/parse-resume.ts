import { toBlocks } from './blocks/to-blocks.ts'
import { type ParsedResume, toDocument } from './document/to-document.ts'
import { toEntries } from './entries/to-entries.ts'
import type { ReadLine } from './lines/read-line.ts'
import { linesFromText } from './lines/text-lines.ts'

/** Reads a resume by rules: no model, no network. `lines` carry the layout where the file had one. */
export function readResumeText(input: { text: string; lines?: ReadLine[] | null }): ParsedResume {
  const lines = input.lines && input.lines.length > 0 ? input.lines : linesFromText(input.text)
  return toDocument(toEntries(toBlocks(lines)))
}
