/** Ids as they stand in the examples of the API, by what they are of. A test that sends an example puts those of real things there. */
export const EXAMPLE_IDS = {
  user: '01990000-0000-7000-8000-000000000001',
  resume: '01990000-0000-7000-8000-000000000002',
  version: '01990000-0000-7000-8000-000000000003',
  statement: '01990000-0000-7000-8000-000000000004',
  job: '01990000-0000-7000-8000-000000000005',
  application: '01990000-0000-7000-8000-000000000006',
  change: '01990000-0000-7000-8000-000000000007',
  export: '01990000-0000-7000-8000-000000000008',
  template: '01990000-0000-7000-8000-000000000009',
  attachment: '01990000-0000-7000-8000-00000000000a',
  webhook: '01990000-0000-7000-8000-00000000000b',
} as const
export type ExampleKind = keyof typeof EXAMPLE_IDS

/** What an earlier answer has to be asked for. */
export const EXAMPLE_DRAFT_HASH = 'f3b1c7d09a5e48e2b6f4c1a7d8e90b35'
export const EXAMPLE_ETAG = '"kJ3m5x0q9ZrT1vYb7LwNcA"'
export const EXAMPLE_QUESTION_ID = 'r2'
export const EXAMPLE_REFRESH_TOKEN = 'the-refresh-token-of-the-session'
/** Where `npm start` answers. */
export const EXAMPLE_ORIGIN = 'http://localhost:3000'
