import PizZip from 'pizzip'
import { escapeText } from '../office-xml/serialize.ts'
import type { HiddenReason } from '../visible/hidden-reasons.ts'
import { readVisible } from '../visible/read-visible.ts'

/** Where a tag begins in the text of a part, as it stands in the XML. */
export type TagOffset = { file: string; offset: number }

/**
 * Tells of each place in the text of a template why nobody would see what is filled in there, or null. What replaces a tag looks
 * as the tag's first letter does. Outside of the document's own text, in its properties for one, nothing is seen.
 */
export function readHiddenPlaces(bytes: Uint8Array): (place: TagOffset) => HiddenReason | null {
  const zip = new PizZip(bytes)
  const parts = readVisible((path) => zip.file(path)?.asUint8Array())
  return ({ file, offset }) => {
    let end = 0
    for (const { text, reason } of parts.get(file) ?? []) {
      end += escapeText(text).length
      if (offset < end) return reason
    }
    return 'not-shown'
  }
}
