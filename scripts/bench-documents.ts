import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { toLetterContent, toResumeContent } from '#shared/documents/render/content.ts'
import { DESIGN_STYLES } from '#shared/documents/render/design-styles.ts'
import { chooseFonts, listFontFolders } from '#shared/documents/render/fonts.ts'
import { layOutLetter, layOutResume } from '#shared/documents/render/layout.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { DEFAULT_DESIGN } from '#shared/domain/application.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { median } from './bench/median.ts'

/**
 * How fast documents are made and read: `npm run bench:documents`. Making a resume and its letter as DOCX and PDF is
 * compared with what the two libraries need for the same pages, in turns and with content that neither has seen before.
 */

const ROUNDS = 40
const WARM_UP = 5
/** Over what the bare libraries need. */
const MAX_RATIO = 1.5

const project = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const templates = project('shared/documents/templates/')
const json: JsonResume = JSON.parse(readFileSync(project('tests/samples/backend-engineer/resume.json'), 'utf8'))

type LetterRequest = Extract<RenderRequest, { docType: 'cover_letter' }>
type Requests = { resume: RenderRequest; letter: LetterRequest }[]

/** A resume and a letter in both formats, with a line of their own so that nothing is remembered. */
function requestsOf(round: string): Requests {
  const work = (json.work ?? []).map((job) => ({
    ...job,
    highlights: job.highlights?.map((line) => `${line} ${round}`),
  }))
  const resume = toResumeDocument({ ...json, work })
  const paragraphs = work.flatMap(({ highlights = [] }) => highlights.slice(0, 2).join(' '))
  return (['docx', 'pdf'] as const).map((format) => {
    const common = { format, resume, language: 'en', pageSize: 'a4' as const }
    const letter = { greeting: 'Dear hiring team,', paragraphs, closing: 'Kind regards,' }
    return {
      resume: { docType: 'resume', ...common },
      letter: {
        docType: 'cover_letter',
        ...common,
        letter,
        date: '2026-11-23',
        recipient: { company: 'Marrow', title: '' },
      },
    }
  })
}

async function ours(round: string): Promise<void> {
  for (const { resume, letter } of requestsOf(round)) {
    await renderDocument(resume)
    await renderDocument(letter)
  }
}

const engine = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: listFontFolders() }] })
const word = (name: string) => readFileSync(`${templates}${DEFAULT_DESIGN}/${name}.a4.docx`)

/** What is to be written, laid out beforehand: the libraries' own time is what counts. */
function bareJobs(round: string): (() => void)[] {
  const [{ resume, letter }] = requestsOf(round) as [Requests[number]]
  const pages = {
    resume: layOutResume(toResumeContent(resume)),
    'cover-letter': layOutLetter(toLetterContent(letter)),
  }
  const fonts = chooseFonts(DESIGN_STYLES[DEFAULT_DESIGN].pdfFont, 'en', '').map(({ name }) => name)
  return Object.entries(pages).flatMap(([name, content]) => {
    const common = {
      design: DEFAULT_DESIGN,
      fonts,
      paper: 'a4',
      lang: 'en',
      region: null,
      rtl: false,
      longWords: false,
      scale: 1,
    }
    const data = JSON.stringify({ ...content, ...common })
    return [
      () => {
        const { result } = engine.compile({ mainFilePath: `${templates}${name}.typ`, inputs: { data } })
        if (!result) throw new Error('the bare template did not compile')
        engine.pdf(result, { pdfStandard: 'ua-1' })
      },
      () => {
        const document = new Docxtemplater(new PizZip(word(name)), { paragraphLoop: true })
        document.render({ ...content, contact: content.contact.join(' ') })
        document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
      },
    ]
  })
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const coldMs = await timed(() => ours('0'))
const times = { ours: [] as number[], bare: [] as number[] }
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  const jobs = bareJobs(`${round}b`)
  const bareMs = await timed(() => {
    for (const job of jobs) job()
  })
  const oursMs = await timed(() => ours(`${round}a`))
  if (round < WARM_UP) continue
  times.bare.push(bareMs)
  times.ours.push(oursMs)
}

const twoPages = readFileSync(project('tests/samples/icu-nurse/resume.pdf'))
await readDocument(twoPages)
const reads: number[] = []
for (let round = 0; round < ROUNDS; round++) reads.push(await timed(() => readDocument(twoPages)))
closeReaders()

const [oursMs, bareMs] = [median(times.ours), median(times.bare)]
const ratio = oursMs / bareMs
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.version}`,
)
console.log(`the first resume and letter of a process, as DOCX and PDF:  ${coldMs.toFixed(0)} ms`)
console.log(`a resume and letter, as DOCX and PDF (median of ${ROUNDS}):     ${oursMs.toFixed(1)} ms`)
console.log(`bare Typst and docxtemplater, the same pages:              ${bareMs.toFixed(1)} ms`)
console.log(`ratio: ${ratio.toFixed(2)} (at most ${MAX_RATIO})`)
console.log(`text and layout of a two-page PDF (median of ${ROUNDS}):        ${median(reads).toFixed(1)} ms`)
if (ratio > MAX_RATIO) {
  console.error(`Too slow: ${ratio.toFixed(2)} times the bare libraries, and ${MAX_RATIO} is the most.`)
  process.exitCode = 1
}
