import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import { findUnsourced } from '#shared/reading/account/unsourced.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import { linesFromText } from '#shared/reading/lines/text-lines.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { seededRandom } from '../../faults/harness/random.ts'
import { makeResume } from './made-resumes.ts'
import { assertAccounted, type Measured, measure } from './measure.ts'
import { simulateModel, toResume } from './simulated-model.ts'

const TESTS = fileURLToPath(new URL('../..', import.meta.url))
const MADE = 50
const SAMPLE_COVERAGE = 0.99

const samples = globSync('samples/*/resume.{docx,pdf,txt}', { cwd: TESTS }).sort()
const field = globSync('field/resumes/*.txt', { cwd: TESTS }).sort()
const seeds = Array.from({ length: MADE }, (_, index) => index + 1)

describe('the words of every reading', () => {
  after(() => closeReaders())

  it('are all in the document of a sample, read by the offline rules', async () => {
    assert.ok(samples.length >= 18)
    for (const file of samples) {
      const { account, unsourced } = await accountForFile(file)
      const { wordsPlaced, wordsRead } = account.coverage
      assert.ok(wordsPlaced >= SAMPLE_COVERAGE * wordsRead, `${file}: ${wordsPlaced} of ${wordsRead}`)
      assert.deepEqual(unsourced, [], file)
    }
  })

  it('are each in one class, in layouts that are read wrong too', async () => {
    assert.ok(field.length >= 20)
    for (const file of field) await accountForFile(file)
  })

  it('are each in one class when the offline rules read made-up resumes, and nothing in them is without a source', () => {
    for (const seed of seeds) {
      const { lines } = makeResume(seed)
      const document = toResumeDocument(readResumeText({ text: '', lines: [...lines] }).resume)
      const account = accountFor(document, lines)
      assertAccounted(account, lines)
      assert.deepEqual(findUnsourced(document, account), [], `seed ${seed}`)
    }
  })

  it('are on the true lines when all of a made-up resume is kept', () => {
    const all = sum(seeds.map((seed) => measure(makeResume(seed), { ...makeResume(seed), dropped: [] })))
    assert.ok(all.valuesRight >= 0.99 * all.values, `${all.valuesRight} of ${all.values} values`)
    assert.ok(all.furnitureFound >= 0.99 * all.furnitureWords, `${all.furnitureFound} of ${all.furnitureWords} words`)
  })

  it('show as unplaced when a simulated model dropped them, and are on the true lines when it kept them', () => {
    const all = sum(
      seeds.map((seed) => {
        const made = makeResume(seed)
        return measure(made, simulateModel(made, seededRandom(seed + 7)))
      }),
    )
    assert.ok(all.droppedWords > 500)
    assert.ok(all.droppedUnplaced >= 0.95 * all.droppedWords, `${all.droppedUnplaced} of ${all.droppedWords} words`)
    assert.ok(all.valuesRight >= 0.97 * all.values, `${all.valuesRight} of ${all.values} values`)
  })

  it('are each in one class for the document of one person and the lines of another, whatever is left out', () => {
    for (const seed of seeds.slice(0, 20)) {
      const [mine, theirs] = [makeResume(seed), makeResume(seed + 1)]
      const leftOut = theirs.lines.flatMap(({ text }, line) =>
        line % 3 === 0 ? [{ line, start: Math.floor(text.length / 3), end: text.length }] : [],
      )
      const account = accountFor(toResumeDocument(toResume(mine)), theirs.lines, { leftOut })
      assertAccounted(account, theirs.lines, leftOut)
    }
  })

  it('are each in one class whatever stands in the lines', () => {
    const signs = fc.constantFrom(
      ...'aZé1٣語かﬁß\u00ad\u200d\ue001|·–,.:/@#+ \t'.split(''),
      ' 2020 ',
      'Page 1 of 2',
      'Jane Doe',
    )
    const text = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''))
    const lines = fc.array(fc.record({ text }), { maxLength: 12 })
    fc.assert(
      fc.property(lines, fc.array(text, { maxLength: 4 }), (given, values) => {
        const document = toResumeDocument({
          basics: { name: 'Jane Doe', phone: '1234567' },
          work: values.map((value) => ({ name: value, startDate: '2020', highlights: [value] })),
        })
        assertAccounted(accountFor(document, given), given)
      }),
      { numRuns: 300 },
    )
  })
})

async function accountForFile(file: string) {
  const read = await readDocument(readFileSync(join(TESTS, file)))
  const lines: ReadLine[] = read.lines?.length ? read.lines : linesFromText(read.text)
  const document = toResumeDocument(readResumeText(read).resume)
  const account = accountFor(document, lines)
  assertAccounted(account, lines)
  return { account, unsourced: findUnsourced(document, account) }
}

function sum(all: readonly Measured[]): Omit<Measured, 'wrong'> {
  const total = (key: keyof Omit<Measured, 'wrong'>) => all.reduce((so, one) => so + one[key], 0)
  return {
    values: total('values'),
    valuesRight: total('valuesRight'),
    droppedWords: total('droppedWords'),
    droppedUnplaced: total('droppedUnplaced'),
    furnitureWords: total('furnitureWords'),
    furnitureFound: total('furnitureFound'),
  }
}
