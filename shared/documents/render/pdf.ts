import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Design, PageSize } from '#shared/domain/application.ts'
import { DESIGN_STYLES } from './design-styles.ts'
import { chooseFonts, listFontFolders, UnprintableText } from './fonts.ts'
import type { LaidOutLetter, LaidOutResume } from './layout.ts'
import { isRightToLeft } from './text-direction.ts'

export type RenderJob = {
  design: Design
  pageSize: PageSize
  /** A BCP 47 tag. */
  language: string
  /** What stands large behind the text, of a document that is not to be sent. */
  mark?: string
} & ({ docType: 'resume'; content: LaidOutResume } | { docType: 'cover_letter'; content: LaidOutLetter })

const templates = fileURLToPath(new URL('../templates/', import.meta.url))

/** A fixed moment: the file's date says nothing about the person, and equal content gives equal bytes. */
const CREATED_AT = 1_700_000_000

/** Compilations that Typst's memory of what it laid out lives on for. */
const MEMORY_AGE = 20

/** At most: quotation marks count. */
const LONG_WORD = /\S{60,}/

/** What Noto Sans would set from parts; the design keeps it whole. */
const TAKEN_APART = /[\u01f9\u1e3f\u1e43\u1e45\u1e63\u1eb9\u1ecb\u1ecd\u1ee5]/

let compiler: NodeCompiler | undefined

/** One compiler per process, made when the first document is rendered. */
function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: listFontFolders() }] })
  return compiler
}

/**
 * A tagged PDF/UA-1 by Typst. The content goes in as JSON data: no text is ever read as markup.
 * @throws UnprintableText where our fonts lack a letter
 */
export function renderPdf({ docType, content, design, pageSize, language, mark = '' }: RenderJob): Uint8Array {
  const engine = getCompiler()
  const [lang = 'en', region] = language.toLowerCase().split('-')
  const text = JSON.stringify(content, null, 1)
  const data = {
    ...content,
    design,
    fonts: chooseFonts(DESIGN_STYLES[design].pdfFont, lang, text),
    paper: pageSize,
    lang,
    region: region?.length === 2 ? region : null,
    rtl: isRightToLeft(language),
    mark,
    longWords: LONG_WORD.test(text),
    takenApart: TAKEN_APART.test(text),
  }
  const mainFilePath = `${templates}${docType === 'resume' ? 'resume' : 'cover-letter'}.typ`
  const compile = (scale: number) => {
    const { result } = engine.compile({ mainFilePath, inputs: { data: JSON.stringify({ ...data, scale }) } })
    if (!result) throw new Error(`the ${design} ${docType} did not compile`)
    return result
  }
  const document = docType === 'resume' ? withFullLastPage(engine, compile) : compile(1)
  try {
    return engine.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: CREATED_AT })
  } catch (error) {
    // Its message quotes the text, so it goes no further.
    if (error instanceof Error && error.message.includes('could not be displayed')) throw new UnprintableText()
    throw new Error(`the ${design} ${docType} could not be written as PDF/UA-1`)
  } finally {
    engine.evictCache(MEMORY_AGE)
  }
}

const TIGHTER = 0.95
/** As a share of the page's height, its margin included: what is above this mark fits on the page before when set tighter. */
const NEARLY_EMPTY = 0.13

/** A last page with a line or two looks like a mistake: set a little tighter, they mostly fit on the page before. */
function withFullLastPage(engine: NodeCompiler, compile: (scale: number) => NodeTypstDocument): NodeTypstDocument {
  const usual = compile(1)
  if (usual.numOfPages === 1) return usual
  const [end]: unknown[] = engine.query(usual, { selector: '<end>', field: 'value' })
  if (Number(end) > NEARLY_EMPTY) return usual
  const tighter = compile(TIGHTER)
  return tighter.numOfPages < usual.numOfPages ? tighter : usual
}
