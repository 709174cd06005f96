import PizZip from 'pizzip'
import { HEAD, twips, W } from './xml.ts'

/** In points. */
export type Page = { width: number; height: number; marginX: number; marginY: number }

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const PARTS = [
  { id: 'rId1', kind: 'styles', type: `${WORD}.styles+xml` },
  { id: 'rId2', kind: 'numbering', type: `${WORD}.numbering+xml` },
  { id: 'rId3', kind: 'settings', type: `${WORD}.settings+xml` },
  { id: 'rId4', kind: 'footer', type: `${WORD}.footer+xml` },
]

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${PARTS.map(({ kind, type }) => `<Override PartName="/word/${kind}.xml" ContentType="${type}"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${PARTS.map(({ id, kind }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`
/** Without it Word takes the file for one of 2007 and lays it out as it did then. */
const SETTINGS = `${HEAD}<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>2</w:t></w:r></w:fldSimple>`
/** From the second page on; the section's first page has a footer of its own, which is none. */
const FOOTER = `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Normal"/><w:jc w:val="center"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`
const CORE = `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>{name}</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>`

/** A Word file from its parts. Building twice gives the same bytes. */
export function pack(parts: { body: string; styles: string; numbering: string; page: Page }): Buffer {
  const { width, height, marginX, marginY } = parts.page
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar w:top="${twips(marginY)}" w:bottom="${twips(marginY)}" w:left="${twips(marginX)}" w:right="${twips(marginX)}" w:header="480" w:footer="480" w:gutter="0"/><w:titlePg/></w:sectPr>`
  const files: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/document.xml': `${HEAD}<w:document ${W} xmlns:r="${OFFICE}"><w:body>${parts.body}${section}</w:body></w:document>`,
    'word/styles.xml': parts.styles,
    'word/numbering.xml': parts.numbering,
    'word/settings.xml': SETTINGS,
    'word/footer.xml': FOOTER,
    'docProps/core.xml': CORE,
  }
  const zip = new PizZip()
  for (const [name, content] of Object.entries(files))
    zip.file(name, content, { date: new Date(Date.UTC(2020, 0, 1)), createFolders: false })
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
