import { resolve } from 'node:path'
import { validateUa } from './verapdf/validate-ua.ts'

/**
 * Checks PDF files against PDF/UA-1 with veraPDF: `npm run check:pdf-ua -- FILE...`. Ends with 1 where a file breaks a
 * rule, and with 2 where nothing was checked.
 */

const files = process.argv.slice(2).map((file) => resolve(file))
if (files.length === 0) {
  console.error('Name the PDF files to check: npm run check:pdf-ua -- output/resume.pdf')
  process.exit(2)
}
const result = await validateUa(files)
if (!result.checked) {
  console.error(`Not checked. ${result.why}`)
  process.exitCode = 2
} else {
  for (const line of result.failures) console.error(line)
  console.log(`${result.passed} of ${files.length} files are PDF/UA-1 (${result.assertions} assertions held)`)
  process.exitCode = result.passed === files.length ? 0 : 1
}
