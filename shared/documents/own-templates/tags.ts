import type { DocType } from '#shared/domain/application.ts'

/**
 * What a tag stands for: `content`, which a template must show somewhere, so that nothing approved is lost; `extra`, which it
 * may; a `flag` for conditions; or a list with tags of its own. A list of plain texts has the tag `.`.
 */
type TagMeaning = 'content' | 'extra' | 'flag' | Tags
export type Tags = { readonly [name: string]: TagMeaning }

const KEEP = { keep: 'flag' } as const
const COMMON = { name: 'content', contact: 'content', title: 'extra', language: 'extra' } as const

/** The tags of each kind of template; docs/templates.md describes them. */
export const TAGS: Record<DocType, Tags> = {
  resume: {
    ...COMMON,
    label: 'content',
    sections: {
      title: 'content',
      text: 'content',
      entries: {
        head: 'content',
        date: 'content',
        sub: 'content',
        text: 'content',
        bullets: { text: 'content', ...KEEP },
        first: 'flag',
        short: 'flag',
        keepText: 'flag',
      },
      rows: { label: 'content', text: 'content', ...KEEP },
    },
  },
  cover_letter: {
    ...COMMON,
    date: 'content',
    recipient: { '.': 'content' },
    greeting: 'content',
    paragraphs: { text: 'content', ...KEEP },
    closing: { '.': 'content' },
  },
}

/** The paths of everything that a template must show, e.g. `sections.entries.head`. */
export function listContentPaths(tags: Tags, above: readonly string[] = []): string[] {
  return Object.entries(tags).flatMap(([name, tag]) => {
    const path = [...above, name]
    if (typeof tag === 'object') return listContentPaths(tag, path)
    return tag === 'content' ? [path.join('.')] : []
  })
}
