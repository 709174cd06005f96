import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkInput } from '../../scripts/demo/check-input.ts'
import { temporaryFolder } from '../support/servers.ts'

const GIVEN = { resume: 'examples/resume.docx', job: 'examples/job.txt' }

describe('what the demo is given', () => {
  let folder = ''
  const file = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  before(async () => {
    folder = await temporaryFolder()
  })

  it('is looked at before anything is brought up, and what is wrong is said', async () => {
    const [empty, short, bytes] = [
      await file('empty.txt', ''),
      await file('short.txt', 'hi'),
      await file('bytes.txt', Buffer.from([0, 1, 2, 3])),
    ]
    const wrong: [RegExp, Partial<Parameters<typeof checkInput>[0]>][] = [
      [/There is no file nowhere/, { resume: 'nowhere.pdf' }],
      [/is empty/, { resume: empty }],
      [/is no file but a folder/, { resume: folder }],
      [/is no file but a folder/, { job: folder }],
      [/too short to be a posting/, { job: short }],
      [/is no text/, { job: bytes }],
      [/is no address of a page/, { job: 'ftp://jobs.example/1' }],
      [/is a file\. Give a folder/, { out: short }],
      [/is a file\. Give a folder/, { out: join(short, 'documents') }],
    ]
    for (const [said, given] of wrong) await assert.rejects(checkInput({ ...GIVEN, ...given }), said)
  })

  it('may be a text, a PDF or an address as the posting, and a folder that is not there yet', async () => {
    const pdf = await file('posting.pdf', '%PDF-1.7')
    const read = async (job: string) => (await checkInput({ ...GIVEN, job, out: join(folder, 'new', 'one') })).posting
    assert.deepEqual(Object.keys(await read(GIVEN.job)), ['text'])
    assert.deepEqual(await read('https://jobs.example/1'), { url: 'https://jobs.example/1' })
    assert.deepEqual(Object.keys(await read(pdf)), ['file', 'bytes'])
  })
})
