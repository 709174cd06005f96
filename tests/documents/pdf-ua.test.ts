import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { DESIGNS, PAGE_SIZES } from '#shared/domain/application.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { validateUa } from '../../scripts/verapdf/validate-ua.ts'
import { sample } from '../support/seed.ts'
import { SCRIPTS } from './scripts.ts'

const people = readdirSync(new URL('../samples/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'bad-files')
  .map(({ name }) => ({ language: 'en', resume: JSON.parse(sample(`${name}/resume.json`)), paragraph: 'A paragraph.' }))

function requests(): RenderRequest[] {
  return [...people, ...SCRIPTS].flatMap(({ language, resume: json, paragraph }) => {
    const resume = toResumeDocument(json)
    const letter = { greeting: 'Dear team,', paragraphs: [paragraph], closing: 'Kind regards,' }
    return DESIGNS.flatMap((design) =>
      PAGE_SIZES.flatMap((pageSize): RenderRequest[] => {
        const common = { format: 'pdf' as const, language, resume, design, pageSize }
        const recipient = { company: 'Marrow & Vale', title: '' }
        return [
          { docType: 'resume', ...common },
          { docType: 'cover_letter', ...common, letter, date: '2026-11-23', recipient },
        ]
      }),
    )
  })
}

describe('a PDF for everybody', function () {
  this.timeout(600_000)

  it('has a title, its language, tags and real headings', async () => {
    for (const request of requests()) {
      const pdf = await getDocumentProxy(new Uint8Array((await renderDocument(request)).bytes))
      const { info } = await pdf.getMetadata()
      assert.ok('Title' in info && String(info.Title).includes(request.resume.basics.name ?? '?'))
      assert.ok('Language' in info && request.language.startsWith(String(info.Language)))
      assert.deepEqual(await pdf.getMarkInfo().then((mark) => mark?.Marked), true)
      const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
      assert.match(tree, /"role":"H1"/)
      if (request.docType === 'resume')
        for (const role of ['H2', 'H3', 'L', 'LI']) assert.match(tree, new RegExp(`"${role}"`))
    }
  })

  it('keeps every rule of PDF/UA-1 that veraPDF can check, where veraPDF is to be had', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-ua-'))
    try {
      const files: string[] = []
      for (const [index, request] of requests().entries()) {
        const file = join(folder, `${index}-${request.docType}-${request.design}-${request.language}.pdf`)
        writeFileSync(file, (await renderDocument(request)).bytes)
        files.push(file)
      }
      const result = await validateUa(files)
      if (result.checked) {
        assert.deepEqual(result.failures, [])
        assert.equal(result.passed, files.length)
        assert.ok(result.assertions > 100 * files.length)
      } else {
        assert.match(result.why, /Java|Maven/)
        console.log(`      PDF/UA-1 was not checked by veraPDF here. ${result.why}`)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
