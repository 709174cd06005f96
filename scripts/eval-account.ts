import { parseArgs } from 'node:util'
import { seededRandom } from '../tests/faults/harness/random.ts'
import { makeResume } from '../tests/reading/account/made-resumes.ts'
import { type Measured, measure } from '../tests/reading/account/measure.ts'
import { simulateModel } from '../tests/reading/account/simulated-model.ts'

/**
 * Accounts for made-up resumes as they are and as a simulated model read them, and prints how many values were placed where they
 * truly stand: `npm run eval:account -- --count 500 --seed 1`.
 */
const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' }, verbose: { type: 'boolean' } },
})
const count = Number(values.count ?? 500)
const first = Number(values.seed ?? 1)

for (const reader of ['complete', 'simulated model'] as const) {
  const started = performance.now()
  const all = Array.from({ length: count }, (_, index) => {
    const made = makeResume(first + index)
    const reading =
      reader === 'complete' ? { ...made, dropped: [] } : simulateModel(made, seededRandom(first + index + 7))
    const measured = measure(made, reading)
    if (values.verbose) for (const wrong of measured.wrong) console.log(`${reader} ${first + index}: ${wrong}`)
    return measured
  })
  const sum = (key: keyof Omit<Measured, 'wrong'>) => all.reduce((total, one) => total + one[key], 0)
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`
  console.log(
    `${reader}: ${count} resumes, ${((performance.now() - started) / count).toFixed(1)} ms each with making and checking`,
  )
  console.log(`  values at their true lines: ${share(sum('valuesRight'), sum('values'))}`)
  console.log(`  dropped words unplaced: ${share(sum('droppedUnplaced'), sum('droppedWords'))}`)
  console.log(`  furniture found: ${share(sum('furnitureFound'), sum('furnitureWords'))}`)
}
