import { mkdirSync, writeFileSync } from 'node:fs'
import PizZip from 'pizzip'

/**
 * Builds the DOCX templates in shared/documents/templates from the parts below: `npm run build:templates`.
 * They are ordinary Word files with docxtemplater tags, committed so that nobody has to build them to run the product;
 * a designer can also open and change them in Word.
 */

const INK = '1C2430'
const ACCENT = '1F4E79'
const QUIET = '56606D'
const FONT = 'Calibri'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Style = { id: string; name: string; next?: string; paragraph?: string; run?: string; outline?: number }

const STYLES: Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="40"/>',
    run: `<w:b/><w:color w:val="${INK}"/><w:sz w:val="42"/>`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="60"/>',
    run: `<w:b/><w:color w:val="${ACCENT}"/><w:sz w:val="24"/>`,
  },
  {
    id: 'Contact',
    name: 'Contact',
    paragraph: '<w:spacing w:before="0" w:after="120"/>',
    run: `<w:color w:val="${QUIET}"/><w:sz w:val="18"/>`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    outline: 0,
    paragraph: `<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="A5B8CA"/></w:pBdr><w:spacing w:before="240" w:after="100"/>`,
    run: `<w:b/><w:color w:val="${ACCENT}"/><w:sz w:val="23"/>`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'EntryDetail',
    outline: 1,
    paragraph:
      '<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="right" w:pos="RIGHT"/></w:tabs><w:spacing w:before="140" w:after="0"/>',
    run: `<w:b/><w:color w:val="${INK}"/><w:sz w:val="21"/>`,
  },
  {
    id: 'EntryDetail',
    name: 'Entry Detail',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="40"/>',
    run: `<w:color w:val="${QUIET}"/>`,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph:
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="0" w:after="40"/><w:contextualSpacing w:val="0"/>',
  },
  {
    id: 'Letter',
    name: 'Letter',
    paragraph: '<w:spacing w:before="0" w:after="200" w:line="288" w:lineRule="auto"/>',
    run: '<w:sz w:val="22"/>',
  },
  {
    id: 'LetterClosing',
    name: 'Letter Closing',
    paragraph: '<w:keepLines/><w:spacing w:before="0" w:after="60"/>',
    run: '<w:sz w:val="22"/>',
  },
]

function stylesXml(rightTab: number): string {
  const styles = STYLES.map(({ id, name, next, paragraph = '', run = '', outline }) => {
    const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next ?? id}"/><w:qFormat/><w:pPr>${paragraph.replace('RIGHT', String(rightTab))}${level}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  })
  const date = `<w:style w:type="character" w:customStyle="1" w:styleId="EntryDate"><w:name w:val="Entry Date"/><w:rPr><w:b w:val="0"/><w:color w:val="${QUIET}"/><w:sz w:val="19"/></w:rPr></w:style>`
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"/><w:color w:val="${INK}"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="LANG"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="60" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.join('')}${date}</w:styles>`
}

const NUMBERING = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr><w:rPr><w:color w:val="${ACCENT}"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const p = (style: string, content: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const TAB = '<w:r><w:tab/></w:r>'
/** A paragraph that only opens or closes a loop; docxtemplater takes it out. */
const tag = (name: string): string => `<w:p>${r(name)}</w:p>`

const RESUME = [
  p('Title', r('{name}')),
  tag('{#label}'),
  p('Subtitle', r('{label}')),
  tag('{/label}'),
  p('Contact', r('{contact}')),
  tag('{#sections}'),
  p('Heading1', r('{title}')),
  tag('{#text}'),
  p('Normal', r('{text}')),
  tag('{/text}'),
  tag('{#entries}'),
  p('Heading2', r('{head}') + TAB + r('{date}', '<w:rStyle w:val="EntryDate"/>')),
  tag('{#sub}'),
  p('EntryDetail', r('{sub}')),
  tag('{/sub}'),
  tag('{#text}'),
  p('Normal', r('{text}')),
  tag('{/text}'),
  tag('{#bullets}'),
  p('ListBullet', r('{.}')),
  tag('{/bullets}'),
  tag('{/entries}'),
  tag('{#rows}'),
  p('Normal', r('{#label}{label}: {/label}', '<w:b/>') + r('{text}')),
  tag('{/rows}'),
  tag('{/sections}'),
].join('')

const LETTER = [
  p('Title', r('{name}')),
  p('Contact', r('{contact}')),
  p('Letter', r('{date}')),
  tag('{#recipient}'),
  p('Letter', r('{.}')),
  tag('{/recipient}'),
  p('Letter', r('{greeting}')),
  tag('{#paragraphs}'),
  p('Letter', r('{.}')),
  tag('{/paragraphs}'),
  tag('{#closing}'),
  p('LetterClosing', r('{.}')),
  tag('{/closing}'),
].join('')

const PAGES = { a4: { width: 11906, height: 16838 }, 'us-letter': { width: 12240, height: 15840 } } as const
const MARGINS = { resume: { x: 1134, y: 964 }, 'cover-letter': { x: 1361, y: 1134 } } as const

function build(body: string, page: { width: number; height: number }, margin: { x: number; y: number }): Buffer {
  const section = `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${margin.y}" w:bottom="${margin.y}" w:left="${margin.x}" w:right="${margin.x}" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml': stylesXml(page.width - 2 * margin.x).replace('LANG', '{language}'),
    'word/numbering.xml': NUMBERING,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{name}</dc:title><dc:creator>{name}</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>`,
  }
  const zip = new PizZip()
  // A fixed date: building twice gives the same bytes.
  for (const [name, content] of Object.entries(parts))
    zip.file(name, content, { date: new Date(Date.UTC(2020, 0, 1)), createFolders: false })
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const folder = new URL('../shared/documents/templates/classic/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [paper, page] of Object.entries(PAGES)) {
  writeFileSync(new URL(`resume.${paper}.docx`, folder), build(RESUME, page, MARGINS.resume))
  writeFileSync(new URL(`cover-letter.${paper}.docx`, folder), build(LETTER, page, MARGINS['cover-letter']))
}
