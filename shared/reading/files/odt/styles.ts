import type { ParagraphLook, RunLook } from '../word/word-tree.ts'
import { childTrees, findTree, type XmlTree } from '../xml/tree.ts'

/** How a style looks, of its own and of what it is based on. */
export type OdtLook = { run: RunLook; paragraph: ParagraphLook }
export type OdtStyles = (family: string, name: string | undefined) => OdtLook

const NOTHING: OdtLook = { run: {}, paragraph: {} }
const MAX_INHERITANCE = 12
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 }

/** The styles of a document by family ("paragraph", "text") and name, those of its own text and those of its sheet. */
export function readOdtStyles(parts: readonly (XmlTree | undefined)[]): OdtStyles {
  const nodes = new Map<string, XmlTree>()
  for (const part of parts)
    for (const place of ['styles', 'automatic-styles'])
      for (const style of childTrees(findTree(part, place), 'style'))
        nodes.set(`${style.attributes.family} ${style.attributes.name}`, style)
  const resolve = (family: string, name: string | undefined, depth = 0): OdtLook => {
    const style = name === undefined ? undefined : nodes.get(`${family} ${name}`)
    if (!style || depth > MAX_INHERITANCE) return NOTHING
    const base = resolve(family, style.attributes['parent-style-name'], depth + 1)
    return { run: { ...base.run, ...readRun(style) }, paragraph: { ...base.paragraph, ...readParagraph(style) } }
  }
  return resolve
}

function readRun(style: XmlTree): RunLook {
  const {
    'font-weight': weight,
    'font-style': slant,
    'font-size': size,
    display,
  } = findTree(style, 'text-properties')?.attributes ?? {}
  const sizePt = toPoints(size)
  return {
    ...(weight && { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(slant && { italic: slant !== 'normal' }),
    ...(sizePt !== undefined && sizePt > 0 && { sizePt }),
    ...(display && { hidden: display === 'none' }),
  }
}

function readParagraph(style: XmlTree): ParagraphLook {
  const {
    'margin-left': left,
    'margin-top': top,
    'margin-bottom': bottom,
  } = findTree(style, 'paragraph-properties')?.attributes ?? {}
  const { 'default-outline-level': level, name, 'display-name': shown } = style.attributes
  const [indentPt, beforePt, afterPt] = [toPoints(left), toPoints(top), toPoints(bottom)]
  return {
    ...(indentPt !== undefined && { indentPt }),
    ...(beforePt !== undefined && { beforePt }),
    ...(afterPt !== undefined && { afterPt }),
    ...(level && { heading: Number(level) }),
    ...((shown ?? name) === 'Title' && { heading: 0 }),
  }
}

/** "0.5in" in points; undefined for what is no length, such as a percentage. */
function toPoints(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(length ?? '') ?? []
  return number === undefined ? undefined : Number(number) * (POINTS[unit] ?? 1)
}
