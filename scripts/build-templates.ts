import { mkdirSync, writeFileSync } from 'node:fs'
import { DESIGN_STYLES, type DesignStyle } from '#shared/documents/render/design-styles.ts'
import { LETTER, RESUME } from './templates/bodies.ts'
import { type Page, pack } from './templates/package.ts'
import { letterStyles, numbering, resumeStyles } from './templates/styles.ts'

/**
 * Builds the DOCX templates in shared/documents/templates from each design's design.json: `npm run build:templates`.
 * They are ordinary Word files with docxtemplater tags, committed so that nobody has to build them to run the product;
 * a designer can also open and change them in Word.
 */

const PAPERS = { a4: { width: 595.3, height: 841.9 }, 'us-letter': { width: 612, height: 792 } } as const

function write(design: string, look: DesignStyle): void {
  const folder = new URL(`../shared/documents/templates/${design}/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [paper, size] of Object.entries(PAPERS)) {
    const resumePage: Page = { ...size, ...look.page }
    const letterPage: Page = { ...size, marginX: look.letter.marginX, marginY: look.letter.marginY }
    const textWidth = size.width - 2 * look.page.marginX
    const resume = { page: resumePage, styles: resumeStyles(look, textWidth), numbering: numbering(look) }
    const letter = { page: letterPage, styles: letterStyles(look), numbering: numbering(look) }
    writeFileSync(new URL(`resume.${paper}.docx`, folder), pack({ ...resume, body: RESUME }))
    writeFileSync(new URL(`cover-letter.${paper}.docx`, folder), pack({ ...letter, body: LETTER }))
  }
}

for (const [design, look] of Object.entries(DESIGN_STYLES)) write(design, look)
