import { z } from 'zod'

const leashSchema = z.object({
  command: z.string(),
  args: z.array(z.string()),
  stopSignal: z.enum(['SIGTERM', 'SIGINT']),
  /** How long the command may take to stop before it is killed. */
  graceMs: z.number(),
  uid: z.number().optional(),
  gid: z.number().optional(),
})

/** The byte that asks for SIGKILL; any other asks for an orderly stop. */
export const KILL = 'k'

/** What a leash is told on its command line. */
export type LeashOptions = z.infer<typeof leashSchema>

/** Reads the options that `leashed-process.ts` passes as one JSON argument. */
export function parseLeash(json: string | undefined): LeashOptions {
  return leashSchema.parse(JSON.parse(json ?? ''))
}
