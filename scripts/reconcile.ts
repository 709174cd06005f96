import { openDatabase } from '#shared/database/orm.ts'
import { configOrExit } from '#shared/process-lifecycle/config-or-exit.ts'
import { DISAGREEMENTS, type DisagreementKind } from '#shared/reconcile/diagnose.ts'
import { type Disagreement, findDisagreements } from '#shared/reconcile/find-disagreements.ts'
import { repair } from '#shared/reconcile/repair.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { withWholeEnvironment } from './installation.ts'

/**
 * `npm run reconcile [-- --apply]`: what a restored database and Temporal disagree on, as a table; with `--apply` it is
 * mended. Run it with the API and the worker stopped; the servers of `npm start` are brought up for it. Ends with 0 when nothing is left, 1 when something is, 2 when asked
 * wrongly.
 */
const options = process.argv.slice(2)
if (options.some((option) => option !== '--apply')) {
  console.error('Usage: npm run reconcile [-- --apply]')
  process.exit(2)
}
const apply = options.includes('--apply')

await withWholeEnvironment(async (environment) => {
  const config = configOrExit(environment)
  const database = await openDatabase(config)
  const temporal = openTemporal(config)
  try {
    const stores = { config, database, temporal }
    const disagreements = await findDisagreements(stores)
    print(disagreements)
    const left = apply ? await repairAll(stores, disagreements) : disagreements.length
    if (disagreements.length === 0) console.log('The database and Temporal agree.')
    else if (apply) console.log(`Mended ${disagreements.length - left} of ${disagreements.length}.`)
    else console.log('Nothing was changed. To mend it: npm run reconcile -- --apply')
    process.exitCode = left > 0 ? 1 : 0
  } finally {
    await temporal.connection.close()
    await database.close(true)
  }
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

function print(disagreements: readonly Disagreement[]): void {
  const kinds = Object.keys(DISAGREEMENTS) as DisagreementKind[]
  for (const kind of kinds) {
    const found = disagreements.filter((disagreement) => disagreement.kind === kind)
    if (found.length === 0) continue
    console.log(`${String(found.length).padStart(6)}  ${kind.padEnd(17)} ${DISAGREEMENTS[kind]}`)
    for (const { applicationId } of found) console.log(`        ${applicationId}`)
  }
}

/** How many could not be mended; each is said, and the rest go on. */
async function repairAll(
  stores: Parameters<typeof repair>[0],
  disagreements: readonly Disagreement[],
): Promise<number> {
  let left = 0
  for (const disagreement of disagreements) {
    try {
      await repair(stores, disagreement)
    } catch (error) {
      left += 1
      console.error(
        `${disagreement.applicationId} ${disagreement.kind}: ${error instanceof Error ? error.message : 'failed'}`,
      )
    }
  }
  return left
}
