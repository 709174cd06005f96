import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { relative } from 'node:path'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { freePort } from '../../scripts/embedded/ports.ts'
import { type S3Gateway, startS3Gateway } from '../../scripts/embedded/versitygw.ts'
import { testFileStore } from '../files/contract.ts'
import { apiProgram } from '../support/programs.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'

const BUCKET = 'documents'
const CREDENTIALS = { accessKeyId: 'tests', secretAccessKey: randomBytes(24).toString('base64url') }
const VARIABLES = { AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId, AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey }

describe('files on a real S3 server', function () {
  this.timeout(60_000)
  let gateway: S3Gateway
  const outside = Object.keys(VARIABLES).map((name) => [name, process.env[name]] as const)
  const url = () => `s3://${BUCKET}/some/prefix?endpoint=${encodeURIComponent(gateway.endpoint)}`

  before(async function () {
    // The first run on a machine builds the server.
    this.timeout(15 * 60_000)
    const folder = await temporaryFolder()
    const port = await freePort()
    gateway = await startS3Gateway({ port, folder, bucket: BUCKET, credentials: CREDENTIALS, say: console.log })
    Object.assign(process.env, VARIABLES)
  })
  after(async () => {
    for (const [name, value] of outside) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await gateway?.process.stop()
  })

  testFileStore(async () => ({
    store: openFileStore(url()),
    links: 'answered',
    names: async () => {
      const names = await readdir(gateway.bucketFolder, { recursive: true })
      return names.filter((name) => name.includes('.')).map((name) => relative('some/prefix', name))
    },
  }))

  it('lists more files than one answer holds', async () => {
    const store = openFileStore(url().replace('some/prefix', 'many'))
    const keys = new Set<string>()
    for (let batch = 0; batch < 11; batch++)
      for (const { key } of await Promise.all(Array.from({ length: 100 }, () => store.put(randomBytes(8), 'pdf'))))
        keys.add(key)
    assert.equal(keys.size, 1_100)
    for await (const { key } of store.list()) keys.delete(key)
    assert.equal(keys.size, 0)
  })

  it('does not take a bucket or a permission that is missing for a missing file', async () => {
    const { key } = await openFileStore(url()).put(randomBytes(10), 'pdf')
    await assert.rejects(openFileStore(url().replace(BUCKET, 'elsewhere')).get(key), { name: 'NoSuchBucket' })
    process.env.AWS_SECRET_ACCESS_KEY = 'another'
    const stranger = openFileStore(url())
    await assert.rejects(stranger.get(key), { name: 'SignatureDoesNotMatch' })
    process.env.AWS_SECRET_ACCESS_KEY = CREDENTIALS.secretAccessKey
  })

  describe('behind the API', () => {
    const services = testServices()
    for (const redirect of ['false', 'true'] as const)
      it(`are downloaded whole and in parts, ${redirect === 'true' ? 'from the bucket itself' : 'through the API'}`, async () => {
        const environment = { ...VARIABLES, FILES_URL: url(), FILES_REDIRECT: redirect }
        const { program: api, url: base } = await apiProgram(services, environment)
        await api.start()
        try {
          const json = { 'content-type': 'application/json' }
          const account = JSON.stringify({ email: `${redirect}@example.com`, password: 'correct horse battery' })
          await fetch(`${base}/users`, { method: 'POST', headers: json, body: account })
          const signedIn = await fetch(`${base}/auth/login`, { method: 'POST', headers: json, body: account })
          const { accessToken } = (await signedIn.json()) as { accessToken: string }
          const headers = { authorization: `Bearer ${accessToken}` }
          const resume = await fetch(`${base}/resumes`, {
            method: 'POST',
            headers: { ...headers, ...json },
            body: JSON.stringify({ title: 'Mine', text: 'Ada Lovelace\nEngineer' }),
          })
          const form = new FormData()
          form.append('resumeId', ((await resume.json()) as { id: string }).id)
          form.append('file', new Blob(['A reference, word for word.'], { type: 'text/plain' }), 'Reference Ä.txt')
          const attached = await fetch(`${base}/attachments`, { method: 'POST', headers, body: form })
          assert.equal(attached.status, 201, await attached.clone().text())
          const file = `${base}/attachments/${((await attached.json()) as { id: string }).id}/file`

          const first = await fetch(file, { headers, redirect: 'manual' })
          assert.equal(first.status, redirect === 'true' ? 302 : 200)
          assert.equal((await fetch(file, { redirect: 'manual' })).status, 401)
          const whole = await fetch(file, { headers })
          assert.equal(await whole.text(), 'A reference, word for word.')
          assert.equal(new URL(whole.url).origin, redirect === 'true' ? gateway.endpoint : base)
          assert.match(whole.headers.get('content-disposition') ?? '', /^attachment; .*Reference%20%C3%84\.txt/)
          const part = await fetch(file, { headers: { ...headers, range: 'bytes=2-10' } })
          assert.deepEqual([part.status, await part.text()], [206, 'reference'])
          const head = await fetch(file, { headers, method: 'HEAD' })
          assert.deepEqual([head.status, head.headers.get('content-length')], [200, '27'])
        } finally {
          await api.kill()
        }
      })
  })
})
