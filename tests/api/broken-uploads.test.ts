import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

const PART = 'Content-Disposition: form-data'
const TEXT = 'Ada Lovelace\r\nEngineer'
const WHOLE = `--b\r\n${PART}; name="title"\r\n\r\nMine\r\n--b\r\n${PART}; name="file"; filename="a.txt"\r\n\r\n${TEXT}\r\n--b--`

describe('a broken upload', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  let token = ''
  before(async () => {
    token = (await api.person()).token
  })

  const send = (body: string) =>
    api.request('POST', '/resumes', { token, body, headers: { 'content-type': 'multipart/form-data; boundary=b' } })

  it('that ends anywhere is refused, and the process goes on', async () => {
    for (let length = 0; length < WHOLE.length; length++) {
      const { status, body } = await send(WHOLE.slice(0, length))
      assert.deepEqual([status, body.type], [400, '/problems/malformed-request'], `${length} bytes`)
    }
    assert.equal((await send(WHOLE)).status, 201)
  })

  for (const [what, part] of [
    ['without a name', `${PART}\r\n\r\nx`],
    ['whose name has no value', `${PART}; name\r\n\r\nx`],
    ['that is a file without a name', `${PART}; filename="x"\r\n\r\nx`],
    ['of another name', `${PART}; name="no/such~field"\r\n\r\nx`],
    ['that is a file of another name', `${PART}; name="other"; filename="x"\r\n\r\nx`],
  ] as const)
    it(`with a part ${what} is refused and points at it`, async () => {
      const { status, body } = await send(`--b\r\n${part}\r\n${WHOLE}`)
      assert.deepEqual([status, body.type], [422, '/problems/validation'])
      assert.match(
        JSON.stringify(body.errors),
        /"pointer":"\/(|no~1such~0field|other)","detail":"is not a known field; leave it out"/,
      )
    })

  it('says what is wrong with a title, not that there is none', async () => {
    const { status, body } = await send(WHOLE.replace('Mine', 'x'.repeat(301)))
    assert.equal(status, 422)
    assert.match(JSON.stringify(body.errors), /"\/title","detail":"must have at most 300 characters"/)
  })

  it('says what is wrong with the title of a posting that came as a file', async () => {
    const form = new FormData()
    form.set('title', 'x'.repeat(301))
    form.set('file', new Blob(['An engineer who writes services for us, in Go and PostgreSQL.']), 'posting.txt')
    const { status, body } = await api.request('POST', '/jobs', { token, body: form })
    assert.deepEqual([status, body.detail], [422, '“title” must have at most 300 characters.'])
  })
})
