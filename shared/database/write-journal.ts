import { type QueryCreator, sql } from 'kysely'
import { writingTime } from './clock.ts'
import { type JournalEntries, OUTBOX_CHANNEL } from './journal.ts'
import { prepareStatement } from './prepare-statement.ts'
import { type JsonList, jsonTextOf, recordset, type Tables } from './tables.ts'

/**
 * What a statement has beside the tables when it writes a journal: one row, or none where nothing is to be written. `seq` is
 * the number from which its events count on.
 */
export type Moved = Tables & { moved: { seq: number } }

type JournalParts = { [Part in keyof JournalEntries]: JsonList<JournalEntries[Part][number]> }

/** Adds a journal's audit rows and events to a statement, and ends it with the call that wakes whoever waits for them. */
export function endWithJournal(statement: QueryCreator<Moved>, { audit, events, topics }: JournalParts) {
  return statement
    .with('audited', (db) =>
      db
        .insertInto('audit_log')
        .columns([
          'id',
          'actor_id',
          'actor_type',
          'owner_id',
          'application_id',
          'entity_type',
          'entity_id',
          'action',
          'diff_json',
          'request_id',
          'timestamp',
        ])
        .expression(
          db
            .selectFrom(['moved', recordset('audit_log', audit)])
            .select([
              'row.id',
              'row.actor_id',
              'row.actor_type',
              'row.owner_id',
              'row.application_id',
              'row.entity_type',
              'row.entity_id',
              'row.action',
              'row.diff_json',
              'row.request_id',
              writingTime().as('now'),
            ]),
        ),
    )
    .with('emitted', (db) =>
      db
        .insertInto('domain_events')
        .columns(['id', 'user_id', 'application_id', 'seq', 'event_type', 'payload_json', 'request_id', 'created_at'])
        .expression(
          db
            .selectFrom(['moved', recordset('domain_events', events)])
            .select([
              'row.id',
              'row.user_id',
              'row.application_id',
              ({ eb, ref }) => eb('moved.seq', '+', ref('row.seq')).as('seq'),
              'row.event_type',
              'row.payload_json',
              'row.request_id',
              writingTime().as('now'),
            ]),
        ),
    )
    .selectFrom([
      'moved',
      sql<{ value: string }>`jsonb_array_elements_text(${jsonTextOf(topics)}::jsonb)`.as<'topic'>(sql.ref('topic')),
    ])
    .select(({ fn, val, ref }) => fn('pg_notify', [val(OUTBOX_CHANNEL), ref('topic.value')]).as('notified'))
}

/** A journal by itself, of which every change sends one. Its events have their numbers already. */
export const writeJournal = prepareStatement<{ audit: string; events: string; topics: string }>()((db, value) =>
  endWithJournal(
    db.with('moved', (moved) => moved.selectNoFrom(({ lit }) => lit(0).as('seq'))),
    { audit: value('audit'), events: value('events'), topics: value('topics') },
  ),
)
