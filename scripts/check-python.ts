import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PYTHON_PACKAGE, pythonEnvironment } from './python/environment.ts'
import { findPython } from './python/find-python.ts'

/** `npm run check:python`: types (mypy, strict) and lint (ruff) of clients/python, and that its REST client can be made. */
const version = findPython()
if (version === null) {
  console.log('clients/python was not checked: there is no Python 3.10 or later with venv on the PATH (as python3)')
  process.exit(0)
}
const environment = await pythonEnvironment(version)
const CHECKS = [
  ['codegen/rest_client.py'],
  ['-m', 'ruff', 'check', '--no-cache', '.'],
  ['-m', 'ruff', 'format', '--no-cache', '--check', '.'],
  ['-m', 'mypy', '--cache-dir', join(environment, 'mypy')],
]
for (const args of CHECKS) {
  const { status } = spawnSync(join(environment, 'bin/python'), args, { cwd: PYTHON_PACKAGE, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`clients/python: python ${args.join(' ')} found something`)
    process.exit(1)
  }
}
