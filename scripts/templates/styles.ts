import type { DesignStyle } from '#shared/documents/render/design-styles.ts'
import { HEAD, twips, W } from './xml.ts'

type WordStyle = { id: string; name: string; next?: string; paragraph?: string; run?: string; outline?: number }
type Type = { size?: number; bold?: boolean; italic?: boolean; color?: string }

/** The styles of a resume; `textWidth` (points) is where dates end. */
export function resumeStyles(look: DesignStyle, textWidth: number): string {
  const { heading, entry, body, bullet } = look
  // A line of Word's is higher than its letters by this much; in Typst the space begins at the letters.
  const leading = (body.lineHeight - 1) * heading.size
  return stylesXml(look, { ...body, after: body.after / 2 }, [
    ...headerStyles(look),
    {
      id: 'Heading1',
      name: 'heading 1',
      next: 'Normal',
      outline: 0,
      paragraph: `<w:keepNext/><w:keepLines/>${headingRule(look)}${space(heading.before - leading / 2, heading.after - leading / 2)}`,
      run: type(look, heading),
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      next: 'EntryDetail',
      outline: 1,
      paragraph: `<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="right" w:pos="${twips(textWidth)}"/></w:tabs>${space(entry.before, 0)}`,
      run: type(look, { size: entry.size, bold: true, color: 'ink' }),
    },
    {
      id: 'EntryDetail',
      name: 'Entry Detail',
      next: 'ListBullet',
      paragraph: `<w:keepNext/><w:keepLines/>${space(0, body.after)}`,
      run: type(look, { bold: entry.detailBold, italic: entry.detailItalic, color: entry.detailColor }),
    },
    { id: 'EntryText', name: 'Entry Text', next: 'ListBullet', paragraph: `<w:keepLines/>${space(0, body.after)}` },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${space(0, bullet.after)}`,
    },
  ])
}

/** The styles of a letter, under the names that Word has for its parts. */
export function letterStyles(look: DesignStyle): string {
  const { letter } = look
  return stylesXml(look, { size: letter.size, lineHeight: letter.lineHeight, after: 0 }, [
    ...headerStyles(look),
    { id: 'Date', name: 'Date', next: 'Normal', paragraph: space(28, 18) },
    { id: 'Salutation', name: 'Salutation', next: 'BodyText', paragraph: `<w:keepNext/>${space(18, letter.after)}` },
    { id: 'BodyText', name: 'Body Text', paragraph: space(0, letter.after) },
    { id: 'Closing', name: 'Closing', paragraph: `<w:keepNext/><w:keepLines/>${space(8, 0)}` },
  ])
}

export function numbering({ bullet, colors }: DesignStyle): string {
  const indent = twips(bullet.indent)
  return `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="${bullet.marker}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr><w:rPr><w:color w:val="${colors.accent.slice(1)}"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}

function headerStyles(look: DesignStyle): WordStyle[] {
  const align = look.align === 'center' ? '<w:jc w:val="center"/>' : ''
  const { rule } = look.contact
  return [
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      paragraph: `<w:keepNext/>${space(0, look.name.after, lines(1))}${align}`,
      run: type(look, look.name),
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Contact',
      paragraph: `<w:keepNext/>${space(0, look.label.after)}${align}`,
      run: type(look, look.label),
    },
    {
      id: 'Contact',
      name: 'Contact',
      paragraph: `${rule > 0 ? border('bottom', rule, 6, look.colors.rule) : ''}${space(0, look.contact.after)}${align}`,
      run: type(look, { size: look.contact.size, color: 'quiet' }),
    },
  ]
}

function headingRule({ heading, colors }: DesignStyle): string {
  switch (heading.rule) {
    case 'below':
      return border('bottom', heading.ruleWidth, 2, colors.rule)
    case 'above':
      return border('top', heading.ruleWidth, 2, colors.rule)
    case 'beside':
      return border('left', heading.ruleWidth, 6, colors.rule)
    default:
      throw new Error(`no such rule: ${heading.rule}`)
  }
}

const border = (side: string, width: number, distance: number, color: string): string =>
  `<w:pBdr><w:${side} w:val="single" w:sz="${Math.round(width * 8)}" w:space="${distance}" w:color="${color.slice(1)}"/></w:pBdr>`

const space = (before: number, after: number, more = ''): string =>
  `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}"${more}/>`

/** The distance of lines: Word multiplies the one that the font brings. In 240ths. */
const lines = (times: number): string => ` w:line="${Math.round(240 * times)}" w:lineRule="auto"`

/** Each property twice: Word takes the second for Arabic and Hebrew. */
function type({ colors }: DesignStyle, { size, bold, italic, color }: Type): string {
  const shade = Object.entries(colors).find(([name]) => name === color)?.[1]
  return [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    shade ? `<w:color w:val="${shade.slice(1)}"/>` : '',
    size === undefined ? '' : `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`,
  ].join('')
}

function stylesXml(
  look: DesignStyle,
  body: { size: number; lineHeight: number; after: number },
  styles: WordStyle[],
): string {
  const font = look.docxFonts.latin
  const size = Math.round(body.size * 2)
  const own = styles.map(({ id, name, next, paragraph = '', run = '', outline }) => {
    const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next ?? id}"/><w:qFormat/><w:pPr>${paragraph}${level}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  })
  const date = `<w:style w:type="character" w:customStyle="1" w:styleId="EntryDate"><w:name w:val="Entry Date"/><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/>${type(look, { size: body.size, color: look.entry.dateColor })}</w:rPr></w:style>`
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="{eastAsia}" w:cs="${look.docxFonts.complex}"/>`
  const language = '<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/>'
  const spacing = space(0, body.after, lines(body.lineHeight / look.docxFonts.lineHeight))
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${look.colors.ink.slice(1)}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${spacing}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${own.join('')}${date}</w:styles>`
}
