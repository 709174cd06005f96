import type { SourceChange } from './altered-bundle.ts'

/** A loader of the bundler's: hands on a file's text with the changes made. */
export default function alter(this: { getOptions(): { changes: SourceChange[] } }, source: string): string {
  return this.getOptions().changes.reduce((text, { file, from, to }) => {
    if (text.split(from).length !== 2) throw new Error(`${file} does not have exactly once: ${from}`)
    return text.replace(from, () => to)
  }, source)
}
