import { finderOf } from '../../text/word-finder.ts'

/** Verbs of leading and owning: what one had charge of. */
export const LEAD = finderOf('leading', 'lead', { unless: 'not-lead', joinsHyphens: true })
/** Managing a thing is not yet leading people: these count only with people or what they work in. */
export const WEAK_LEAD = finderOf('leading', 'weak-lead')
/** People, and what people work in. */
export const LED = finderOf('leading', 'led', { unless: 'not-led' })
/** Verbs that show guidance of others in the resume, and so support one of leading. */
export const GUIDING = finderOf('leading', 'guiding')
/** Standing under somebody's charge: who comes next leads, not the person. */
export const LED_BY = finderOf('leading', 'led-by')
/** What parts from a verb to the end of its clause and makes another of it: "führe … durch" is carrying out. */
export const PARTED = finderOf('leading', 'parted')
