import { finderOf } from '../../text/word-finder.ts'

/** Doing the lesser part: whoever drops these words makes the work their own. */
export const HELPING = finderOf('help', 'helped')
/** Having a part in what others did, be it on the same footing. */
export const TOOK_PART = finderOf('help', ['helped', 'joined'])
/** Naming the others, in however few words. */
export const WITH = finderOf('help', 'with')
/** Doing a thing as one's own work. */
export const OWN_WORK = finderOf('help', 'own-work', { joinsHyphens: true })
