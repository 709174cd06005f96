import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Migration, Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { MigrationBlocked, migrate } from '#shared/database/migrate.ts'
import type { Database } from '#shared/database/orm.ts'
import { testServices } from '../support/services.ts'
import { type Danger, dangersIn } from './unsafe-statements.ts'

/** These came before anybody ran an older version beside them: the product had no release yet. */
const BEFORE_THE_FIRST_RELEASE = 'Migration20261123171000_call_leases'

describe('migrations beside a running older version', function () {
  this.timeout(60_000)
  const services = testServices()

  it('do nothing that it would stumble over, or wait for, without saying why', async () => {
    const { driver, config } = services.database
    const list = config.get('migrations').migrationsList ?? []
    const later = list.filter((one) => 'name' in one && one.name > BEFORE_THE_FIRST_RELEASE)
    assert.ok(list.length > later.length)
    const found: string[] = []
    for (const one of later) {
      if (!('class' in one)) continue
      const migration = new one.class(driver, config)
      assert.ok(migration instanceof Migration)
      await migration.up()
      for (const { danger, statement } of dangersIn(migration.getQueries().map(String)))
        found.push(`${one.name} ${danger}: ${statement}`)
    }
    assert.deepEqual(found, [])
  })

  it('are all listed, under the names of their files, in the order of these', () => {
    const files = globSync('shared/database/migrations/Migration*.ts').map((path) => basename(path, '.ts'))
    const list = services.database.config.get('migrations').migrationsList ?? []
    assert.deepEqual(
      list.map(({ name }) => name),
      files.sort(),
    )
  })

  const dangerous: [string, Danger][] = [
    ['alter table users drop column email', 'removes what the older version reads'],
    ['drop table parse_leases', 'removes what the older version reads'],
    ['alter table users rename column email to address', 'renames what the older version knows'],
    ['alter table users rename to people', 'renames what the older version knows'],
    ['alter table users add column age int not null', 'wants what the older version does not write'],
    ['alter table users alter column email\n  set not null', 'wants what the older version does not write'],
    ['alter table users alter column email drop default', 'wants what the older version does not write'],
    ['alter table users add constraint grown check (age > 17)', 'wants what the older version does not write'],
    ['alter table users alter column id type text', 'changes a type'],
    ['create index users_age_idx on users (age)', 'keeps writers waiting while it reads a whole table'],
    [
      'alter table users add constraint users_boss_fkey foreign key (boss) references users',
      'keeps writers waiting while it reads a whole table',
    ],
    ['update users set age = 0', 'changes every row'],
  ]
  for (const [statement, danger] of dangerous)
    it(`are noticed when one ${danger}: ${statement.replace(/\s+/g, ' ')}`, () => {
      assert.deepEqual(
        dangersIn([statement]).map((one) => one.danger),
        [danger],
      )
    })

  it('may add what the older version does not know, and do as they like with their own tables', () => {
    const statements = [
      'alter table users add column age int',
      'alter table users add column tall boolean not null default false',
      'alter table users alter column email drop not null',
      'alter index users_a_idx rename to users_b_idx',
      'create table pets (id uuid primary key, user_id uuid not null references users)',
      'create index pets_user_idx on pets (user_id)',
      "update users set age = 0 where email = 'x'",
      'alter table users add constraint users_boss_fkey foreign key (boss) references users not valid',
      '/* safe: nobody has a template yet */ create index templates_name_idx on templates (name)',
    ]
    assert.deepEqual(dangersIn(statements), [])
  })

  describe('while a long transaction keeps a table', () => {
    class MakeTable extends Migration {
      override up(): void {
        this.addSql('create table probes (id int)')
      }
    }
    class AlterUsers extends Migration {
      override up(): void {
        this.addSql('alter table users add column probe int')
      }
    }
    let database: Database
    let holder: pg.Client
    let other: pg.Client

    beforeEach(async () => {
      const url = services.config.DATABASE_URL
      database = await MikroORM.init({
        clientUrl: url,
        entities: [],
        discovery: { warnWhenNoEntities: false },
        extensions: [Migrator],
        migrations: {
          migrationsList: [
            { name: 'MakeTable', class: MakeTable },
            { name: 'AlterUsers', class: AlterUsers },
          ],
          tableName: 'test_migrations',
          snapshot: false,
          silent: true,
        },
      })
      holder = new pg.Client(url)
      other = new pg.Client(url)
      await Promise.all([holder.connect(), other.connect()])
      await holder.query('begin')
      await holder.query('select count(*) from users')
    })
    afterEach(async () => {
      await Promise.all([holder.end(), other.end()])
      await database.close(true)
    })

    it('give up, say what keeps them, and leave nothing half done', async () => {
      await assert.rejects(migrate(database, 0), MigrationBlocked)
      const { rows } = await other.query("select to_regclass('probes') as probes")
      assert.deepEqual(rows, [{ probes: null }])
    })

    it('keep nobody waiting for more than a moment, and are done once the table is free', async () => {
      let isDone = false
      const migrating = migrate(database).then((names) => {
        isDone = true
        return names
      })
      const waitsMs: number[] = []
      for (const endMs = Date.now() + 6_000; Date.now() < endMs; await sleep(50)) {
        const startedMs = Date.now()
        await other.query('select count(*) from users')
        waitsMs.push(Date.now() - startedMs)
      }
      assert.equal(isDone, false)
      assert.ok(Math.max(...waitsMs) > 500, 'nobody came while the migration waited')
      assert.ok(Math.max(...waitsMs) < 5_000, `${Math.max(...waitsMs)} ms`)
      await holder.query('commit')
      assert.deepEqual(await migrating, ['MakeTable', 'AlterUsers'])
      await other.query('select probe from users')
    })
  })
})
