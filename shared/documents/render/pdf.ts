import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocType } from '#shared/domain/application.ts'
import type { LetterContent, ResumeContent } from './content.ts'
import type { Design, PageSize } from './render.ts'

export type RenderJob = {
  docType: DocType
  content: ResumeContent | LetterContent
  design: Design
  pageSize: PageSize
  language: string
}

let compiler: NodeCompiler | undefined

/** One compiler per process, made when the first document is rendered. */
function theCompiler(): NodeCompiler {
  if (compiler) return compiler
  const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans/package.json')))
  const fontPaths = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((weight) => join(fonts, weight))
  compiler = NodeCompiler.create({ workspace: fileURLToPath(templatesUrl), fontArgs: [{ fontPaths }] })
  return compiler
}

const templatesUrl = new URL('../templates/', import.meta.url)

/** A fixed moment: the file's date says nothing about the person, and equal content gives equal bytes. */
const CREATED_AT = 1_700_000_000

/** A tagged PDF/UA-1 by Typst. The content goes in as JSON data: no text is ever read as markup. */
export function renderPdf({ docType, content, design, pageSize, language }: RenderJob): Uint8Array {
  const engine = theCompiler()
  const name = docType === 'resume' ? 'resume' : 'cover-letter'
  const template = readFileSync(new URL(`${design}/${name}.typ`, templatesUrl), 'utf8')
  const [lang, region] = language.toLowerCase().split('-')
  const data = { ...content, paper: pageSize, lang, region: region?.length === 2 ? region : null }
  const result = engine.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
  const document = result.result
  if (!document) throw new Error(`the ${design} ${name} template did not compile`)
  return engine.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: CREATED_AT })
}
