import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { bundleWorkflows } from '#activities/bundle-workflows.ts'

/** `node scripts/bundle-workflows.ts FILE`: bundles the workflows once, for workers that find FILE in WORKFLOW_BUNDLE. */
const [file] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node scripts/bundle-workflows.ts FILE')
  process.exit(2)
}
const { code } = await bundleWorkflows()
await mkdir(dirname(file), { recursive: true })
await writeFile(file, code)
console.log(`Wrote ${file} (${Math.round(code.length / 1024)} KiB)`)
