import { z } from 'zod'
import { written } from '../http/fields.ts'
import { nodeListName, resumeSection } from '../http/named-enums.ts'

const MAX_EDITS = 200
const node = z.string().min(1).max(60).meta({ description: 'The id of an entry or of a line, or `basics`.' })
const field = z.string().min(1).max(60).meta({ description: 'A field such as `position` or `location.city`.' })
const position = z.int().min(0).max(1_000)
const section = resumeSection
const span = z.strictObject({
  line: z.int().min(0).max(100_000),
  start: z.int().min(0).max(1_000_000),
  end: z.int().min(1).max(1_000_000),
})
const inField = z.strictObject({ node, field })
const inList = z.strictObject({ node, list: nodeListName, position: position.optional() })
const asEntry = z.strictObject({ section, field, position: position.optional() })
const place = z.union([inField, inList, asEntry])

const edit = z.union([
  z.strictObject({
    op: z.literal('set'),
    node,
    field: field.optional(),
    value: written().max(10_000).nullable(),
  }),
  z.strictObject({ op: z.literal('place'), from: span, to: place }),
  z.strictObject({ op: z.literal('add'), text: written().min(1).max(10_000), to: place }),
  z.strictObject({
    op: z.literal('move'),
    node,
    to: z.union([...place.options, z.strictObject({ section, position: position.optional() })]),
  }),
  z.strictObject({ op: z.literal('join'), node, other: node }),
  z.strictObject({ op: z.literal('split'), node, at: node, field: field.optional() }),
  z.strictObject({ op: z.literal('remove'), node }),
])

/** What a person mends in what was read, and what they say of it. */
export const correctionBody = z.strictObject({
  edits: z.array(edit).max(MAX_EDITS).default([]).meta({
    description:
      'In their order. `set` writes a field or a line (null takes it out), `place` puts a part of the source where it belongs, `add` a text of your own, `move` puts a node elsewhere, `join` the other node into this one, `split` the lines of an entry from `at` on into another one.',
  }),
  leaveOut: z
    .array(span)
    .max(MAX_EDITS)
    .default([])
    .meta({ description: 'Parts of the source that do not belong into the resume.' }),
  accept: z
    .array(z.string().min(1).max(100))
    .max(1_000)
    .default([])
    .meta({ description: 'Ids of doubts that are right as they are.' }),
})
export type CorrectionBody = z.output<typeof correctionBody>
