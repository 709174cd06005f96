import assert from 'node:assert/strict'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { makeDocument } from '#shared/documents/make-document.ts'
import { checkTemplate } from '#shared/documents/own-templates/check.ts'
import { TemplateInvalid } from '#shared/documents/own-templates/problems.ts'
import { renderOwnTemplate } from '#shared/documents/own-templates/render.ts'
import { findHiding, findMissingLines } from '#shared/documents/read-back.ts'
import { DESIGN_STYLES } from '#shared/documents/render/design-styles.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { canBeTold, parseHex, WHITE } from '#shared/documents/visible/colours.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { NOBODY } from '#shared/sandbox/readers.ts'
import { sample } from '../support/seed.ts'
import {
  type Change,
  inBody,
  inPart,
  inSettings,
  madeTemplate,
  NAMESPACES,
  OFFICE,
  paragraph,
  run,
  withImage,
  withPart,
  withRelationship,
} from './made-templates.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const GREETING =
  '<w:p><w:pPr><w:pStyle w:val="Salutation"/></w:pPr><w:r><w:t xml:space="preserve">{greeting}</w:t></w:r></w:p>'
const all =
  (...changes: Change[]): Change =>
  (zip) => {
    for (const change of changes) change(zip)
  }
/** The letter with its greeting in other surroundings. */
const greeting = (xml: string): Change => all(inBody(''), inPart('word/document.xml', GREETING, xml))
const looks = (run_: string, ofParagraph = '') => greeting(paragraph(run('{greeting}', run_), ofParagraph))
const inStyles = (xml: string) => inPart('word/styles.xml', '</w:styles>', `${xml}</w:styles>`)
const style = (id: string, inside: string, type = 'paragraph') =>
  inStyles(`<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`)
const table = (cell: string, { table = '', row = '', of = '', before = '' } = {}) =>
  greeting(
    `<w:tbl><w:tblPr>${table}</w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>${before}<w:tr><w:trPr>${row}</w:trPr><w:tc><w:tcPr>${of}</w:tcPr>${cell}</w:tc></w:tr></w:tbl><w:p/>`,
  )
const plain = paragraph(run('{greeting}'))
const white = paragraph(run('{greeting}', '<w:color w:val="FFFFFF"/>'))
const box = (
  content: string,
  { position = '', size = '2000000', shape = '', body = '', choice = 'wps', props = '' } = {},
) =>
  `<w:p><w:r>${props}<mc:AlternateContent><mc:Choice Requires="${choice}"><w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="page">${position || '<wp:posOffset>914400</wp:posOffset>'}</wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>914400</wp:posOffset></wp:positionV><wp:extent cx="${size}" cy="${size}"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size}" cy="${size}"/></a:xfrm>${shape}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr>${body}</wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`
const cover = (attributes: string, wrap = '<wp:wrapNone/>') =>
  `<w:p><w:r><w:drawing><wp:anchor ${attributes}><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="7560000" cy="10690000"/>${wrap}<wp:docPr id="1" name="Cover"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>${GREETING}`
const header = (type: string | null, content = plain): Change =>
  all(
    greeting('<w:p/>'),
    withPart('word/header1.xml', `<w:hdr ${NAMESPACES}>${content}</w:hdr>`, `${WORD}.header+xml`),
    withRelationship(`Id="rIdHeader" Type="${OFFICE}/header" Target="header1.xml"`),
    type === null
      ? () => {}
      : inPart('word/document.xml', '<w:sectPr>', `<w:sectPr><w:headerReference w:type="${type}" r:id="rIdHeader"/>`),
  )
const link = (kind: string, result: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${kind}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const THEME = all(
  withPart(
    'word/theme/theme1.xml',
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="FEFEFE"/></a:accent1><a:accent2><a:srgbClr val="1F3864"/></a:accent2></a:clrScheme></a:themeElements></a:theme>',
    'application/vnd.openxmlformats-officedocument.theme+xml',
  ),
  withRelationship(`Id="rIdTheme" Type="${OFFICE}/theme" Target="theme/theme1.xml"`),
)
const DARK_CELL = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'
const FIRST_ROW = style(
  'Grid',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr>',
  'table',
)

const hidden: [what: string, change: Change, because: RegExp][] = [
  ['hidden text', looks('<w:vanish/>'), /marked as hidden/],
  ['text hidden on the web', looks('<w:webHidden/>'), /marked as hidden/],
  [
    'hidden by its style',
    all(style('Gone', '<w:rPr><w:vanish/></w:rPr>'), looks('', '<w:pStyle w:val="Gone"/>')),
    /hidden/,
  ],
  [
    'hidden by what its style is based on',
    all(
      style('Base', '<w:rPr><w:vanish/></w:rPr>'),
      style('Top', '<w:basedOn w:val="Base"/>'),
      looks('', '<w:pStyle w:val="Top"/>'),
    ),
    /hidden/,
  ],
  [
    'hidden by the style of its letters',
    all(style('Gone', '<w:rPr><w:vanish/></w:rPr>', 'character'), looks('<w:rStyle w:val="Gone"/>')),
    /hidden/,
  ],
  ['hidden by default', inPart('word/styles.xml', '<w:color w:val="1b1f27"/>', '<w:vanish/>'), /hidden/],
  [
    'hidden below a collapsed heading',
    all(greeting(`<w:p><w:pPr><w:outlineLvl w:val="0"/><w15:collapsed/></w:pPr>${run('Letter')}</w:p>${plain}`)),
    /hidden/,
  ],
  ['white on white', looks('<w:color w:val="FFFFFF"/>'), /colour of what it stands on/],
  ['nearly white on white', looks('<w:color w:val="F4F4F4"/>'), /colour of what it stands on/],
  [
    'white by its style',
    all(style('Pale', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'), looks('', '<w:pStyle w:val="Pale"/>')),
    /colour of/,
  ],
  ['white by the theme', looks('<w:color w:val="000000" w:themeColor="background1"/>'), /colour of/],
  ['a pale colour of the theme', all(looks('<w:color w:themeColor="accent1"/>'), THEME), /colour of/],
  [
    'a dark colour of the theme made pale',
    all(looks('<w:color w:themeColor="accent2" w:themeTint="08"/>'), THEME),
    /colour of/,
  ],
  ['black on black', looks('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'), /colour of/],
  ['the colour of its highlight', looks('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'), /colour of/],
  ['the colour of its paragraph', looks('<w:color w:val="1F3864"/>', DARK_CELL), /colour of/],
  [
    'the colour of its cell',
    table(paragraph(run('{greeting}', '<w:color w:val="1F3864"/>')), { of: DARK_CELL }),
    /colour of/,
  ],
  [
    'white by the style of its table',
    all(
      FIRST_ROW,
      table(plain, {
        table: '<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="1"/>',
        of: '<w:shd w:val="clear" w:fill="FFFFFF"/>',
      }),
      inPart('word/styles.xml', '<w:color w:val="1b1f27"/>', ''),
    ),
    /colour of/,
  ],
  ['without a fill', looks('<w14:textFill><w14:noFill/></w14:textFill>'), /colour of/],
  [
    'transparent',
    looks(
      '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
    ),
    /colour of/,
  ],
  [
    'white in a box that is white',
    greeting(box(white, { shape: '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' })),
    /colour of/,
  ],
  ['a size of one point', looks('<w:sz w:val="2"/>'), /smaller than 4/],
  [
    'a size of one point by its style',
    all(style('Dust', '<w:rPr><w:sz w:val="3"/></w:rPr>'), looks('', '<w:pStyle w:val="Dust"/>')),
    /smaller than 4/,
  ],
  ['a small size made smaller', looks('<w:sz w:val="10"/><w:vertAlign w:val="superscript"/>'), /smaller than 4/],
  ['a width of one percent', looks('<w:w w:val="1"/>'), /squeezed/],
  ['letters on each other', looks('<w:spacing w:val="-200"/>'), /squeezed/],
  ['text fitted into nothing', looks('<w:fitText w:val="10"/>'), /squeezed/],
  ['text raised off the page', looks('<w:position w:val="3000"/>'), /outside of the page/],
  ['a font of symbols', looks('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), /font of symbols/],
  ['a line without height', looks('', '<w:spacing w:line="2" w:lineRule="exact"/>'), /too small for it/],
  ['an indent off the page', looks('', '<w:ind w:left="20000"/>'), /outside of the page/],
  ['an indent off the page to the left', looks('', '<w:ind w:left="-9000"/>'), /outside of the page/],
  [
    'a tab off the page',
    greeting(
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="30000"/></w:tabs></w:pPr><w:r><w:tab/></w:r>${run('{greeting}')}</w:p>`,
    ),
    /outside of the page/,
  ],
  [
    'a frame off the page',
    looks('', '<w:framePr w:w="2000" w:hAnchor="page" w:x="20000" w:vAnchor="page" w:y="1"/>'),
    /outside of the page/,
  ],
  [
    'margins wider than the page',
    all(inPart('word/document.xml', 'w:left="1440"', 'w:left="14400"')),
    /outside of the page/,
  ],
  [
    'a page of no size',
    inPart('word/document.xml', 'w:w="11906" w:h="16838"', 'w:w="20" w:h="20"'),
    /outside of the page/,
  ],
  [
    'a box off the page',
    greeting(box(plain, { position: '<wp:posOffset>-90000000</wp:posOffset>' })),
    /outside of the page/,
  ],
  ['a box of no size', greeting(box(plain, { size: '1000' })), /too small for it/],
  ['a box that is hidden', greeting(box(plain).replace('name="Box"', 'name="Box" hidden="1"')), /hidden/],
  ['a choice that nobody makes', greeting(box(plain, { choice: 'wps v' })), /not shown/],
  [
    'a second version',
    greeting(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:rect style="width:200pt;height:200pt"><v:textbox><w:txbxContent>${plain}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
    /not shown/,
  ],
  [
    'a hidden shape of VML',
    greeting(
      `<w:p><w:r><w:pict><v:rect style="width:200pt;height:200pt;visibility:hidden"><v:textbox><w:txbxContent>${plain}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
    ),
    /hidden/,
  ],
  ['a deleted revision', greeting(`<w:p><w:moveFrom>${run('{greeting}')}</w:moveFrom></w:p>`), /deleted/],
  ['a deleted row', table(plain, { row: '<w:del/>' }), /deleted/],
  ['a hidden row', table(plain, { row: '<w:hidden/>' }), /hidden/],
  ['a row of no height', table(plain, { row: '<w:trHeight w:val="1" w:hRule="exact"/>' }), /too small for it/],
  [
    'a column of no width',
    table(plain, { table: '<w:tblLayout w:type="fixed"/>', of: '<w:tcW w:w="1" w:type="dxa"/>' }),
    /squeezed/,
  ],
  [
    'a cell under another',
    table(plain, {
      of: '<w:vMerge/>',
      before: '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr>',
    }),
    /not shown/,
  ],
  [
    'a table off the page',
    table(plain, { table: '<w:tblpPr w:horzAnchor="page" w:tblpX="20000"/>' }),
    /outside of the page/,
  ],
  [
    'a cell that is all margin',
    table(plain, { of: '<w:tcMar><w:left w:w="20000" w:type="dxa"/></w:tcMar>' }),
    /outside of the page/,
  ],
  [
    'a row higher than the page',
    table(plain, { row: '<w:trHeight w:val="30000" w:hRule="exact"/>' }),
    /outside of the page/,
  ],
  [
    'behind a picture around which text should run',
    all(greeting(cover('behindDoc="0"', '<wp:wrapTight wrapText="bothSides"/>')), withImage()),
    /behind a picture/,
  ],
  [
    'white on a colour of the paper that is not shown',
    all(
      looks('<w:color w:val="FFFFFF"/>'),
      inPart('word/document.xml', '<w:body>', '<w:background w:color="000000"/><w:body>'),
    ),
    /colour of/,
  ],
  ['behind a picture', all(greeting(cover('behindDoc="0"')), withImage()), /behind a picture/],
  ['the result of a field', greeting(link('PAGE', '{greeting}')), /puts something else/],
  [
    'the result of a simple field',
    greeting(`<w:p><w:fldSimple w:instr="DATE">${run('{greeting}')}</w:fldSimple></w:p>`),
    /puts something else/,
  ],
  ['a header that no page has', header(null), /does not show \{greeting\}|not shown/],
  ['a header of even pages', all(header('even'), inSettings('<w:evenAndOddHeaders/>')), /not shown/],
  ['a header of later pages', header('default'), /not shown/],
  [
    'a comment',
    all(
      greeting('<w:p/>'),
      withPart(
        'word/comments.xml',
        `<w:comments ${NAMESPACES}><w:comment w:id="0">${plain}</w:comment></w:comments>`,
        `${WORD}.comments+xml`,
      ),
      withRelationship(`Id="rIdC" Type="${OFFICE}/comments" Target="comments.xml"`),
    ),
    /not shown/,
  ],
  [
    'a note that nothing refers to',
    all(
      greeting('<w:p/>'),
      withPart(
        'word/footnotes.xml',
        `<w:footnotes ${NAMESPACES}><w:footnote w:id="1">${plain}</w:footnote></w:footnotes>`,
        `${WORD}.footnotes+xml`,
      ),
      withRelationship(`Id="rIdN" Type="${OFFICE}/footnotes" Target="footnotes.xml"`),
    ),
    /not shown/,
  ],
  [
    'an indent of its list',
    all(
      inPart(
        'word/numbering.xml',
        '</w:numbering>',
        '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:pPr><w:ind w:left="30000"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>',
      ),
      looks('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'),
    ),
    /outside of the page/,
  ],
  [
    'a fill that starts white',
    looks(
      '<w14:textFill><w14:gradFill><w14:gsLst><w14:gs w14:pos="0"><w14:srgbClr w14:val="FFFFFF"/></w14:gs></w14:gsLst></w14:gradFill></w14:textFill>',
    ),
    /colour of/,
  ],
  [
    'white by what its style is based on',
    all(
      style('Low', '<w:rPr><w:color w:val="FDFDFD"/></w:rPr>'),
      style('High', '<w:basedOn w:val="Low"/>'),
      looks('', '<w:pStyle w:val="High"/>'),
    ),
    /colour of/,
  ],
  [
    'the colour of a solid pattern',
    looks('<w:color w:val="112233"/><w:shd w:val="solid" w:color="112233" w:fill="FFFFFF"/>'),
    /colour of/,
  ],
  ['a small size of text from right to left', looks('<w:rtl/><w:szCs w:val="2"/>'), /smaller than 4/],
  [
    'a formula',
    greeting(
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{greeting}</m:t></m:r></m:oMath></w:p>',
    ),
    /not shown/,
  ],
]

const seen: [what: string, change: Change][] = [
  ['as they are', () => {}],
  ['white on a dark cell', table(white, { of: DARK_CELL })],
  ['white on a dark paragraph', looks('<w:color w:val="FFFFFF"/>', DARK_CELL)],
  [
    'white by the style of a table with a dark first row',
    all(
      FIRST_ROW,
      inPart('word/styles.xml', '<w:color w:val="1b1f27"/>', ''),
      table(plain, { table: '<w:tblStyle w:val="Grid"/><w:tblLook w:val="0020"/>' }),
    ),
  ],
  ['white in a dark box', greeting(box(white, { shape: '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>' }))],
  [
    'white on paper of a dark colour',
    all(
      looks('<w:color w:val="FFFFFF"/>'),
      inPart('word/document.xml', '<w:body>', '<w:background w:color="000000"/><w:body>'),
      inSettings('<w:displayBackgroundShape/>'),
      inPart('word/styles.xml', '<w:color w:val="1b1f27"/>', ''),
      inPart('word/styles.xml', /<w:color w:val="[0-9a-f]{6}"\/>/, ''),
      inPart('word/styles.xml', /<w:color w:val="[0-9a-f]{6}"\/>/, ''),
      inPart('word/styles.xml', /<w:color w:val="[0-9a-f]{6}"\/>/, ''),
    ),
  ],
  ['grey and small', looks('<w:color w:val="A6A6A6"/><w:sz w:val="14"/>')],
  [
    'hidden by a style and shown again',
    all(style('Gone', '<w:rPr><w:vanish/></w:rPr>'), looks('<w:vanish w:val="0"/>', '<w:pStyle w:val="Gone"/>')),
  ],
  ['of automatic colour on black', looks('<w:color w:val="auto"/>', '<w:shd w:val="clear" w:fill="000000"/>')],
  [
    'in a column beside another',
    table(plain, {
      table: '<w:tblLayout w:type="fixed"/><w:tblInd w:w="-108" w:type="dxa"/>',
      of: '<w:tcW w:w="2500" w:type="dxa"/>',
    }),
  ],
  ['in a row of a fixed height', table(plain, { row: '<w:trHeight w:val="400" w:hRule="exact"/>' })],
  ['in the header of the first page', header('first')],
  ['before a picture', all(greeting(cover('behindDoc="1"')), withImage())],
  ['beside a picture', all(greeting(cover('behindDoc="0"', '<wp:wrapTopAndBottom/>')), withImage())],
  ['as a link', greeting(link('HYPERLINK "https://example.org/"', '{greeting}'))],
  [
    'with an indent, a tab and a frame',
    looks('', '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:ind w:left="720" w:hanging="360"/>'),
  ],
  ['inserted in a tracked change', greeting(`<w:p><w:ins>${run('{greeting}')}</w:ins></w:p>`)],
  [
    'in a control',
    greeting(`<w:sdt><w:sdtPr><w:alias w:val="Greeting"/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`),
  ],
  ['hidden in one place and shown in another', greeting(`${paragraph(run('{greeting}', '<w:vanish/>'))}${plain}`)],
]

const request: Extract<RenderRequest, { docType: 'cover_letter' }> = {
  docType: 'cover_letter',
  format: 'docx',
  language: 'en',
  resume: toResumeDocument(JSON.parse(sample('icu-nurse/resume.json'))),
  letter: { greeting: 'Dear Ms. Vale & team,', paragraphs: ['I nurse.', 'I care.'], closing: 'Kind regards,\nMe' },
  date: '2026-11-23',
  recipient: { company: 'Marrow & Vale', title: 'Engineer' },
}

describe('what a document says is what a reader sees', function () {
  this.timeout(20_000)
  after(() => closeReaders())

  for (const [what, change, because] of hidden)
    it(`a template is refused whose greeting no reader sees: ${what}`, async () => {
      const problem = await checkTemplate(madeTemplate(change), 'cover_letter').then(
        () => assert.fail('it was accepted'),
        (error: unknown) => error,
      )
      assert.ok(problem instanceof TemplateInvalid, String(problem))
      assert.match(problem.issues.map(({ tag, message }) => `${tag}: ${message}`).join('\n'), because)
    })

  for (const [what, change] of seen)
    it(`a template is taken whose greeting is seen: ${what}`, async () => {
      const { bytes } = await checkTemplate(madeTemplate(change)).catch((error: unknown) => {
        assert.fail(error instanceof TemplateInvalid ? JSON.stringify(error.issues) : String(error))
      })
      const filled = await renderOwnTemplate(bytes, request)
      assert.deepEqual(await findMissingLines(filled, 'docx', listExpectedLines(request), 'any'), [])
    })

  it('an export is withheld where only what is filled in does not show, and the place and the reason are named', async () => {
    const { bytes } = await checkTemplate(madeTemplate(greeting(box(plain, { size: '400000' }))))
    const letter = { greeting: `Dear ${'very '.repeat(80)}long team,`, paragraphs: [], closing: '' }
    const long: RenderRequest = { ...request, letter }
    const filled = await renderOwnTemplate(bytes, long)
    const missing = await findMissingLines(filled, 'docx', listExpectedLines(long), 'any')
    assert.equal(missing.length, 1)
    assert.deepEqual(findHiding(filled, missing), [{ path: 'word/document.xml', reason: 'clipped' }])
  })

  it('a template that was taken by earlier rules is refused when a document is made of it, with what to do', async () => {
    const stored = [
      { bytes: madeTemplate(looks('<w:vanish/>')), because: /Here text is marked as hidden/ },
      {
        bytes: madeTemplate(inBody(link('INCLUDEPICTURE "http://203.0.113.1/"', 'x'))),
        because: /Turn it into plain text/,
      },
    ]
    for (const { bytes, because } of stored) {
      const problem = await makeDocument(request, { bytes, personId: NOBODY }).catch((error: unknown) => error)
      assert.ok(problem instanceof TemplateInvalid, String(problem))
      assert.match(problem.issues.map(({ where, message }) => `${where}: ${message}`).join(), because)
    }
  })

  it('our own designs have colours that can be told from paper, and sizes that can be read', () => {
    for (const [name, design] of Object.entries(DESIGN_STYLES)) {
      for (const [colour, hex] of Object.entries(design.colors)) {
        const parsed = parseHex(hex)
        assert.ok(parsed && (colour === 'rule' || canBeTold(parsed, WHITE)), `${name} ${colour}`)
      }
      for (const size of JSON.stringify(design).matchAll(/"size":([\d.]+)/g))
        assert.ok(Number(size[1]) >= 8, `${name} ${size[1]}`)
    }
  })
})
