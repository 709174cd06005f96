import assert from 'node:assert/strict'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Answer, testApi } from '../support/api.ts'
import type { Review } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { unzip } from '../support/unzip.ts'
import type { Member } from './fixtures.ts'

type Shown = {
  status: string
  round: number
  draftHash: string | null
  attention: { number: number; step: string; reason: string } | null
}
export type Export = { id: string; docType: 'resume' | 'cover_letter'; format: 'docx' | 'pdf'; draftHash: string }

const WAIT_MS = 30_000

/** An application of the backup, and what its person does with it now. */
export function afterwards(api: ReturnType<typeof testApi>, member: Member, token: string) {
  const path = `/applications/${member.applicationId}`

  const shown = async (): Promise<Shown> => (await api.request<Shown>('GET', path, { token })).body
  const review = async () => {
    const answer = await api.request<Review>('GET', `${path}/review`, { token })
    assert.equal(answer.status, 200)
    return { ...answer.body, etag: answer.headers.get('etag') ?? '' }
  }
  const post = (action: string, body: unknown = {}): Promise<Answer> =>
    api.request('POST', `${path}/${action}`, { token, body })
  const get = async <T>(anywhere: string): Promise<T> => {
    const answer = await api.request<T>('GET', anywhere, { token })
    assert.equal(answer.status, 200)
    return answer.body
  }
  const reaches = (status: string, round = member.round): Promise<void> =>
    eventually(async () => {
      const is = await shown()
      assert.deepEqual([is.status, is.round], [status, round])
    }, WAIT_MS)
  const exports = async (): Promise<Export[]> =>
    (await api.request<{ items: Export[] }>('GET', `${path}/exports`, { token })).body.items

  /** Looks at the draft, approves what is shown, and has the documents. */
  async function approve(): Promise<void> {
    const { draft } = await review()
    await approveHash(draft.hash)
  }

  async function approveHash(draftHash: unknown): Promise<void> {
    const answer = await post('approve', { draftHash })
    assert.equal(answer.status, 202, JSON.stringify(answer.body))
    await reaches('completed', (await shown()).round)
    await hasDocuments(draftHash)
  }

  /** Approves the draft as it was shown by the earlier code; where that is another one now, the one that is named. */
  async function approveAsSeen(): Promise<void> {
    const { status, body } = await post('approve', { draftHash: member.draftHash })
    if (status === 202) {
      await reaches('completed')
      return hasDocuments(member.draftHash)
    }
    assert.deepEqual([status, body.type], [409, '/problems/stale-draft'])
    await approveHash(body.draftHash)
  }

  /** It has its four documents, made of the draft of this hash, and they say what they must and nothing that they may not. */
  async function hasDocuments(draftHash: unknown): Promise<void> {
    const made = await exports()
    assert.deepEqual(made.map(({ docType, format }) => `${docType} ${format}`).sort(), [
      'cover_letter docx',
      'cover_letter pdf',
      'resume docx',
      'resume pdf',
    ])
    for (const one of made) {
      assert.equal(one.draftHash, draftHash)
      await saysWhatItMust(one)
    }
  }

  async function saysWhatItMust({ id, docType, format }: Export): Promise<void> {
    const response = await fetch(`${api.url()}/exports/${id}/file`, { headers: { authorization: `Bearer ${token}` } })
    assert.equal(response.status, 200)
    const text = squeezed(await textOf(Buffer.from(await response.arrayBuffer()), format))
    for (const words of docType === 'resume' ? member.says.resume : member.says.letter)
      assert.ok(text.includes(squeezed(words)), `${docType}.${format} does not say: ${words}`)
    for (const words of member.never) assert.ok(!text.includes(squeezed(words)), `${docType}.${format} says: ${words}`)
  }

  const patch = async (edits: unknown): Promise<Review> => {
    const { etag } = await review()
    const headers = { 'if-match': etag }
    const answer = await api.request<Review>('PATCH', `${path}/review`, { token, body: edits, headers })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return answer.body
  }
  return {
    member,
    get,
    shown,
    review,
    patch,
    post,
    reaches,
    exports,
    approve,
    approveAsSeen,
    hasDocuments,
    saysWhatItMust,
  }
}

async function textOf(bytes: Buffer, format: 'docx' | 'pdf'): Promise<string> {
  if (format === 'pdf') {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    return text
  }
  const parts = await unzip(bytes)
  return String(parts.get('word/document.xml'))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&apos;', '’')
    .replaceAll('&amp;', '&')
}

/** Lines break where the page wants it. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
