import { openDatabase } from '#shared/database/orm.ts'
import { configOrExit } from '#shared/process/config-or-exit.ts'
import { KINDS, type Kind } from '#shared/restore/diagnose.ts'
import { type Finding, findDisagreements } from '#shared/restore/find.ts'
import { mend } from '#shared/restore/mend.ts'
import { openTemporal } from '#shared/temporal/connection.ts'

/**
 * `npm run reconcile [-- --apply]`: what a restored database and Temporal disagree on, as a table; with `--apply` it is
 * mended. Run it with the API and the worker stopped. Ends with 0 when nothing is left, 1 when something is, 2 when asked
 * wrongly.
 */
const options = process.argv.slice(2)
if (options.some((option) => option !== '--apply')) {
  console.error('Usage: npm run reconcile [-- --apply]')
  process.exit(2)
}
const apply = options.includes('--apply')

const config = configOrExit()
const database = await openDatabase(config)
const temporal = openTemporal(config)
try {
  const findings = await findDisagreements({ config, database, temporal })
  print(findings)
  const left = apply ? await mendAll(findings) : findings.length
  if (findings.length === 0) console.log('The database and Temporal agree.')
  else if (apply) console.log(`Mended ${findings.length - left} of ${findings.length}.`)
  else console.log('Nothing was changed. To mend it: npm run reconcile -- --apply')
  process.exitCode = left > 0 ? 1 : 0
} finally {
  await temporal.connection.close()
  await database.close(true)
}

function print(findings: readonly Finding[]): void {
  const kinds = Object.keys(KINDS) as Kind[]
  for (const kind of kinds) {
    const found = findings.filter((finding) => finding.kind === kind)
    if (found.length === 0) continue
    console.log(`${String(found.length).padStart(6)}  ${kind.padEnd(17)} ${KINDS[kind]}`)
    for (const { applicationId } of found) console.log(`        ${applicationId}`)
  }
}

/** How many could not be mended; each is said, and the rest go on. */
async function mendAll(findings: readonly Finding[]): Promise<number> {
  let left = 0
  for (const finding of findings) {
    try {
      await mend({ config, database, temporal }, finding)
    } catch (error) {
      left += 1
      console.error(`${finding.applicationId} ${finding.kind}: ${error instanceof Error ? error.message : 'failed'}`)
    }
  }
  return left
}
