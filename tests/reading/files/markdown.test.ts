import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { showLines } from './shown-lines.ts'

const RESUME = `# Ada Roe

Planner  
[ada@example.com](mailto:ada@example.com) | +47 555 01 00

## Experience

### Planner, Kestrel Freight

- Apr 2019 – present
- Planned **40** lorries a day
    - in winter
* Cut runs
  from 9 to 4

## Education

| Years | School |
|-------|:------:|
| 2013 – 2016 | Bergen School |

## Skills

1. SAP \\*TM\\*
2. \`Excel\` and _Word_
`

describe('Markdown', () => {
  it('is told by its content, under any name, and read as it is shown', async () => {
    const { format, mimeType, lines } = await extract(new TextEncoder().encode(RESUME), DEFAULT_LIMITS, 'cv.txt')
    assert.deepEqual([format, mimeType], ['markdown', 'text/markdown'])
    assert.deepEqual(lines.find(({ links }) => links)?.links, [
      { text: 'ada@example.com', url: 'mailto:ada@example.com' },
    ])
    assert.deepEqual(await showLines(RESUME), [
      '# Ada Roe',
      'Planner',
      'ada@example.com | +47 555 01 00',
      '## Experience',
      '### Planner, Kestrel Freight',
      'Apr 2019 – present',
      '- Planned 40 lorries a day',
      '- in winter',
      '- Cut runs',
      'from 9 to 4',
      '## Education',
      'Years\tSchool',
      '2013 – 2016\tBergen School',
      '## Skills',
      '- SAP *TM*',
      '- Excel and Word',
    ])
  })

  it('has the dates of an entry as its first list item, as they are no task', async () => {
    const { resume } = readResumeText(await extract(new TextEncoder().encode(RESUME), DEFAULT_LIMITS))
    assert.equal(resume.work?.[0]?.startDate, '2019-04')
    assert.equal(resume.work?.[0]?.highlights?.[0], 'Planned 40 lorries a day')
  })

  it('has headings under a rule, links by reference, code, HTML, quotes, images and comments', async () => {
    const text = `Ada Roe
=======

![me](me.png) See [my page][home] or <https://b.example>.<br>A_b_c and 2 * 3 * 4
<!-- secret -->

Experience
----------

> Quoted words

\`\`\`
code words
\`\`\`

<div align="center"><b>Kestrel</b></div>

## Skills
## Languages

words

[home]: https://ada.example
`
    assert.deepEqual(await showLines(text), [
      '# Ada Roe',
      'See my page or https://b.example.',
      'A_b_c and 2 * 3 * 4',
      '## Experience',
      'Quoted words',
      'code words',
      '**Kestrel**',
      '## Skills',
      '## Languages',
      'words',
    ])
  })

  it('joins lines that an editor wrapped, and no others', async () => {
    const text = `# Summary

Plans forty lorries a day for a freight company in the north,
and cuts empty runs.

**Kestrel**
Planner
2019

# Skills

words
`
    assert.deepEqual(await showLines(text), [
      '# Summary',
      'Plans forty lorries a day for a freight company in the north, and cuts empty runs.',
      '**Kestrel**',
      'Planner',
      '2019',
      '# Skills',
      'words',
    ])
  })

  it('keeps the name that only its front matter has', async () => {
    const lines = await showLines(
      '---\nlayout: cv\ntitle: "Ada Roe"\nemail: ada@example.com\n---\n\n## Skills\n\nSAP\n\n## Education\n\nBergen\n',
    )
    assert.deepEqual(lines.slice(0, 3), ['Ada Roe', 'ada@example.com', '## Skills'])
  })

  it('is not what a plain text is that has one heading, or a number sign for its bullets', async () => {
    for (const text of ['# Ada Roe\nPlanner\nBergen\n', 'Ada Roe\nPlanner\n\nTools\n# SAP\n# Excel\n# Word\n'])
      assert.equal((await extract(new TextEncoder().encode(text), DEFAULT_LIMITS)).format, 'text')
  })
})
