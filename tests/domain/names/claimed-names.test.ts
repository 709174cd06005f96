import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '#shared/domain/changes/change.ts'
import { languageOfResume } from '#shared/domain/grounding/evidence/resume-evidence.ts'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { comparableWords } from '#shared/domain/grounding/reading/word-keys.ts'
import { namesInText } from '#shared/domain/names/names-in-text.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { languageOf } from '#shared/domain/text/language-of.ts'
import { normalise } from '#shared/domain/text/normalise.ts'

const TESTS = fileURLToPath(new URL('../..', import.meta.url))
const NAMES = readFileSync(new URL('technology-names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const readResume = (folder: string) =>
  toResumeDocument(jsonResumeSchema.parse(JSON.parse(readFileSync(join(TESTS, folder, 'resume.json'), 'utf8'))))
const prepared = (resume: ReturnType<typeof readResume>) =>
  prepareGrounding({ source: resume, posting: null, now: '2026-11-29' })
const nurse = prepared(readResume('samples/icu-nurse'))

function ground(text: string, target: 'skills' | 'w1.h1', of = nurse): Finding[] {
  const op = target === 'skills' ? 'add' : 'rewrite'
  return groundChange(
    { op, target, text, position: null, evidence: [], requirements: [], reason: '', before: null },
    of,
  )
}

/** The share of the names that a finding is about, wherever they are put by `place`. */
function shareFound(spell: (name: string) => string, place: (name: string) => { text: string; findings: Finding[] }) {
  const found = NAMES.filter((name) => {
    const spelled = spell(name)
    const { text, findings } = place(spelled)
    const start = text.indexOf(spelled)
    return findings.some(({ span: [from, to] }) => from < start + spelled.length && to > start)
  })
  return found.length / NAMES.length
}

const inLine = (line: string) => (name: string) => {
  const text = line.replace('{}', () => name)
  return { text, findings: ground(text, 'w1.h1') }
}
const SPELLED: Record<string, (name: string) => string> = {
  'as it is written': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
}
const LINES = [
  'Kept the reports of the unit with {}.',
  'Used {} and spreadsheets for the reports of the unit.',
  'Trained colleagues in {} for the reports of the unit.',
  'Introduced {} across the unit.',
]

describe('names that are claimed', function () {
  this.timeout(30_000)

  it('has 300 names of technology that stand in no sample', () => assert.equal(NAMES.length, 300))

  for (const [how, spell] of Object.entries(SPELLED)) {
    it(`finds 97 of 100 as a skill, ${how}`, () => {
      assert.ok(shareFound(spell, (text) => ({ text, findings: ground(text, 'skills') })) >= 0.97)
    })

    // In small letters one that is an ordinary word too and in no list ("bottle", "rocket") cannot be told from it.
    const least = how === 'in small letters' ? 0.92 : 0.97
    it(`finds ${least * 100} of 100 in a line, ${how}`, () => {
      for (const line of LINES) assert.ok(shareFound(spell, inLine(line)) >= least, line)
      const letter = (name: string) => {
        const text = `In my last job I worked with ${name} every day.`
        return { text, findings: groundParagraph({ text, evidence: [] }, nurse) }
      }
      assert.ok(shareFound(spell, letter) >= least, 'a letter')
    })
  }

  it('makes no skill of the stem or the parts of other words', () => {
    const resume = structuredClone(readResume('samples/icu-nurse'))
    const first = resume.work[0]?.highlights?.[0]
    assert.ok(first)
    first.text = 'Did the polling for the union, learned the building code and drew the data flows of one unit.'
    const unionist = prepared(resume)
    for (const skill of ['Polly', 'Codebuild', 'CodeBuild', 'Dataflow', 'Unity', 'polly', 'dataflow'])
      assert.deepEqual(
        ground(skill, 'skills', unionist).map(({ code }) => code),
        ['skill'],
        skill,
      )
  })

  it('takes the link of a profile for no work with the network', () => {
    const resume = structuredClone(readResume('samples/icu-nurse'))
    resume.basics.profiles = [
      { id: 'n1', network: 'LinkedIn', username: 'someone', url: 'https://www.linkedin.com/in/someone' },
      { id: 'n2', network: 'GitHub', username: 'someone', url: 'https://github.com/someone' },
    ]
    const linked = prepared(resume)
    for (const text of ['I ran campaigns on LinkedIn.', 'I administer GitHub.'])
      assert.equal(
        groundParagraph({ text, evidence: [] }, linked).filter(({ code }) => code === 'skill').length,
        1,
        text,
      )
    const link = 'My work is at https://github.com/someone.'
    assert.deepEqual(groundParagraph({ text: link, evidence: [] }, linked), [])
  })

  it('takes of 1,000 words of honest texts in ten languages no more than 2 for a name that the resume does not have', () => {
    let words = 0
    const mistaken: string[] = []
    for (const file of globSync('{samples,truth}/*/{changes,letter}.json', { cwd: TESTS })) {
      const folder = dirname(file)
      if (!existsSync(join(TESTS, folder, 'resume.json'))) continue
      const resume = readResume(folder)
      const own = comparableWords(normalise(JSON.stringify(resume)).text)
      const usual = languageOfResume(resume)
      const cases: { text: string; expect: string }[] = JSON.parse(readFileSync(join(TESTS, file), 'utf8'))
      for (const { text } of cases.filter(({ expect }) => expect === 'pass')) {
        const plain = normalise(text).text
        words += plain.match(/\p{L}+/gu)?.length ?? 0
        const languages = [...new Set([languageOf(plain, usual), usual])].filter((language) => language !== null)
        for (const { text: name } of namesInText(plain, languages))
          if (/^\p{Ll}+$/u.test(name) && ![...comparableWords(name)].some((key) => own.has(key))) mistaken.push(name)
      }
    }
    assert.ok(words > 6000)
    assert.ok(mistaken.length / words < 0.002, `${mistaken.length} of ${words}: ${mistaken.join(', ')}`)
  })
})
