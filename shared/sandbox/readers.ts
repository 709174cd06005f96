import { gaugeQueue } from '#shared/telemetry/gauges.ts'
import { Sandbox } from './sandbox.ts'

/**
 * Where what people bring is read: resumes, pages, templates. One of the two places is all that a person gets, so that a file
 * that takes all of its time leaves the other to the others; and whoever has used half a minute of the last one waits behind them.
 */
export const readers = new Sandbox({
  atOnce: 2,
  atOncePerName: 1,
  waiting: 200,
  waitingPerName: 20,
  budgetMsPerMinute: 30_000,
})

gaugeQueue('reading', readers)

/** Whom work is for that no person asked for: scripts, measurements. */
export const NOBODY = 'nobody'
