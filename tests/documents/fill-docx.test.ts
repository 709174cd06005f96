import assert from 'node:assert/strict'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { fillDocx } from '#shared/documents/render/fill-docx.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { sample } from '../support/seed.ts'
import { madeTemplate } from './made-templates.ts'

const WORDS = 'Marked words of a person'

/** What is printed while something runs. */
async function printedBy(run: () => unknown): Promise<string> {
  let printed = ''
  const streams = [process.stdout, process.stderr]
  const writes = streams.map((stream) => stream.write)
  const { log, warn, error } = console
  console.log =
    console.warn =
    console.error =
      (...words: unknown[]) => {
        printed += words.join(' ')
      }
  for (const stream of streams)
    stream.write = (chunk: string | Uint8Array) => {
      printed += String(chunk)
      return true
    }
  try {
    await run()
  } finally {
    Object.assign(console, { log, warn, error })
    for (const [at, stream] of streams.entries()) stream.write = writes[at] ?? stream.write
  }
  return printed
}

describe('filling a DOCX in', () => {
  it('prints nothing and throws no words of a person when docxtemplater fails', async () => {
    let thrown: unknown
    const printed = await printedBy(() => {
      const template = new Docxtemplater(new PizZip(madeTemplate()), {
        errorLogging: false,
        parser: () => ({
          get: () => {
            throw new Error(WORDS)
          },
        }),
      })
      try {
        fillDocx(template, { name: WORDS })
      } catch (error) {
        thrown = error
      }
    })
    assert.ok(thrown instanceof Error)
    assert.match(thrown.message, /^the document cannot be filled in: .*\{name\}/)
    assert.ok(!JSON.stringify(thrown, Object.getOwnPropertyNames(thrown)).includes(WORDS))
    assert.equal(thrown.cause, undefined)
    assert.equal(printed, '')
  })

  it('of our own designs prints nothing either, whatever the text', async () => {
    const resume = toResumeDocument(JSON.parse(sample('icu-nurse/resume.json')))
    const values = ['\u0001', '\ufffe', '\ud800', '<w:p>', '{#x}']
    for (const value of values) {
      const label = `${WORDS} ${value}`
      const request = {
        docType: 'resume',
        format: 'docx',
        language: 'en',
        resume: { ...resume, basics: { ...resume.basics, label } },
      } as const
      const failed: unknown[] = []
      const printed = await printedBy(() => renderDocument(request).catch((error: unknown) => failed.push(error)))
      assert.equal(printed, '')
      for (const error of failed) assert.ok(!String(error instanceof Error && error.stack).includes(WORDS))
    }
  })
})
