import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { proposal, type ResumeJson, type Review, reply, resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel, TRUE_PARAGRAPH } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Unprintable = { target: string; text: string; characters: string[] }
type Shown = Review & { unprintable: Unprintable[] }
type Version = { document: ResumeJson; warnings: string[] }

const ENGLAND = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'
const HINDI = 'हिन्दी'

/** From what a person or a model wrote to the documents: what cannot be printed is found while it can still be mended. */
describe('a text that cannot be printed as it came', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)

  async function start(write: (resume: ResumeJson) => void, options: object = {}) {
    const { token } = await api.person()
    const request = <T>(method: string, path: string, body?: unknown) => api.request<T>(method, path, { token, body })
    const document = resumeJson()
    write(document)
    const resume = await request<{ id: string; latestVersion: { id: string } }>('POST', '/resumes', {
      title: 'Mine',
      document,
    })
    assert.equal(resume.status, 201, JSON.stringify(resume.body))
    const job = await request<{ id: string }>('POST', '/jobs', {
      text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt'),
    })
    const application = await request<{ id: string }>('POST', '/applications', {
      resumeId: resume.body.id,
      jobId: job.body.id,
      options,
    })
    const path = `/applications/${application.body.id}`
    const reaches = (status: string) =>
      eventually(async () => assert.equal((await request<Shown>('GET', path)).body.status, status), 20_000)
    await reaches('awaiting_approval')
    const review = async () => (await request<Shown>('GET', `${path}/review`)).body
    return {
      review,
      reaches,
      stored: async () =>
        (await request<Version>('GET', `/resumes/${resume.body.id}/versions/${resume.body.latestVersion.id}`)).body,
      edit: async (body: unknown) => {
        const { headers } = await api.request('GET', `${path}/review`, { token })
        const options = { token, body, headers: { 'if-match': headers.get('etag') ?? '' } }
        return api.request<Shown>('PATCH', `${path}/review`, options)
      },
      saveResume: (next: ResumeJson) => request('POST', `/resumes/${resume.body.id}/versions`, { document: next }),
      approve: async () =>
        request<{ type?: string; unprintable?: Unprintable[] }>('POST', `${path}/approve`, {
          draftHash: (await review()).draft.hash,
        }),
    }
  }

  it('is cleaned where it comes in, every field of it, and exported', async () => {
    const one = await start(
      (resume) => {
        resume.basics.summary = `An engineer ${ENGLAND} from abc\u202egnp with Nguye\u0302\u0303n Thi\u0323 A\u0302\u0301nh.`
        resume.work[0]?.highlights.push('\uf0e0 Called \uf095 home\u0007 and\u200b wrote', 'co\u00adoperation ❤\ufe0f')
        resume.languages = [{ language: 'Eng\u0002lish\u0001', fluency: 'na\u0008tive\ufeff \ue001' }]
      },
      { design: 'compact' },
    )
    const { document, warnings } = await one.stored()
    assert.doesNotMatch(
      JSON.stringify(document),
      /\u00ad|\u200b|[\u202a-\u202e]|\ufe0f|\ufeff|\p{Co}|[\u{e0000}-\u{e007f}]|\\u00/u,
    )
    assert.match(document.basics.summary, /from abcgnp with Nguyễn Thị Ấnh/)
    assert.equal(document.basics.summary, document.basics.summary.normalize('NFC'))
    assert.deepEqual(document.languages, [{ id: 'l1', language: 'English', fluency: 'native' }])
    assert.match(warnings.join(), /^4 icons were left out/)
    assert.deepEqual((await one.review()).unprintable, [])
    assert.equal((await one.approve()).status, 202)
    await one.reaches('completed')
  })

  it('is named in the review, holds back the approval, and is approved when it was mended', async () => {
    const one = await start((resume) => {
      resume.basics.summary = `Speaks ${HINDI} at home.`
      resume.languages = [{ language: 'ᏣᎳᎩ', fluency: 'fluent' }]
    })
    const { unprintable } = await one.review()
    assert.deepEqual(
      unprintable.map(({ target, text }) => [target, text]),
      [
        ['basics.summary', HINDI],
        ['l1.language', 'ᏣᎳᎩ'],
      ],
    )
    assert.deepEqual(unprintable[1]?.characters, ['Ꮳ', 'Ꮃ', 'Ꭹ'])
    const refused = await one.approve()
    assert.deepEqual([refused.status, refused.body.type], [409, '/problems/not-printable'])
    assert.deepEqual(refused.body.unprintable, unprintable)

    const mended = resumeJson()
    mended.basics.summary = 'Speaks Hindi at home.'
    assert.equal((await one.saveResume(mended)).status, 201)
    assert.deepEqual((await one.review()).unprintable, [])
    assert.equal((await one.approve()).status, 202)
    await one.reaches('completed')
  })

  it('is blocked where a model wrote it, and advice where the person did', async () => {
    model.next.tailor_resume = [
      reply(proposal('rewrite', 'w1.h1', `Designed a booking API in Go and ${HINDI}.`), proposal('hide', 'w3.h2')),
    ]
    model.next.write_cover_letter = [
      { paragraphs: [TRUE_PARAGRAPH, `${TRUE_PARAGRAPH} ${HINDI}`].map((text) => ({ text, evidence: ['w1.h1'] })) },
    ]
    const one = await start(() => {})
    const { changes, coverLetter, unprintable } = await one.review()
    const rewrite = changes.find(({ op }) => op === 'rewrite')
    assert.equal(rewrite?.status, 'blocked')
    assert.ok(rewrite.findings.some(({ code, text }) => code === 'unprintable' && text === `${HINDI}.`))
    assert.deepEqual(
      coverLetter.paragraphs.map(({ sentences }) => sentences.map(({ status }) => status)),
      [['proposed'], ['proposed', 'blocked']],
    )
    assert.deepEqual(unprintable, [])

    const paragraphs = [{ id: 'p1', text: `${TRUE_PARAGRAPH} ${HINDI}` }]
    const edited = await one.edit({ coverLetter: { paragraphs } })
    assert.equal(edited.status, 200)
    assert.deepEqual(
      edited.body.unprintable.map(({ target, text }) => [target, text]),
      [['p1', HINDI]],
    )
    assert.ok(edited.body.coverLetter.paragraphs[0]?.findings.some(({ code }) => code === 'unprintable'))
    assert.equal((await one.approve()).status, 409)
    await one.edit({ coverLetter: { paragraphs: [{ id: 'p1', text: null }] } })
    assert.equal((await one.approve()).status, 202)
    await one.reaches('completed')
  })

  it('stands in no DOCX’s way', async () => {
    model.next.write_cover_letter = [{ paragraphs: [{ text: `${TRUE_PARAGRAPH} ${HINDI}`, evidence: ['w1.h1'] }] }]
    const one = await start(
      (resume) => {
        resume.basics.summary = `Speaks ${HINDI} at home.`
      },
      { exports: ['docx'] },
    )
    const { unprintable, coverLetter } = await one.review()
    assert.deepEqual(unprintable, [])
    assert.equal(
      coverLetter.paragraphs.flatMap(({ findings }) => findings).some(({ code }) => code === 'unprintable'),
      false,
    )
    assert.equal((await one.approve()).status, 202)
    await one.reaches('completed')
  })
})
