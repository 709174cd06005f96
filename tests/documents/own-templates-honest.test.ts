import assert from 'node:assert/strict'
import PizZip from 'pizzip'
import { checkTemplate } from '#shared/documents/own-templates/check.ts'
import {
  type Change,
  field,
  inBody,
  inPart,
  inSettings,
  madeTemplate,
  NAMESPACES,
  OFFICE,
  PNG,
  paragraph,
  readPart,
  withImage,
  withPart,
  withRelationship,
} from './made-templates.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const APP = 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
const CUSTOM = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'

const part = (name: string, inside = '') => `${HEAD}<w:${name} ${NAMESPACES}>${inside}</w:${name}>`
const all =
  (...changes: Change[]): Change =>
  (zip) => {
    for (const change of changes) change(zip)
  }
/** A part, its content type, and the relationship that leads to it. */
const related = (name: string, xml: string, type: string, kind: string, from?: string) =>
  all(
    withPart(`word/${name}`, xml, type),
    withRelationship(`Id="rId-${kind}-${name.replace(/\W/g, '')}" Type="${kind}" Target="${name}"`, from),
  )
const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements><a:extLst><a:ext uri="{05A4C25C-085E-4340-85A3-A5531E510DB2}"><thm15:themeFamily xmlns:thm15="http://schemas.microsoft.com/office/thememl/2012/main" name="Office Theme"/></a:ext></a:extLst></a:theme>`
const picture = (blip: string) =>
  paragraph(
    `<w:r><w:drawing><wp:inline distT="0"><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="Picture 1" descr="file: a photo of me"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="me.png"/></pic:nvPicPr><pic:blipFill>${blip}</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )
const LINK = '<w:p><w:hyperlink r:id="rIdLink"><w:r><w:t>my page</w:t></w:r></w:hyperlink></w:p>'

const word = all(
  inBody(
    `${picture('<a:blip r:embed="rIdPicture"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext></a:extLst></a:blip>')}${LINK}${field(['HYPERLINK "https://example.org/a?b=1" \\o "my page"'], 'my page')}<w:p><w:r><w:t>Note</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:proofErr w:type="spellStart"/></w:p>`,
  ),
  withImage(),
  withPart('word/media/image2.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
  withRelationship(`Id="rIdSvg" Type="${OFFICE}/image" Target="media/image2.svg"`),
  withRelationship(`Id="rIdLink" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"`),
  withRelationship(`Id="rIdMail" Type="${OFFICE}/hyperlink" Target="mailto:me@example.org" TargetMode="External"`),
  inPart(
    'word/document.xml',
    '<w:document ',
    '<w:document mc:Ignorable="w14 w15 w16cid w16sdtfl" xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid" xmlns:w16sdtfl="http://schemas.microsoft.com/office/word/2024/wordml/sdtformatlock" ',
  ),
  inPart('word/document.xml', '<w:p>', '<w:p w:rsidR="00AB12CD" w14:paraId="12345678" w16sdtfl:x="1">'),
  related('theme/theme1.xml', THEME, 'application/vnd.openxmlformats-officedocument.theme+xml', `${OFFICE}/theme`),
  related(
    'webSettings.xml',
    part('webSettings', '<w:optimizeForBrowser/>'),
    `${WORD}.webSettings+xml`,
    `${OFFICE}/webSettings`,
  ),
  related(
    'fontTable.xml',
    part(
      'fonts',
      '<w:font w:name="Calibri"><w:panose1 w:val="020F"/><w:embedRegular r:id="rIdFont" w:fontKey="{A}"/></w:font>',
    ),
    `${WORD}.fontTable+xml`,
    `${OFFICE}/fontTable`,
  ),
  withPart(
    'word/fonts/font1.odttf',
    Buffer.from([1, 2, 3, 4]),
    'application/vnd.openxmlformats-officedocument.obfuscatedFont',
  ),
  withRelationship(`Id="rIdFont" Type="${OFFICE}/font" Target="fonts/font1.odttf"`, 'word/_rels/fontTable.xml.rels'),
  related(
    'footnotes.xml',
    part(
      'footnotes',
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/><w:t>A note</w:t></w:r></w:p></w:footnote>',
    ),
    `${WORD}.footnotes+xml`,
    `${OFFICE}/footnotes`,
  ),
  related('endnotes.xml', part('endnotes'), `${WORD}.endnotes+xml`, `${OFFICE}/endnotes`),
  related(
    'header1.xml',
    part('hdr', `<w:p><w:r><w:t>Header</w:t></w:r></w:p>${field([' PAGE ', '  \\* MERGEFORMAT '])}`),
    `${WORD}.header+xml`,
    `${OFFICE}/header`,
  ),
  related(
    'comments.xml',
    part('comments', '<w:comment w:id="0" w:author="Me"><w:p><w:r><w:t>Better?</w:t></w:r></w:p></w:comment>'),
    `${WORD}.comments+xml`,
    `${OFFICE}/comments`,
  ),
  related(
    'commentsExtended.xml',
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
    `${WORD}.commentsExtended+xml`,
    'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  ),
  related(
    'people.xml',
    '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
    `${WORD}.people+xml`,
    'http://schemas.microsoft.com/office/2011/relationships/people',
  ),
  related(
    'glossary/document.xml',
    part('glossaryDocument'),
    `${WORD}.document.glossary+xml`,
    `${OFFICE}/glossaryDocument`,
  ),
  withPart('word/glossary/settings.xml', part('settings', '<w:attachedTemplate r:id="rId1"/>'), `${WORD}.settings+xml`),
  withRelationship(
    `Id="rId1" Type="${OFFICE}/attachedTemplate" Target="file:///C:/x.dotm" TargetMode="External"`,
    'word/glossary/_rels/settings.xml.rels',
  ),
  withPart(
    'customXml/item1.xml',
    '<?mso-contentType?><b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
  ),
  withRelationship(`Id="rIdCustom" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"`),
  withPart(
    'docProps/app.xml',
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Normal.dotm</Template><HyperlinkBase></HyperlinkBase></Properties>`,
    APP,
  ),
  withRelationship(`Id="rIdApp" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"`, '_rels/.rels'),
  withPart(
    'docProps/custom.xml',
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Owner"><vt:lpwstr>Me</vt:lpwstr></property></Properties>`,
    CUSTOM,
  ),
  withRelationship(`Id="rIdProps" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"`, '_rels/.rels'),
  withPart('docProps/thumbnail.png', PNG, 'image/png'),
  withRelationship(
    'Id="rIdThumb" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.png"',
    '_rels/.rels',
  ),
  inSettings('<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'),
  inPart(
    'word/settings.xml',
    '</w:settings>',
    '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:shapeDefaults><o:shapedefaults xmlns:o="urn:schemas-microsoft-com:office:office" v:ext="edit" spidmax="1026" xmlns:v="urn:schemas-microsoft-com:vml"/><o:shapelayout xmlns:o="urn:schemas-microsoft-com:office:office" v:ext="edit" xmlns:v="urn:schemas-microsoft-com:vml"><o:idmap v:ext="edit" data="1"/></o:shapelayout></w:shapeDefaults></w:settings>',
  ),
)

const libreOffice = all(
  inBody(
    `<w:p><w:bookmarkStart w:id="0" w:name="top"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Hi </w:t></w:r><w:hyperlink w:anchor="top"><w:r><w:t>up</w:t></w:r></w:hyperlink></w:p>${picture('<a:blip r:embed="rIdPicture"></a:blip>')}<w:p loext:x="1" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" mc:Ignorable="loext"/>`,
  ),
  withImage(),
  related(
    'fontTable.xml',
    part('fonts', '<w:font w:name="Liberation Serif"><w:altName w:val="Times New Roman"/></w:font>'),
    `${WORD}.fontTable+xml`,
    `${OFFICE}/fontTable`,
  ),
  related(
    'footer9.xml',
    part(
      'ftr',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    `${WORD}.footer+xml`,
    `${OFFICE}/footer`,
  ),
)

const google = all(
  inBody(`<w:p><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t>Hi</w:t></w:r></w:p>${LINK}`),
  withRelationship(`Id="rIdLink" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"`),
  related(
    'fontTable.xml',
    part(
      'fonts',
      '<w:font w:name="Lato"><w:embedRegular w:fontKey="{00000000-0000-0000-0000-000000000000}" r:id="rId1" w:subsetted="0"/></w:font>',
    ),
    `${WORD}.fontTable+xml`,
    `${OFFICE}/fontTable`,
  ),
  withPart('word/fonts/Lato-regular.ttf', Buffer.from([0, 1, 0, 0, 0]), 'application/x-font-ttf'),
  withRelationship(`Id="rId1" Type="${OFFICE}/font" Target="fonts/Lato-regular.ttf"`, 'word/_rels/fontTable.xml.rels'),
  related('theme/theme1.xml', THEME, 'application/vnd.openxmlformats-officedocument.theme+xml', `${OFFICE}/theme`),
)

/** As libraries for XML write it that know namespaces and nothing of Word. */
const otherPrefix: Change = (zip) =>
  zip.file(
    'word/document.xml',
    readPart(zip, 'word/document.xml')
      .replaceAll(/(<\/?|\s)w:/g, '$1ns0:')
      .replace('xmlns:w=', 'xmlns:ns0='),
  )
const utf16: Change = (zip) =>
  zip.file(
    'word/document.xml',
    Buffer.from(
      `\ufeff${readPart(zip, 'word/document.xml').replace('encoding="UTF-8"', 'encoding="UTF-16"')}`,
      'utf16le',
    ),
  )

describe('templates as word processors write them', () => {
  const kinds: Record<string, Change> = {
    Word: word,
    LibreOffice: libreOffice,
    'Google Docs': google,
    'a library with prefixes of its own': otherPrefix,
    'a program that writes UTF-16': utf16,
    'cut and pasted text with CDATA and comments': inBody(
      '<w:p><!-- x --><w:r><w:t><![CDATA[A & B]]></w:t></w:r></w:p>',
    ),
    'a date and page numbers': inBody(`${field(['DATE \\@ "d MMMM yyyy"'])}${field(['PAGE'])}`),
  }
  for (const [name, change] of Object.entries(kinds))
    it(`are taken from ${name}, and taken again as they are kept`, async () => {
      const { bytes, docType } = await checkTemplate(madeTemplate(change))
      assert.equal(docType, 'cover_letter')
      assert.deepEqual((await checkTemplate(bytes)).bytes.length, bytes.length)
    })

  it('keep what shows, and lose what only other programs, printers and macros read', async () => {
    const { bytes } = await checkTemplate(madeTemplate(word))
    const zip = new PizZip(bytes)
    const paths = Object.keys(zip.files)
    for (const path of ['word/media/image1.png', 'word/theme/theme1.xml', 'word/header1.xml', 'word/footnotes.xml'])
      assert.ok(paths.includes(path), path)
    const gone = /customXml|glossary|fonts\/|\.svg|thumbnail|people|commentsExtended/
    assert.deepEqual(
      paths.filter((path) => gone.test(path)),
      [],
    )
    for (const path of paths.filter((path) => /\.(?:xml|rels)$/.test(path)))
      assert.doesNotMatch(readPart(zip, path), /svgBlip|embedRegular|odttf|attachedTemplate|w16sdtfl:x/, path)
  })
})
