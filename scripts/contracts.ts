import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractDocuments } from './contracts/documents.ts'
import { PYTHON_PACKAGE, pythonEnvironment } from './python/environment.ts'
import { findPython } from './python/find-python.ts'

/** `npm run contracts`: writes docs/contracts from the schemas that the code uses, and from those the types of clients/python. */
const FOLDER = new URL('../docs/contracts/', import.meta.url)
mkdirSync(FOLDER, { recursive: true })
for (const document of contractDocuments())
  writeFileSync(new URL(document.$id, FOLDER), `${JSON.stringify(document, null, 2)}\n`)

const version = findPython()
if (version === null) {
  console.log('The types of clients/python are as they were: that takes Python 3.10 or later with venv (python3)')
} else {
  const python = join(await pythonEnvironment(version), 'bin/python')
  const { status } = spawnSync(python, ['codegen/contracts.py'], { cwd: PYTHON_PACKAGE, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
