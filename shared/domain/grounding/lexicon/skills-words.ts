import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../../text/fold.ts'
import { finderOf } from '../../text/word-finder.ts'

/** Words of skills that say nothing by themselves: the others of a skill must be shown. */
export const GENERIC_SKILL = finderOf('skills', 'generic')
/** Ends of compounds that name a field as such: "Koordinatenmesstechnik" of who works with a "Koordinatenmessgerät". */
export const fieldEndings = lazily(() => wordsOf('skills', 'field-ending').map((entry) => fold(entry).replace('*', '')))
