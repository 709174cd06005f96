import type { EntityManager } from '@mikro-orm/postgresql'
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  type Expression,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { type Tables, tablesOf } from './tables.ts'

/** Builds statements without ever sending one. */
const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

type ValueNamed<Values> = <Name extends keyof Values>(name: Name) => Expression<Values[Name]>
type Prepared<Values, Row> = (em: EntityManager, values: Values) => Promise<Row[]>

/**
 * Prepares a statement that is sent with other values each time: `prepareStatement<Values>()((db, value) => …)`, for what requests and
 * steps cannot do without. Building a large statement takes more CPU than sending it; here that is done once, at the first call.
 */
export function prepareStatement<Values extends object = object>() {
  return <Row>(build: (db: Kysely<Tables>, value: ValueNamed<Values>) => Compilable<Row>): Prepared<Values, Row> => {
    // What stands for each value until it comes.
    const names = new Map<unknown, keyof Values>()
    const value: ValueNamed<Values> = (name) => {
      const placeholder = Symbol()
      names.set(placeholder, name)
      return sql`${placeholder}`
    }
    let compiled: CompiledQuery<Row> | undefined
    return async (em, values) => {
      compiled ??= build(builder, value).compile()
      const parameters = compiled.parameters.map((parameter) => {
        const name = names.get(parameter)
        return name === undefined ? parameter : values[name]
      })
      const { rows } = await tablesOf(em).executeQuery<Row>({ ...compiled, parameters })
      return rows
    }
  }
}
