import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Stack, startStack } from '../../scripts/embedded/stack.ts'
import { temporaryFolder } from '../support/servers.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

describe("the README's walk-through", function () {
  this.timeout(90_000)
  let stack: Stack

  before(async () => {
    stack = await startStack({
      dataFolder: await temporaryFolder(),
      environment: { PATH: process.env.PATH, HOME: process.env.HOME, LLM_PROVIDER: 'rules' },
      ports: 'free',
      say: () => {},
      onLine: () => {},
    })
  })

  after(() => stack?.stop())

  it('works as it is pasted, up to the four documents', async () => {
    const readme = await readFile(join(PROJECT, 'README.md'), 'utf8')
    const script = /<!-- walkthrough -->\n```sh\n([\s\S]*?)```/.exec(readme)?.[1]
    assert.ok(script, 'the walk-through was not found')
    assert.ok(script.startsWith('API=http://localhost:3000\n'))
    const folder = join(await temporaryFolder(), 'project')
    await mkdir(folder)
    await symlink(join(PROJECT, 'examples'), join(folder, 'examples'))
    const pasted = script.replace('http://localhost:3000', stack.apiUrl)
    const { stdout } = await promisify(execFile)('bash', ['-c', pasted], { cwd: folder, timeout: 60_000 })
    assert.match(stdout, /"email":"ada@example\.com"/)
    assert.match(stdout, /event: ApprovalRequested/)
    assert.match(stdout, /(rewrite|move|hide|add) \S+: \S/)
    const names = ['resume.docx', 'resume.pdf', 'cover_letter.docx', 'cover_letter.pdf']
    for (const name of names) {
      const bytes = await readFile(join(folder, name))
      assert.equal(bytes.subarray(0, 2).toString(), name.endsWith('pdf') ? '%P' : 'PK', name)
    }
  })
})
