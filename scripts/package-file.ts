import { findPackageJSON } from 'node:module'
import { join } from 'node:path'

/** The path of a file inside an installed package, whether or not the package exports it. */
export function packageFile(name: string, path: string): string {
  const found = findPackageJSON(name, import.meta.url)
  if (found === undefined) throw new Error(`The package ${name} is not installed: npm ci brings it.`)
  return join(found, '..', path)
}
