import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { FileMissing, type FileStore } from '#shared/files/file-store.ts'

type OpenedStore = {
  store: FileStore
  /** Lists what is in it, if the store lets us see. */
  names?: () => Promise<string[]>
  /** Links: it has none, makes them only (what it stands on here knows none), or they also lead to the file. */
  links: 'none' | 'made' | 'answered'
}

/** What every store promises, whatever it stands on. */
export function testFileStore(open: () => Promise<OpenedStore>): void {
  let links: OpenedStore['links']
  let store: FileStore
  let names: (() => Promise<string[]>) | undefined
  before(async () => {
    const opened = await open()
    store = opened.store
    names = opened.names
    links = opened.links
  })
  const absent = `00/${'0'.repeat(64)}.pdf`

  it('gives back what was put, under a name made from its content', async () => {
    const bytes = randomBytes(300_000)
    const { key, contentHash } = await store.put(bytes, 'pdf')
    assert.equal(contentHash, createHash('sha256').update(bytes).digest('hex'))
    assert.equal(key, `${contentHash.slice(0, 2)}/${contentHash}.pdf`)
    assert.deepEqual(await store.get(key), bytes)
    const streamed: Buffer[] = []
    for await (const chunk of await store.stream(key)) streamed.push(chunk)
    assert.deepEqual(Buffer.concat(streamed), bytes)
    if (names) assert.ok((await names()).includes(key))
  })

  it('keeps the same content once, also when it is put ten times at once', async () => {
    const bytes = randomBytes(50_000)
    const before = (await names?.())?.length
    const keys = await Promise.all(Array.from({ length: 10 }, async () => (await store.put(bytes, 'docx')).key))
    assert.equal(new Set(keys).size, 1)
    assert.deepEqual(await store.get(keys[0] ?? ''), bytes)
    if (names && before !== undefined) assert.equal((await names()).length, before + 1)
  })

  it('streams a part, both ends included', async () => {
    const { key } = await store.put(Buffer.from('0123456789'), 'txt')
    assert.equal(await text(await store.stream(key, { start: 2, end: 5 })), '2345')
    assert.equal(await text(await store.stream(key, { start: 9, end: 9 })), '9')
  })

  it('keeps an empty file', async () => {
    const { key } = await store.put(new Uint8Array(), 'txt')
    assert.equal((await store.get(key)).byteLength, 0)
  })

  it('says that a file is missing', async () => {
    await assert.rejects(store.get(absent), FileMissing)
    await assert.rejects(store.stream(absent), FileMissing)
  })

  it('lets no other name than its own near the files', async () => {
    for (const key of ['../../etc/passwd', '/etc/passwd', '', 'ab/../x.pdf', `${absent}/..`, `00/${'0'.repeat(64)}`]) {
      await assert.rejects(store.get(key), FileMissing)
      await assert.rejects(store.stream(key), FileMissing)
      await assert.rejects(store.remove(key), FileMissing)
    }
    await assert.rejects(store.put(Buffer.from('x'), '../x'), RangeError)
  })

  it('removes a file, and one that is gone without complaint', async () => {
    const { key } = await store.put(randomBytes(10), 'pdf')
    await store.remove(key)
    await assert.rejects(store.get(key), FileMissing)
    await store.remove(key)
  })

  it('lists every file with the time at which it was written, and nothing else', async () => {
    await store.check()
    const startedMs = Date.now()
    const keys = await Promise.all(Array.from({ length: 8 }, async () => (await store.put(randomBytes(20), 'pdf')).key))
    const listed = new Map<string, Date>()
    for await (const { key, writtenAt } of store.list()) listed.set(key, writtenAt)
    for (const key of keys) assert.ok(Math.abs((listed.get(key)?.getTime() ?? 0) - startedMs) < 60_000, key)
    for (const key of listed.keys()) await store.get(key)
  })

  it('says that it can be written to', async () => {
    await store.check()
  })

  it('gives a part at a time of a large file, without keeping more of it than that', async () => {
    const bytes = randomBytes(8_000_000)
    const { key } = await store.put(bytes, 'pdf')
    let read = 0
    for await (const chunk of await store.stream(key)) {
      assert.ok(chunk.length < bytes.length / 4, `${chunk.length} bytes at once`)
      assert.equal(Buffer.compare(chunk, bytes.subarray(read, read + chunk.length)), 0)
      read += chunk.length
    }
    assert.equal(read, bytes.length)
    const abandoned = await store.stream(key)
    abandoned.destroy()
    assert.equal(await text(await store.stream(key, { start: 0, end: 3 })), bytes.subarray(0, 4).toString())
  })

  it('leads to a file without us, with the name and type that it shall have, or says that it cannot', async () => {
    const { key } = await store.put(Buffer.from('0123456789'), 'txt')
    const headers = {
      contentType: 'text/plain',
      contentDisposition: `attachment; filename*=UTF-8''Lebenslauf%20%C3%84.txt`,
    }
    const link = await store.linkTo(key, headers)
    if (links === 'none') return assert.equal(link, null)
    assert.equal(new URL(link ?? '').searchParams.get('X-Amz-Expires'), '60')
    await assert.rejects(store.linkTo('../../etc/passwd', headers), FileMissing)
    if (links === 'made' || link === null) return
    const whole = await fetch(link)
    assert.deepEqual(
      [whole.status, await whole.text(), whole.headers.get('content-type'), whole.headers.get('content-disposition')],
      [200, '0123456789', headers.contentType, headers.contentDisposition],
    )
    const part = await fetch(link, { headers: { range: 'bytes=2-5' } })
    assert.deepEqual([part.status, await part.text(), part.headers.get('content-range')], [206, '2345', 'bytes 2-5/10'])
    assert.equal((await fetch(link.replace(/(?<=Signature=)./, (digit) => (digit === '0' ? '1' : '0')))).status, 403)
  })
}
