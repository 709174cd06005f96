import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { FairQueue, QueueFull } from '#shared/fair-queue.ts'

const LIMITS = { atOnce: 2, atOncePerName: 2, waiting: 100, waitingPerName: 50, budgetMsPerMinute: 60_000 }

/** Work that goes on until it is let go, and the order in which pieces of it began. */
function openWork(queue: FairQueue) {
  const begun: string[] = []
  const going: (() => void)[] = []
  const bring = (label: string, names: readonly string[] = [label.slice(0, 1)]): Promise<void> =>
    queue.run(names, () => {
      begun.push(label)
      return new Promise((resolve) => going.push(resolve))
    })
  const finishOne = async (): Promise<void> => {
    await sleep(1)
    going.shift()?.()
    await sleep(1)
  }
  return { begun, bring, finishOne }
}

describe('a fair queue', () => {
  it('does so much at once, for all and for one', async () => {
    const { begun, bring, finishOne } = openWork(new FairQueue({ ...LIMITS, atOnce: 3 }))
    const all = ['a1', 'a2', 'a3', 'b1', 'c1'].map((label) => bring(label))
    await sleep(1)
    assert.deepEqual(begun, ['a1', 'a2', 'b1'])
    for (const _ of all) await finishOne()
    await Promise.all(all)
    assert.equal(begun.length, 5)
  })

  it('takes turns, however much one of them brought first', async () => {
    const { begun, bring, finishOne } = openWork(new FairQueue({ ...LIMITS, atOnce: 1, atOncePerName: 1 }))
    const all = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'].map((label) => bring(label))
    for (const _ of all) await finishOne()
    await Promise.all(all)
    assert.deepEqual(
      begun.slice(0, 3).map((label) => label[0]),
      ['a', 'b', 'c'],
    )
    assert.deepEqual(
      begun
        .slice(3, 5)
        .map((label) => label[0])
        .sort(),
      ['a', 'b'],
    )
  })

  it('puts those who spent more behind those who spent less', async () => {
    const queue = new FairQueue({ ...LIMITS, atOnce: 1 })
    await queue.run(['slow'], () => sleep(30))
    const order: string[] = []
    const first = queue.run(['other'], () => sleep(5))
    await Promise.all([
      first,
      queue.run(['slow'], async () => order.push('slow')),
      queue.run(['quick'], async () => order.push('quick')),
    ])
    assert.deepEqual(order, ['quick', 'slow'])
  })

  it('leaves the last place to those who are within their budget', async () => {
    const { begun, bring, finishOne } = openWork(new FairQueue({ ...LIMITS, budgetMsPerMinute: 10 }))
    const all = [bring('a1')]
    await sleep(20)
    await finishOne()
    all.push(bring('a2'), bring('a3'))
    await sleep(1)
    assert.deepEqual(begun, ['a1', 'a2'])
    all.push(bring('b1'))
    await sleep(1)
    assert.deepEqual(begun, ['a1', 'a2', 'b1'])
    await finishOne()
    await finishOne()
    assert.deepEqual(begun, ['a1', 'a2', 'b1', 'a3'])
    await finishOne()
    await Promise.all(all)
  })

  it('counts work for each of its names', async () => {
    const { begun, bring, finishOne } = openWork(new FairQueue({ ...LIMITS, atOnce: 9, atOncePerName: 1 }))
    const all = [
      bring('first', ['ann', 'host']),
      bring('same host', ['bob', 'host']),
      bring('same person', ['ann', 'other']),
      bring('neither', ['bob', 'other']),
    ]
    await sleep(1)
    assert.deepEqual(begun, ['first', 'neither'])
    for (const _ of all) await finishOne()
    await Promise.all(all)
    assert.deepEqual(begun.length, 4)
  })

  it('refuses what there is no place for, and says whose places are taken and when to come again', async () => {
    const { bring, finishOne } = openWork(new FairQueue({ ...LIMITS, atOnce: 1, waiting: 3, waitingPerName: 2 }))
    const all = ['a1', 'a2', 'a3'].map((label) => bring(label))
    const refusal = async (label: string): Promise<unknown[]> => {
      const error = await bring(label).catch((error: unknown) => error)
      assert.ok(error instanceof QueueFull)
      return [error.scope, error.retryAfterS >= 1 && error.retryAfterS <= 60]
    }
    assert.deepEqual(await refusal('a4'), ['own', true])
    all.push(bring('b1'))
    assert.deepEqual(await refusal('c1'), ['all', true])
    for (const _ of all) await finishOne()
    await Promise.all(all)
    await Promise.all([bring('a5'), finishOne()])
  })

  it('gives the place of work that failed to the next, and knows what could begin', async () => {
    const queue = new FairQueue({ ...LIMITS, atOnce: 1, atOncePerName: 1 })
    const failing = queue.run(['a'], () => Promise.reject(new Error('failed')))
    assert.deepEqual(queue.room, { places: 0, busy: ['a'] })
    const next = queue.run(['b'], async () => 'done')
    await assert.rejects(failing, /failed/)
    assert.equal(await next, 'done')
    assert.deepEqual(queue.room, { places: 1, busy: [] })
  })
})
