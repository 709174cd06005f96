import { z } from 'zod'

export const MANIFEST = 'manifest.json'

/** What a backup holds; written last, so that a folder with a manifest is a whole backup. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** The migrations that the database had, in order. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int(),
      /** Of the table's part, `database/<name>.copy`. */
      sha256: z.string(),
    }),
  ),
  /** Keys of the files, each a part `files/<key>`; a key holds its content's hash. */
  files: z.array(z.string()),
  /** Files that rows name and the store did not have. */
  missingFiles: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifestSchema>
