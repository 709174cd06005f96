import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { testServices } from '../support/services.ts'

describe('a program that cannot start', function () {
  this.timeout(60_000)
  const services = testServices()

  /** Runs a program to its end; answers how it ended and what it said. */
  function run(path: string, environment: Record<string, string>): Promise<{ code: unknown; said: string }> {
    const program = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    return new Promise((resolve) => {
      execFile(process.execPath, [program], { env: environment, timeout: 50_000 }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, said: stdout + stderr }),
      )
    })
  }

  for (const path of ['api/main.ts', 'activities/main.ts', 'scripts/migrate.ts', 'scripts/reconcile.ts'])
    it(`names each wrong variable in one sentence, and ends with 1: ${path}`, async () => {
      const wrong = {
        DATA_DIR: '/none',
        PORT: 'abc',
        LLM_PROVIDER: 'gpt',
        WORKER_MAX_ACTIVITIES: '0',
        OUTBOUND_PORTS: '80,x',
      }
      const { TEMPORAL_ADDRESS: _missing, ...environment } = services.environment
      assert.deepEqual(await run(path, { ...environment, ...wrong }), {
        code: 1,
        said: `The configuration has 5 error(s):
  PORT: must be a whole number from 0 to 65535
  TEMPORAL_ADDRESS: is not set
  OUTBOUND_PORTS: must be ports such as 80,443
  LLM_PROVIDER: must be one of auto, openai, rules, activity
  WORKER_MAX_ACTIVITIES: must be a whole number of at least 1
`,
      })
    })

  it('says, without a stack, that the worker needs Temporal', async () => {
    const { code, said } = await run('activities/main.ts', { ...services.environment, LOG_LEVEL: 'info' })
    assert.equal(code, 1)
    assert.match(said, /the worker cannot go on; it needs Temporal at 127\.0\.0\.1:1"/)
    assert.doesNotMatch(said, /^\s+at /m)
  })

  it('says which port is taken, and what changes it', async () => {
    const taken = new URL(services.config.DATABASE_URL).port
    const { code, said } = await run('api/main.ts', { ...services.environment, LOG_LEVEL: 'info', PORT: taken })
    assert.equal(code, 1)
    assert.match(said, new RegExp(`cannot listen on 127\\.0\\.0\\.1:${taken}; PORT changes it`))
  })
})
