/** The bodies of the templates: paragraphs with docxtemplater tags, each in a named style. */

const paragraph = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const TAB = '<w:r><w:tab/></w:r>'
/** A paragraph that only opens or closes a loop; docxtemplater takes it out. */
const tag = (name: string): string => `<w:p>${run(name)}</w:p>`
const when = (name: string, ...inside: string[]): string[] => [tag(`{#${name}}`), ...inside, tag(`{/${name}}`)]
const unless = (name: string, ...inside: string[]): string[] => [tag(`{^${name}}`), ...inside, tag(`{/${name}}`)]
/** Two forms of a paragraph, of which the first stays on the page of the next one. */
const kept = (style: string, content: string): string[] => [
  ...when('keep', paragraph(style, content, '<w:keepNext/>')),
  ...unless('keep', paragraph(style, content)),
]

const ENTRY_HEAD = run('{head}') + TAB + run('{date}', '<w:rStyle w:val="EntryDate"/>')

export const RESUME = [
  paragraph('Title', run('{name}')),
  ...when('label', paragraph('Subtitle', run('{label}'))),
  paragraph('Contact', run('{contact}')),
  ...when(
    'sections',
    paragraph('Heading1', run('{title}')),
    ...when('text', paragraph('Normal', run('{text}'))),
    ...when(
      'entries',
      // The first follows its section's heading closely.
      ...when('first', paragraph('Heading2', ENTRY_HEAD, '<w:spacing w:before="0"/>')),
      ...unless('first', paragraph('Heading2', ENTRY_HEAD)),
      ...when('sub', paragraph('EntryDetail', run('{sub}'))),
      ...when(
        'text',
        ...when('keepText', paragraph('EntryText', run('{text}'), '<w:keepNext/>')),
        ...unless('keepText', paragraph('EntryText', run('{text}'))),
      ),
      ...when('bullets', ...kept('ListBullet', run('{text}'))),
    ),
    ...when('rows', ...kept('Normal', run('{label}', '<w:b/><w:bCs/>') + run('{text}'))),
  ),
].join('')

export const LETTER = [
  paragraph('Title', run('{name}')),
  paragraph('Contact', run('{contact}')),
  paragraph('Date', run('{date}')),
  ...when('recipient', paragraph('Normal', run('{.}'), '<w:keepNext/>')),
  paragraph('Salutation', run('{greeting}')),
  ...when('paragraphs', ...kept('BodyText', run('{text}'))),
  ...when('closing', paragraph('Closing', run('{.}'))),
].join('')
