import assert from 'node:assert/strict'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { detectSource, type SourceKind } from '#shared/reading/files/source-kinds.ts'
import { extract } from '#shared/reading/read-file/extract.ts'

const CASES: [name: string, kind: SourceKind | null, text: string][] = [
  [
    'data for RenderCV',
    'yaml',
    `cv:\n  name: John Doe\n  location: Berlin\n  email: j@d.e\n  social_networks:\n    - network: LinkedIn\n      username: john\n  sections:\n    summary:\n      - Plans things and more.\n    experience:\n      - company: Kestrel\n        position: Planner\n        start_date: 2019-04\n        end_date: present\n        highlights:\n          - Planned 40 lorries\n          - "Cut: runs"\ndesign:\n  theme: classic\n`,
  ],
  [
    'JSON Resume in YAML',
    'yaml',
    `basics:\n  name: Ada Roe\n  label: Planner\n  email: a@b.c\n  summary: >\n    Some long text\n    in lines\nwork:\n- name: Kestrel\n  position: Planner\n  startDate: 2019-04\n  highlights:\n  - Did a\n  - Did b\n`,
  ],
  [
    'a YAML document',
    'yaml',
    `---\nname: Ada Roe\ncontact:\n  email: a@b.c\n  phone: 123\nexperience:\n  - title: Planner\n    company: Kestrel\n    from: 2019\n`,
  ],
  [
    'a LaTeX document',
    'latex',
    '% !TEX\n\\documentclass[11pt]{moderncv}\n\\begin{document}\n\\name{A}{B}\n\\end{document}',
  ],
  [
    'a part of a LaTeX document',
    'latex',
    '\\section{Experience}\n\\cventry{2019}{Planner}{Kestrel}{Malmö}{}{\n\\begin{itemize}\n\\item Planned\n\\item Cut\n\\end{itemize}}\n\\section{Education}\n\\cventry{2013}{BSc}{School}{}{}{}\n',
  ],
  ['XML', 'xml', '<?xml version="1.0"?>\n<resume><name>A</name></resume>'],
  ['XML without a declaration', 'xml', '<resume>\n<name>A</name></resume>'],
  ['a page', 'html', '<!DOCTYPE html>\n<html><body>x</body></html>'],
  ['a part of a page', 'html', '<div class="cv"><h1>A</h1></div>'],
  [
    'a text that mentions tags and LaTeX',
    null,
    'Ada Roe\nWeb developer\nI know the <b> and <div> tags, and </div>.\nWrote \\LaTeX{} classes.',
  ],
  ['a name in angle brackets', null, '<Ada Roe>\nPlanner\n'],
  ['a name with an address in angle brackets', null, 'Ada Roe <ada@example.com>\nPlanner'],
  [
    'a resume with labels',
    null,
    'Name: Ada Roe\nEmail: a@b.c\nPhone: 123\n\nExperience:\n  Planner at Kestrel\n  2019 - 2021\n  - Planned 40 lorries\n\nSkills:\n  Languages: Go, SQL\n  Tools: Git, Docker\n\nEducation:\n  BSc, Bergen\n',
  ],
  [
    'a resume with labelled list items',
    null,
    'Name: Ada Roe\nAddress: Gate 1\nSkills:\n- Languages: Go\n- Tools: Git\n- Databases: SQL\n- Clouds: AWS\nExperience:\n- Company: Kestrel\n- Position: Planner\n- Duration: 2019 - 2021\n',
  ],
  [
    'a biodata sheet',
    null,
    'PERSONAL DETAILS:\n   Name: Ravi\n   Father: X\n   DOB: 1990\n   Sex: M\nEDUCATION:\n   SSC: 2005\n   HSC: 2007\nEXPERIENCE:\n   Company: Foo\n   Designation: Clerk\n   Duration: 2010 to 2012\nDECLARATION:\n   I declare that all is true.\n',
  ],
  ['a text with backslashes', null, 'Ada Roe\n\nSkills\n\\item\n\nbackslash \\ here'],
  [
    'Markdown below its front matter',
    null,
    '---\ntitle: CV\nauthor: Ada\n---\n# Ada Roe\n\n## Experience\n\n### Planner\n',
  ],
]

describe('the source of a document', () => {
  for (const [name, kind, text] of CASES)
    it(`${name} is ${kind ?? 'a text to be read'}`, () => assert.equal(detectSource(text), kind))

  it('is refused with what it is and what to do, and is never read as a resume', async () => {
    const sources = [
      ['xml_source', '<?xml version="1.0"?><resume><name>Ada</name></resume>', /XML.*PDF or DOCX/],
      ['latex_source', '\\documentclass{moderncv}\n\\begin{document}Ada Roe\\end{document}', /LaTeX.*PDF/],
      [
        'yaml_source',
        'cv:\n  name: Ada Roe\n  sections:\n    work:\n      - company: Kestrel\n        position: Clerk\n',
        /YAML.*PDF/,
      ],
    ] as const
    for (const [code, text, advice] of sources)
      await assert.rejects(
        extract(new TextEncoder().encode(text), DEFAULT_LIMITS),
        (error) => error instanceof UnreadableDocument && error.code === code && advice.test(error.message),
      )
  })

  it('that begins as XML and is cut off is damaged', async () => {
    const text = '<?xml version="1.0"?><Candidate><CandidatePerson>'
    await assert.rejects(
      extract(new TextEncoder().encode(text), DEFAULT_LIMITS),
      (error) => error instanceof UnreadableDocument && error.code === 'corrupt',
    )
  })

  it('says of a picture that it is one', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
    await assert.rejects(
      extract(png, DEFAULT_LIMITS, 'cv.pdf'),
      (error) =>
        error instanceof UnreadableDocument && error.code === 'wrong_type' && /is a picture/.test(error.message),
    )
  })
})
