import { type Expression, expressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tables } from './tables.ts'

/** The changes of a set as the domain knows them, as JSON and in order: for a statement that reads other things besides. */
export function changesOfSet(changeSetId: Expression<string>) {
  return jsonArrayFrom(
    expressionBuilder<Tables>()
      .selectFrom('changes')
      .select([
        'id',
        'op',
        'target',
        'text',
        'position',
        'evidence',
        'requirements',
        'reason',
        'before',
        'status',
        'edited_text as editedText',
        'findings',
        'edited_findings as editedFindings',
      ])
      .where('change_set_id', '=', changeSetId)
      .orderBy('ordinal'),
  )
}
