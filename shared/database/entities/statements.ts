import { defineEntity, p } from '@mikro-orm/postgresql'
import type { StatementSource } from '#shared/domain/resume/statement.ts'
import { uuidv7 } from './id.ts'

/** What a person stated beside a resume of theirs: evidence from the next round on. A change of it is of this row. */
const StatementSchema = defineEntity({
  name: 'StatementRow',
  tableName: 'statements',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    resumeId: p.uuid(),
    text: p.text(),
    /** The entry of the resume that it is about, by its node id; null where it is about none. */
    about: p.text().strictNullable(),
    /** A BCP 47 tag: what it is written in. */
    language: p.text(),
    source: p.text().$type<StatementSource>(),
    /** The application in which it came about; null where it was added by itself, or that is gone. */
    applicationId: p.uuid().strictNullable(),
    /** What the posting asked for, where it answers that. */
    requirement: p.text().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
export class StatementRow extends StatementSchema.class {}
StatementSchema.setClass(StatementRow)
