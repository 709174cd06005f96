import type { Personality } from '../personality.ts'
import { ANSWERS } from './answers.ts'
import { REFUSALS } from './refusals.ts'
import { STREAMS } from './streams.ts'
import { WAITS } from './waits.ts'

export const PERSONALITIES: readonly Personality[] = [...ANSWERS, ...STREAMS, ...REFUSALS, ...WAITS]
