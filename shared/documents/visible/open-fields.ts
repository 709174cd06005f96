import { W } from '../office-xml/names.ts'
import { readAttribute, readOwnText, type XmlElement } from '../office-xml/parse.ts'

/** What Word leaves standing of a field: a link's text. The rest is made anew whenever it likes. */
export function keepsItsResult(instruction: string): boolean {
  return /^\s*"?HYPERLINK\b/i.test(instruction)
}

/** The fields that are open while a text is read, as their marks come. */
export class OpenFields {
  readonly #open: { instruction: string; inResult: boolean }[] = []

  read(element: XmlElement): void {
    const field = this.#open.at(-1)
    if (element.local === 'instrText' && field) field.instruction += readOwnText(element)
    if (element.local !== 'fldChar') return
    const mark = readAttribute(element, W, 'fldCharType')
    if (mark === 'begin') this.#open.push({ instruction: '', inResult: false })
    else if (mark === 'separate' && field) field.inResult = true
    else if (mark === 'end') this.#open.pop()
  }

  /** Whether Word puts something else in place of what stands here. */
  get replaces(): boolean {
    return this.#open.some(({ instruction, inResult }) => !inResult || !keepsItsResult(instruction))
  }
}
