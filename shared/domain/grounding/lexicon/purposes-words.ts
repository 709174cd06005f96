import { finderOf } from '../../text/word-finder.ts'

/** What says to what end something was done, or what came of it: "so that", "which led to". */
export const PURPOSE = finderOf('purposes', 'purpose')
/** What says why: "because". */
export const CAUSE = finderOf('purposes', 'cause')
