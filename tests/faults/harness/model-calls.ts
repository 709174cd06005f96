import type { Acknowledged } from './applicant.ts'
import type { World } from './world.ts'

/**
 * What the batch cost at the model, beside what it had to: `wasted` counts calls that were neither planned nor injected
 * failures nor under way when something was broken.
 */
export async function countModelCalls(
  { fake, excused }: World,
  batch: readonly Acknowledged[],
  parses: number,
): Promise<{ made: number; planned: number; failed: number; excused: number; wasted: number }> {
  const planned = parses + batch.reduce((sum, { rounds }) => sum + 2 * rounds, 0)
  const failed = fake.requests.filter(({ behaviour }) => behaviour !== 'good').length
  const made = fake.requests.length
  return { made, planned, failed, excused: excused.size, wasted: Math.max(0, made - planned - failed - excused.size) }
}
