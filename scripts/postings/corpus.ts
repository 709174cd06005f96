import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const truth = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  contact: z.object({ name: z.string() }).nullable(),
  requirements: z.array(z.object({ text: z.string(), kind: z.enum(['must', 'nice']) })),
  title_also: z.array(z.string()).default([]),
  company_also: z.array(z.string()).default([]),
})
const entry = z.object({
  file: z.string(),
  lang: z.string(),
  half: z.string(),
  habit: z.string().optional(),
  markup: z.string().optional(),
  truth: z.union([truth, z.object({ refused: z.string() }).transform(() => null), z.null()]),
})

/** A posting of the corpus; `truth` is null for a page that is none. */
export type Sample = {
  name: string
  language: string
  kind: string
  half: string
  isPage: boolean
  source: string
  truth: z.output<typeof truth> | null
}

/** The postings of a folder with `texts` and `pages`, each with an `index.json` that says what stands in its files. */
export function readCorpus(folder: string): Sample[] {
  return (['texts', 'pages'] as const).flatMap((part) => {
    const index = join(folder, part, 'index.json')
    if (!existsSync(index)) return []
    const entries = z.array(entry).parse(JSON.parse(readFileSync(index, 'utf8')))
    return entries.map(({ file, lang, half, habit, markup, truth }) => ({
      name: `${part}/${file}`,
      language: lang,
      kind: habit ?? markup ?? part,
      half,
      isPage: part === 'pages',
      source: readFileSync(join(folder, part, file), 'utf8'),
      truth,
    }))
  })
}
