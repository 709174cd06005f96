import { findChild, findDescendant, isOn, readSetting, type XmlNode } from './word-xml.ts'

/** What a style or a paragraph says about its formatting; undefined where it says nothing. */
export type Formatting = {
  bold?: boolean
  italic?: boolean
  /** Points. */
  size?: number
  /** Heading level, 0 for a title. */
  heading?: number
  numbering?: { id: string; level: number }
  /** Points above and below. */
  before?: number
  after?: number
  indent?: number
  hidden?: boolean
}

export type Styles = {
  defaults: Formatting
  paragraph: (id: string | undefined) => Formatting
  run: (id: string | undefined) => Formatting
}

const TWIPS_PER_POINT = 20
const MAX_INHERITANCE = 12

/** Resolves styles through what they are based on. */
export function readStyles(root: XmlNode | undefined): Styles {
  const sheet = findChild(root, 'w:styles')
  const nodes = new Map<string, XmlNode>()
  let normal: string | undefined
  for (const node of sheet?.children ?? []) {
    const id = node.attributes['w:styleId']
    if (node.name !== 'w:style' || id === undefined) continue
    nodes.set(id, node)
    if (node.attributes['w:default'] === '1' && node.attributes['w:type'] === 'paragraph') normal = id
  }
  const known = new Map<string, Formatting>()
  const resolve = (id: string | undefined, depth = 0): Formatting => {
    const node = id === undefined ? undefined : nodes.get(id)
    if (id === undefined || !node || depth > MAX_INHERITANCE) return {}
    const done = known.get(id)
    if (done) return done
    const formatting = {
      ...resolve(readSetting(node, 'w:basedOn'), depth + 1),
      ...readOwnFormatting(node),
      ...readHeading(node),
    }
    known.set(id, formatting)
    return formatting
  }
  const base = findDescendant(sheet, 'w:docDefaults')
  const defaults = {
    ...readRunFormatting(findDescendant(base, 'w:rPrDefault', 'w:rPr')),
    ...readParagraphFormatting(findDescendant(base, 'w:pPrDefault', 'w:pPr')),
  }
  return { defaults, paragraph: (id) => resolve(id ?? normal), run: (id) => resolve(id) }
}

function readOwnFormatting(style: XmlNode): Formatting {
  return { ...readParagraphFormatting(findChild(style, 'w:pPr')), ...readRunFormatting(findChild(style, 'w:rPr')) }
}

/** Heading and title styles by their English name, which Word stores in every language. */
function readHeading(style: XmlNode): Formatting {
  const name = (readSetting(style, 'w:name') ?? '').toLowerCase()
  const level = /^heading (\d)$/.exec(name)?.[1]
  if (level) return { heading: Number(level) }
  return name === 'title' ? { heading: 0 } : {}
}

/** Formatting that a `w:rPr` sets. */
export function readRunFormatting(properties: XmlNode | undefined): Formatting {
  const bold = isOn(findChild(properties, 'w:b'))
  const italic = isOn(findChild(properties, 'w:i'))
  const hidden = isOn(findChild(properties, 'w:vanish'))
  const size = Number(readSetting(properties, 'w:sz'))
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(hidden !== undefined && { hidden }),
    ...(size > 0 && { size: size / 2 }),
  }
}

/** Formatting that a `w:pPr` sets. */
export function readParagraphFormatting(properties: XmlNode | undefined): Formatting {
  const numbering = findChild(properties, 'w:numPr')
  const id = readSetting(numbering, 'w:numId')
  const spacing = findChild(properties, 'w:spacing')?.attributes
  const indent = findChild(properties, 'w:ind')?.attributes
  const outline = Number(readSetting(properties, 'w:outlineLvl') ?? '9')
  const before = toPoints(spacing?.['w:before'])
  const after = toPoints(spacing?.['w:after'])
  const left = toPoints(indent?.['w:left'] ?? indent?.['w:start'])
  return {
    ...(id !== undefined && { numbering: { id, level: Number(readSetting(numbering, 'w:ilvl') ?? 0) } }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(left !== undefined && { indent: left }),
    ...(outline < 9 && { heading: outline + 1 }),
  }
}

function toPoints(twips: string | undefined): number | undefined {
  return twips === undefined ? undefined : Number(twips) / TWIPS_PER_POINT || 0
}

/** Whether a numbering is really shown as a list: some templates number with an empty text. */
export function readNumbering(root: XmlNode | undefined): (id: string, level: number) => boolean {
  const list = findChild(root, 'w:numbering')?.children ?? []
  const abstract = new Map(
    list.filter(({ name }) => name === 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'], node]),
  )
  const instances = new Map(
    list
      .filter(({ name }) => name === 'w:num')
      .map((node) => [node.attributes['w:numId'], readSetting(node, 'w:abstractNumId')]),
  )
  return (id, level) => {
    if (id === '0') return false
    const levels = abstract.get(instances.get(id))?.children.filter(({ name }) => name === 'w:lvl') ?? []
    const found = levels.find((node) => node.attributes['w:ilvl'] === String(level))
    return readSetting(found, 'w:numFmt') !== 'none'
  }
}
