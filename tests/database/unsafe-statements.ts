/** What a statement does that an older version of the product, running beside it, would stumble over or wait for. */
export type Danger =
  | 'removes what the older version reads'
  | 'renames what the older version knows'
  | 'wants what the older version does not write'
  | 'changes a type'
  | 'keeps writers waiting while it reads a whole table'
  | 'changes every row'

const RULES: readonly (readonly [Danger, RegExp])[] = [
  ['removes what the older version reads', /\bdrop (table|column|view|function|type)\b/],
  ['renames what the older version knows', /\brename\b(?! to \w+_(idx|key|fkey|pkey)\b)/],
  ['wants what the older version does not write', /\badd column (?!.*\bdefault\b).*\bnot null\b|\bset not null\b/],
  ['wants what the older version does not write', /\badd constraint \S+ check\b/],
  // It is in the statement that adds a column with a default that the older version would lose it.
  ['wants what the older version does not write', /\bdrop default\b/],
  ['changes a type', /\balter column \S+ (set data )?type\b/],
  ['keeps writers waiting while it reads a whole table', /\bcreate (unique )?index (?!concurrently)/],
  [
    'keeps writers waiting while it reads a whole table',
    /\badd constraint \S+ (unique|primary key|foreign key)\b(?!.*\bnot valid\b)/,
  ],
  ['changes every row', /^(update|delete from) (?!.*\bwhere\b)/],
]

/**
 * The dangers in a migration's statements. Tables that the migration makes itself are free: nobody knows them yet. A statement
 * that says why it may do so, as in `/* safe: this table has a few rows *\/ create index …`, is taken at its word.
 */
export function dangersIn(statements: readonly string[]): { danger: Danger; statement: string }[] {
  const own = statements.flatMap((statement) => /^create (?:unlogged )?table (\w+)/.exec(plain(statement))?.[1] ?? [])
  return statements.flatMap((given) => {
    const statement = plain(given)
    const isOwn = own.some((table) => new RegExp(`\\b(table|on|update|from|into) ${table}\\b`).test(statement))
    if (isOwn || /\/\* safe: \S.*\*\//.test(statement)) return []
    return [...new Set(RULES.filter(([, rule]) => rule.test(statement)).map(([danger]) => danger))].map((danger) => ({
      danger,
      statement,
    }))
  })
}

function plain(statement: string): string {
  return statement.replace(/\s+/g, ' ').trim().toLowerCase()
}
