import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { closeReaders, type ReadOptions, readDocument, warmUpReader } from '#shared/reading/read-file/read-document.ts'
import { madeDocx, madePdf, madeZip, paragraph } from '../documents/made-files.ts'

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url))
const sample = (path: string) => readFileSync(`${SAMPLES}${path}`)
const utf8 = (text: string) => new TextEncoder().encode(text)

async function problem(bytes: Uint8Array, options?: ReadOptions): Promise<UnreadableDocument> {
  const error = await readDocument(bytes, options).then(
    (read) => assert.fail(`was read as ${read.format}`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof UnreadableDocument)) throw error
  return error
}

describe('reading documents', function () {
  this.timeout(20_000)
  before(() => warmUpReader())
  after(() => closeReaders())

  describe('files that cannot be read', () => {
    const expected: Record<string, string> = JSON.parse(sample('bad-files/expected.json').toString())
    for (const [file, code] of Object.entries(expected)) {
      it(`${file} is ${code}`, async () => {
        const error = await problem(sample(`bad-files/${file}`), { fileName: file })
        assert.equal(error.code, code)
        assert.match(error.message, /\. .*(upload|Upload|Choose|save|Save)/)
      })
    }

    it('refuses an archive that unpacks to more than allowed, by what its entries say', async () => {
      const bomb = madeZip([{ name: 'word/document.xml', data: Buffer.alloc(1_000), sizeBytes: 4_000_000_000 }])
      assert.equal((await problem(bomb)).code, 'too_large_unpacked')
    })

    it('refuses an archive that unpacks to more than allowed, by what comes out', async () => {
      const huge = madeZip([{ name: 'word/document.xml', data: Buffer.alloc(3_000_000, 'a') }])
      assert.equal((await problem(huge, { maxUnpackedBytes: 1_000_000 })).code, 'too_large_unpacked')
    })

    it('does not believe an entry that says it is small', async () => {
      const liar = madeZip([{ name: 'word/document.xml', data: Buffer.alloc(30_000_000, 'a'), sizeBytes: 10 }])
      assert.equal((await problem(liar)).code, 'corrupt')
    })

    it('refuses an archive of thousands of entries', async () => {
      const names = Array.from({ length: 5_000 }, (_, index) => ({ name: `word/${index}.xml`, data: Buffer.from('a') }))
      assert.equal((await problem(madeZip(names))).code, 'too_complex')
    })

    it('refuses XML nested without end', async () => {
      const nested = madeDocx(`${'<w:sdt>'.repeat(2_000)}${'</w:sdt>'.repeat(2_000)}`)
      assert.equal((await problem(nested)).code, 'too_complex')
    })

    it('refuses XML that declares entities', async () => {
      const xml =
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
      const zip = madeZip([{ name: 'word/document.xml', data: Buffer.from(xml) }])
      assert.equal((await problem(zip)).code, 'corrupt')
    })

    it('calls another kind of archive the wrong type', async () => {
      assert.equal((await problem(madeZip([]))).code, 'wrong_type')
    })

    it('calls a PDF without its end damaged, wherever it was cut', async () => {
      const whole = sample('icu-nurse/resume.pdf')
      for (const share of [0.2, 0.5, 0.9, 0.99]) {
        assert.equal((await problem(whole.subarray(0, Math.floor(whole.length * share)))).code, 'corrupt')
      }
    })

    it('calls a DOCX without its end damaged', async () => {
      const whole = sample('icu-nurse/resume.docx')
      assert.equal((await problem(whole.subarray(0, whole.length - 200))).code, 'corrupt')
    })

    it('says that nothing but white space is empty', async () => {
      assert.equal((await problem(utf8(' \n\t\n'))).code, 'empty')
    })

    it('says that a document without words has no text', async () => {
      assert.equal((await problem(madeDocx(paragraph('')))).code, 'no_text')
    })

    it('refuses binary data under the name of a text', async () => {
      assert.equal(
        (
          await problem(
            Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 32),
            { fileName: 'cv.txt' },
          )
        ).code,
        'wrong_type',
      )
    })

    it('refuses too many bytes before anything is read', async () => {
      assert.equal((await problem(new Uint8Array(2_000), { maxBytes: 1_000 })).code, 'too_large')
    })

    it('refuses more text than a resume has', async () => {
      assert.equal((await problem(utf8('word '.repeat(1_000)), { maxCharacters: 2_000 })).code, 'too_complex')
    })

    it('names what is wrong with a JSON of which nothing is left, without quoting it', async () => {
      const error = await problem(
        utf8('{"basics":{"name":{"x":{}}},"work":[{"startDate":"spring"}],"hobby_of":"secret"}'),
      )
      assert.equal(error.code, 'not_json_resume')
      assert.deepEqual(error.issues.map(({ path }) => path).sort(), ['basics.name', 'hobby_of', 'work.0.startDate'])
      assert.doesNotMatch(JSON.stringify([error.message, error.issues]), /secret|spring/)
    })

    it('says so when a file is named JSON and is none', async () => {
      assert.equal((await problem(utf8('basics and work'), { fileName: 'me.json' })).code, 'not_json_resume')
    })
  })

  describe('a file that takes too much', () => {
    it('is stopped after the time allowed, and the next one is read', async () => {
      const pages = madePdf('#for i in range(30) [ #lorem(900) #pagebreak() ]')
      const error = await problem(pages, { timeoutMs: 5, maxPages: 1_000 })
      assert.equal(error.code, 'timed_out')
      assert.equal((await readDocument(sample('icu-nurse/resume.txt'))).format, 'text')
    })

    it('is stopped when it takes more memory than allowed, and the next one is read', async () => {
      const error = await problem(sample('icu-nurse/resume.pdf'), { maxMemoryMb: 20 })
      assert.equal(error.code, 'too_complex')
      assert.equal((await readDocument(sample('icu-nurse/resume.pdf'))).format, 'pdf')
    })

    it('has no more pages than allowed', async () => {
      assert.equal((await problem(madePdf('a#pagebreak()b#pagebreak()c'), { maxPages: 2 })).code, 'too_complex')
    })
  })

  it('reads several files at once', async () => {
    const files = readdirSync(SAMPLES, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'bad-files',
    )
    const read = await Promise.all(
      files.flatMap(({ name }) =>
        ['pdf', 'docx', 'txt'].map((format) => readDocument(sample(`${name}/resume.${format}`))),
      ),
    )
    assert.equal(read.length, 18)
    assert.ok(read.every(({ text }) => text.length > 800))
  })

  it('goes on with new readers right after they were closed', async () => {
    closeReaders()
    assert.ok((await readDocument(sample('icu-nurse/resume.txt'))).text.length > 800)
  })

  it('reads a PDF of two pages in well under a second when warm', async () => {
    await readDocument(sample('icu-nurse/resume.pdf'))
    const started = performance.now()
    const read = await readDocument(sample('icu-nurse/resume.pdf'))
    assert.equal(read.lines.at(-1)?.page, 2)
    assert.ok(performance.now() - started < 1_000)
  })

  it('finds the kind of a file from its content, whatever its name', async () => {
    const read = await readDocument(sample('backend-engineer/resume.pdf'), { fileName: 'resume.txt' })
    assert.deepEqual([read.format, read.mimeType], ['pdf', 'application/pdf'])
  })

  it('reads JSON Resume as it is', async () => {
    const read = await readDocument(sample('backend-engineer/resume.json'))
    assert.equal(read.format, 'json')
    assert.deepEqual(read.document?.work?.[1]?.name, 'Copperleaf Payments')
    assert.match(read.text, /Ingrid Halloran/)
  })

  describe('plain text', () => {
    const text = 'Božena Šťastná\nPřekladatelka – čeština\n'
    it('in UTF-8, with and without a mark', async () => {
      assert.equal((await readDocument(utf8(text))).text, text)
      assert.equal((await readDocument(utf8(`\ufeff${text}`))).text, text)
    })
    it('in UTF-16, either way round, with a mark', async () => {
      const little = Buffer.from(`\ufeff${text}`, 'utf16le')
      assert.equal((await readDocument(little)).text, text)
      assert.equal((await readDocument(Buffer.from(little).swap16())).text, text)
    })
    it('in UTF-16 without a mark', async () => {
      const plain = 'Jane Doe\nEngineer\njane@example.com\n'
      assert.equal((await readDocument(Buffer.from(plain, 'utf16le'))).text, plain)
    })
    it('in Windows-1252', async () => {
      const bytes = Uint8Array.from(
        [...'Andr'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x20, 0x96, 0x20, 0x80, 0x31, 0x30),
      )
      assert.equal((await readDocument(bytes)).text, 'André – €10')
    })
  })
})
