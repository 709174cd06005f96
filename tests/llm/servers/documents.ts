import assert from 'node:assert/strict'
import mammoth from 'mammoth'
import type { testApi } from '../../support/api.ts'

/** The documents of an application as people read them, by their lines. */
export type Documents = { resume: string[]; letter: string[] }

/** Downloads the DOCX files of an application that is completed. */
export async function downloadDocuments(
  api: ReturnType<typeof testApi>,
  { id, token }: { id: string; token: string },
): Promise<Documents> {
  const { body } = await api.request<{ items: { id: string; docType: string; format: string }[] }>(
    'GET',
    `/applications/${id}/exports`,
    { token },
  )
  const lines = async (docType: string): Promise<string[]> => {
    const item = body.items.find((one) => one.docType === docType && one.format === 'docx')
    assert.ok(item, `there is no ${docType}.docx`)
    const file = await fetch(`${api.url()}/exports/${item.id}/file`, { headers: { authorization: `Bearer ${token}` } })
    assert.equal(file.status, 200)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await file.arrayBuffer()) })
    return value.split('\n').flatMap((line) => line.trim() || [])
  }
  return { resume: await lines('resume'), letter: await lines('cover_letter') }
}

/** What no document of a person has, whatever wrote it: the marks of Markdown, HTML and templates, and what thinks aloud. */
const MARKS: Record<string, RegExp> = {
  'emphasis of Markdown': /\*\*|__|(?<![\p{L}\p{N}])[*_`](?=[\p{L}\p{N}])/u,
  'a heading of Markdown': /^#{1,6}\s/,
  'a bullet of its own': /^(?:[-*+]|\d+[.)])\s/,
  'a fence or JSON': /```|[{}]|"\w+":/,
  'a tag': /<\/?[a-z][^<>]*>/i,
  'an entity': /&(?:[a-z]+|#\d+);/i,
  'a placeholder': /\[[^\]]*\]|\bXXX\b|\bTODO\b/,
  'a line break that was spelled out': /\\n/,
}

const GREETING = /^(?:dear|hello|hi|to whom)\b/i
const SIGN_OFF = /(?:sincerely|regards|faithfully)[,.]?$/i

/** Holds documents against what a model was to say: `paragraphs` of the letter and `lines` of the resume, and nothing of its slips. */
export function assertCleanDocuments(
  { resume, letter }: Documents,
  { paragraphs, lines }: { paragraphs: readonly string[]; lines: readonly string[] },
): void {
  for (const line of [...resume, ...letter])
    for (const [name, mark] of Object.entries(MARKS)) assert.doesNotMatch(line, mark, `${name}: ${line}`)
  const greeted = letter.findIndex((line) => GREETING.test(line))
  const signed = letter.findIndex((line) => SIGN_OFF.test(line))
  assert.equal(letter.filter((line) => GREETING.test(line)).length, 1, 'it greets once')
  assert.equal(letter.filter((line) => SIGN_OFF.test(line)).length, 1, 'it signs off once')
  assert.deepEqual(letter.slice(greeted + 1, signed), paragraphs)
  const whole = resume.join('\n')
  assert.ok(lines.length > 0)
  for (const line of lines) assert.ok(whole.includes(line), `the resume lacks: ${line}`)
}
