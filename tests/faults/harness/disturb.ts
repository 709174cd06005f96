import type { World } from './world.ts'

/** How long after its answer went out a model call may still be on its way into the database. */
const SETTLING_MS = 1_500

/** Notes which model calls were under way at this moment: if they are lost to what comes now, that is not our waste. */
export function noteDisturbance({ fake, excused }: World): void {
  const nowMs = fake.nowMs()
  fake.requests.forEach(({ endedAtMs }, index) => {
    if (endedAtMs === null || nowMs - endedAtMs < SETTLING_MS) excused.add(index)
  })
}
