import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ConfigError, readConfig } from '#shared/config.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testFileStore } from './contract.ts'

describe('files in a folder', () => {
  testFileStore(async () => {
    const folder = await temporaryFolder()
    return {
      store: openFileStore(pathToFileURL(folder).href),
      links: 'none',
      names: async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('.')),
    }
  })
})

describe('what a crash leaves in a folder', () => {
  it('is no file, and goes once it is old; what is being written and what is not ours stays', async () => {
    const folder = await temporaryFolder()
    const store = openFileStore(pathToFileURL(folder).href)
    const { key } = await store.put(Buffer.from('whole'), 'pdf')
    const old = new Date(Date.now() - 60_000)
    const beside = join(folder, key.slice(0, 2))
    for (const name of [`${key.slice(3)}.1.partial`, `${key.slice(3)}.2.partial`, 'notes.partial', 'ab.partial']) {
      await writeFile(join(beside, name), 'half')
      if (!name.endsWith('.2.partial')) await utimes(join(beside, name), old, old)
    }
    const listed = []
    for await (const file of store.list()) listed.push(file.key)
    assert.deepEqual(listed, [key])
    await store.removeUnfinished(new Date(Date.now() - 30_000))
    const left = (await readdir(beside)).sort()
    assert.deepEqual(left, [key.slice(3), `${key.slice(3)}.2.partial`, 'ab.partial', 'notes.partial'].sort())
  })

  it('is nothing in a folder that is not there yet', async () => {
    const store = openFileStore(pathToFileURL(join(await temporaryFolder(), 'later')).href)
    for await (const { key } of store.list()) assert.fail(key)
    await store.removeUnfinished(new Date())
  })
})

describe('files in S3', () => {
  let s3: S3Server
  const url = (more = '') => `s3://documents/some/prefix?endpoint=${encodeURIComponent(s3.url)}&region=eu-west-1${more}`
  const environment = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const
  const outside = environment.map((name) => process.env[name])

  before(async () => {
    s3 = await startS3Server()
    process.env.AWS_ACCESS_KEY_ID = s3.credentials.accessKeyId
    process.env.AWS_SECRET_ACCESS_KEY = s3.credentials.secretAccessKey
  })
  afterEach(() => {
    s3.fault = null
  })
  after(async () => {
    environment.forEach((name, index) => {
      if (outside[index] === undefined) delete process.env[name]
      else process.env[name] = outside[index]
    })
    await s3.close()
  })

  testFileStore(async () => ({
    store: openFileStore(url()),
    links: 'made',
    names: async () => [...s3.objects.keys()].map((key) => key.replace(/^some\/prefix\//, '')),
  }))

  it('keeps everything below its prefix', async () => {
    await openFileStore(url()).put(randomBytes(10), 'pdf')
    assert.ok(s3.objects.size > 0)
    for (const key of s3.objects.keys()) assert.match(key, /^some\/prefix\//)
  })

  it('does not send again what is there', async () => {
    const bytes = randomBytes(10)
    await openFileStore(url()).put(bytes, 'pdf')
    s3.requests.length = 0
    const { key } = await openFileStore(url()).put(bytes, 'pdf')
    assert.deepEqual(s3.requests, [`HEAD some/prefix/${key}`])
  })

  it('leaves nothing behind when the connection breaks while a file is sent', async () => {
    s3.fault = (method) => (method === 'PUT' ? 'drop' : null)
    const before = s3.objects.size
    await assert.rejects(openFileStore(url()).put(randomBytes(1_000_000), 'pdf'))
    assert.equal(s3.objects.size, before)
  })

  it('tries again after a passing failure of the server', async () => {
    let failures = 1
    s3.fault = (method) => (method === 'PUT' && failures-- > 0 ? 503 : null)
    const store = openFileStore(url())
    const bytes = randomBytes(10)
    assert.deepEqual(await store.get((await store.put(bytes, 'pdf')).key), bytes)
  })

  it('does not take a bucket or a permission that is missing for a missing file', async () => {
    const { key } = await openFileStore(url()).put(randomBytes(10), 'pdf')
    const elsewhere = openFileStore(url().replace('//documents', '//elsewhere'))
    await assert.rejects(elsewhere.get(key), { name: 'NoSuchBucket' })
    await assert.rejects(elsewhere.check(), { name: 'NoSuchBucket' })
    process.env.AWS_SECRET_ACCESS_KEY = 'another'
    try {
      await assert.rejects(openFileStore(url()).get(key), { name: 'SignatureDoesNotMatch' })
    } finally {
      process.env.AWS_SECRET_ACCESS_KEY = s3.credentials.secretAccessKey
    }
  })
})

describe('FILES_URL', () => {
  const given = (FILES_URL: string) =>
    readConfig({
      FILES_URL,
      DATABASE_URL: 'postgresql://user@localhost/name',
      TEMPORAL_ADDRESS: 'localhost:7233',
      JWT_SECRET: 'x'.repeat(32),
    }).FILES_URL

  it('takes a folder or a bucket', () => {
    for (const url of ['file:///data/files', 's3://bucket', 's3://my.bucket/a/b?endpoint=http://minio:9000&region=x'])
      assert.equal(given(url), url)
  })

  const wrong = {
    'https://example.com': /FILES_URL/,
    's3://Key:Secret@bucket/prefix': /must hold no credentials/,
    's3:///prefix': /must name a bucket/,
    's3://bucket?acl=public-read': /unknown parameter/,
    's3://bucket?endpoint=minio:9000': /endpoint that is no http/,
    's3://bucket?public_endpoint=files.example.com': /endpoint that is no http/,
  }
  for (const [url, message] of Object.entries(wrong)) {
    it(`is refused at the start when it is ${url}, and is not repeated in the error`, () => {
      assert.throws(
        () => given(url),
        (error: unknown) => error instanceof ConfigError && message.test(error.message) && !error.message.includes(url),
      )
    })
  }
})

// The same promises against a server of your own: S3_TEST_URL='s3://bucket/prefix?endpoint=…' npx mocha tests/files
if (process.env.S3_TEST_URL) {
  const url = process.env.S3_TEST_URL
  describe('files in the S3 server that S3_TEST_URL names', () => {
    testFileStore(async () => ({ store: openFileStore(url), links: 'answered' }))
  })
}
