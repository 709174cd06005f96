import { smallWordsOf } from '../../names/small-words.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Reading } from '../reading/reading.ts'

const LONGEST_HEAD_CHARACTERS = 40
/** A list that is as long as a number says, right behind it and a colon or in parentheses. */
const LIST = /^(?<head>[^.;:()]*)(?:[:(]\s*)(?<list>[^.;:()]+)/u
const WORDS = /\s+/

/** "In three languages: Spanish, English and French": a number that only counts what is listed behind it, where each is judged by itself. */
export function countsOwnList({ value, dimension, end }: Quantity, { folded, language }: Reading): boolean {
  if (dimension !== '') return false
  const { head = '', list } = LIST.exec(folded.slice(end))?.groups ?? {}
  if (list === undefined || head.length > LONGEST_HEAD_CHARACTERS) return false
  const { and } = smallWordsOf([language])
  const items = list.split(',').flatMap((part) => partsOf(part, and))
  return items.length > 1 && items.length === value
}

/** The items of a part of a list, which may join its last two by "and". */
function partsOf(part: string, and: ReadonlySet<string>): string[] {
  const words = part.trim().split(WORDS)
  const at = words.findIndex((word) => and.has(word))
  if (at < 0) return [part]
  return [words.slice(0, at), words.slice(at + 1)].filter(({ length }) => length > 0).map((item) => item.join(' '))
}
