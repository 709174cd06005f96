import PizZip from 'pizzip'
import { JobPosting } from '#shared/database/entities/index.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { compile } from '#shared/documents/own-templates/compile.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import { extractPosting } from '#shared/postings/extract.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { madeDocx, paragraph } from '../documents/made-files.ts'

/**
 * A process of its own in which each library fails on marked text, without anything that would keep it quiet but its own
 * settings.
 */
const [, , words = ''] = process.argv

const document = toResumeDocument({
  basics: { name: words, summary: `${words}\u0001\u{10ffff}\ud800` },
  languages: [{ language: `${words}\u000b`, fluency: words }],
  work: [{ name: words, highlights: [`{${words}} {#${words}} \u0000`] }],
})

/** A page whose content is this, with a font that is not there. */
const pdfOf = (content: string): Buffer =>
  Buffer.from(`%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</${words} 9 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
trailer <</Root 1 0 R/Info<</Title(${words})>>>>`)

const LIBRARIES: Record<string, () => unknown> = {
  'docxtemplater, rendering': () =>
    renderDocument({ docType: 'resume', format: 'docx', language: 'en', resume: document }),
  'docxtemplater, compiling': () =>
    compile(new PizZip(madeDocx(paragraph(`{#${words}} {/x} {${words} {{`)))).template.render({}),
  typst: () => renderDocument({ docType: 'resume', format: 'pdf', language: 'en', resume: document }),
  'typst, with a language that is none': () =>
    renderDocument({ docType: 'resume', format: 'pdf', language: words, resume: document }),
  'pdf.js': () => extract(pdfOf(`BT /${words} 12 Tf (${words}) Tj ET /${words} Do ${words}`), DEFAULT_LIMITS, words),
  'pdf.js, broken': () => extract(Buffer.from(`%PDF-1.7\n${words} obj << /${words} >> stream`), DEFAULT_LIMITS, words),
  'saxes and yauzl': () => extract(madeDocx(`<w:p><${words}></w:p>`), DEFAULT_LIMITS, words),
  'JSON Resume': () => extract(Buffer.from(`{"basics":{"${words}":1}}`), DEFAULT_LIMITS, `${words}.json`),
  'linkedom and readability': () =>
    extractPosting(Buffer.from(`<style>@${words}{{</style><${words} a="<p>${words}`), 'text/html'),
  openai: () =>
    createOpenAiModel({ model: words, apiKey: words, baseUrl: `http://127.0.0.1:1/${words}`, timeoutMs: 500 }).complete(
      {
        task: 'parse_resume',
        input: { text: words },
      },
    ),
  undici: () =>
    openOutbound({ allowedNetworks: ['127.0.0.0/8'], ports: [80] }).get(`http://127.0.0.1:1/${words}`, '*/*', {
      maxBytes: 1,
      timeoutMs: 500,
    }),
  'MikroORM and pg': async () => {
    const database = await openDatabase({ DATABASE_URL: process.env.DATABASE_URL ?? '', DATABASE_POOL_SIZE: 2 })
    const em = database.em.fork()
    em.create(JobPosting, {
      userId: words,
      sourceType: 'text',
      url: words,
      rawJson: null,
      textBlob: words,
      metadata: { title: words, company: words, hiddenText: [] },
    })
    await em.flush().finally(() => database.close())
  },
}

async function letAllFail(): Promise<void> {
  for (const [name, fail] of Object.entries(LIBRARIES)) {
    const outcome = await Promise.resolve()
      .then(fail)
      .then(
        () => 'done',
        () => 'failed',
      )
    process.stdout.write(`${name}: ${outcome}\n`)
  }
}

await letAllFail()
