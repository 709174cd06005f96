import assert from 'node:assert/strict'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { linesFromText } from '#shared/reading/lines/text-lines.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { deepTables, HOSTILE_FILES } from './hostile-files.ts'

describe('files made to hurt', function () {
  this.timeout(60_000)
  after(() => closeReaders())

  for (const { name, about, code, bytes } of HOSTILE_FILES) {
    it(`${about}: ${code}`, async () => {
      const error = await readDocument(bytes(), { fileName: name }).then(
        (read) => assert.fail(`was read as ${read.format}`),
        (reason: unknown) => reason,
      )
      assert.ok(error instanceof UnreadableDocument)
      assert.equal(error.code, code)
    })
  }

  it('tables nested a hundred deep are read', async () => {
    assert.match((await readDocument(deepTables())).text, /inside/)
  })

  const endless: Record<string, string> = {
    'one word': 'a',
    'words and commas': 'a,',
    dates: '2010-2012, ',
    'two signs of dates': '年月',
    dashes: ' - ',
    hyphens: 'a-',
  }
  for (const [what, unit] of Object.entries(endless)) {
    it(`a single line of 200,000 characters of ${what} is parsed within seconds`, () => {
      const text = `Jo Doe\n\nExperience\n${unit.repeat(200_000 / unit.length)}`
      const started = performance.now()
      readResumeText({ text, lines: linesFromText(text) })
      assert.ok(performance.now() - started < 15_000)
    })
  }
})
