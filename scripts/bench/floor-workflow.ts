import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow'
import type { FloorActivities } from './floor-worker.ts'

export const go = defineSignal('go')

const { stepWithModel, step } = proxyActivities<FloorActivities>({ startToCloseTimeout: '1 minute' })

/**
 * The least that a durable application can cost: four activities and one signal, two of the activities with one call to
 * the model, each with one transaction of five rows.
 */
export async function floor({ id }: { id: string }): Promise<void> {
  let told = false
  setHandler(go, () => {
    told = true
  })
  await stepWithModel({ id, name: 'first' })
  await stepWithModel({ id, name: 'second' })
  await step({ id, name: 'waiting' })
  await condition(() => told)
  await step({ id, name: 'done' })
}
