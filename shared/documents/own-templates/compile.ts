import Docxtemplater from 'docxtemplater'
import type PizZip from 'pizzip'

/** As much of a parsed tag as checking it takes. */
export type TemplateTag = {
  value: string
  /** Nothing for a plain tag; `loop` for `{#…}` and `{^…}`; others are refused. */
  module?: string
  inverted?: boolean
  offset: number
  subparsed?: TemplatePart[]
}
export type TemplatePart = { type: string } & Partial<TemplateTag>

/** The template ready to render, and the tags found in each part. Throws docxtemplater's own errors. */
export function compile(zip: PizZip): { template: Docxtemplater; parts: Map<string, TemplatePart[]> } {
  const parts = new Map<string, TemplatePart[]>()
  const template = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: createPlainParser,
    nullGetter: () => '',
    modules: [
      {
        name: 'tags',
        set({ inspect }: { inspect?: { filePath?: string; postparsed?: TemplatePart[] } }) {
          if (inspect?.filePath && inspect.postparsed) parts.set(inspect.filePath, inspect.postparsed)
        },
      },
    ],
  })
  return { template, parts }
}

/** A tag is a name and nothing else: no expressions, no paths, and nothing that a value merely inherits. */
function createPlainParser(tag: string): { get: (scope: unknown) => unknown } {
  return {
    get(scope) {
      if (tag === '.') return scope
      if (typeof scope !== 'object' || scope === null) return undefined
      return Object.entries(scope).find(([name]) => name === tag)?.[1]
    },
  }
}
