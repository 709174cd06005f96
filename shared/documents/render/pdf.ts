import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Design, PageSize } from '#shared/domain/application.ts'
import { UnprintableText } from './errors.ts'
import { fontFamilies, fontFolders } from './fonts.ts'
import type { LaidOutLetter, LaidOutResume } from './layout.ts'
import { LOOKS } from './looks.ts'
import { isRightToLeft } from './script.ts'

export type RenderJob = {
  design: Design
  pageSize: PageSize
  /** A BCP 47 tag. */
  language: string
} & ({ docType: 'resume'; content: LaidOutResume } | { docType: 'cover_letter'; content: LaidOutLetter })

const templates = fileURLToPath(new URL('../templates/', import.meta.url))

/** A fixed moment: the file's date says nothing about the person, and equal content gives equal bytes. */
const CREATED_AT = 1_700_000_000

/** Compilations that Typst's memory of what it laid out lives on for. */
const MEMORY_AGE = 20

let compiler: NodeCompiler | undefined

/** One compiler per process, made when the first document is rendered. */
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders() }] })
  return compiler
}

/**
 * A tagged PDF/UA-1 by Typst. The content goes in as JSON data: no text is ever read as markup.
 * @throws UnprintableText where our fonts lack a letter
 */
export function renderPdf({ docType, content, design, pageSize, language }: RenderJob): Uint8Array {
  const engine = theCompiler()
  const [lang = 'en', region] = language.toLowerCase().split('-')
  const data = {
    ...content,
    design,
    fonts: fontFamilies(LOOKS[design].pdfFont, lang),
    paper: pageSize,
    lang,
    region: region?.length === 2 ? region : null,
    rtl: isRightToLeft(language),
  }
  const mainFilePath = `${templates}${docType === 'resume' ? 'resume' : 'cover-letter'}.typ`
  const { result } = engine.compile({ mainFilePath, inputs: { data: JSON.stringify(data) } })
  if (!result) throw new Error(`the ${design} ${docType} did not compile`)
  try {
    return engine.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: CREATED_AT })
  } catch (error) {
    // Its message quotes the text, so it goes no further.
    if (error instanceof Error && error.message.includes('could not be displayed')) throw new UnprintableText()
    throw new Error(`the ${design} ${docType} could not be written as PDF/UA-1`)
  } finally {
    engine.evictCache(MEMORY_AGE)
  }
}
