import { writeFile } from 'node:fs/promises'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { ModelInputs, ModelTask } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { startFakeOpenAi } from './fake-openai.ts'

/** One small example per call of the language-model contract. `node tests/support/llm-examples.ts` writes docs/llm/. */

const RESUME: JsonResume = {
  basics: {
    name: 'Noor Winterbourne',
    label: 'Backend Engineer',
    email: 'noor@example.com',
    summary: 'Backend engineer with 6 years of experience in Go and PostgreSQL.',
  },
  work: [
    {
      name: 'Larkspur Ferries',
      position: 'Backend Engineer',
      startDate: '2020-03',
      highlights: [
        'Mentored 2 junior engineers.',
        'Designed a ticketing API in Go that handles 1,200 requests per second on Kubernetes.',
        'Cut cloud costs by 30% by archiving cold data.',
      ],
    },
  ],
  education: [{ institution: 'Fenmoor University', area: 'Computer Science', studyType: 'BSc', endDate: '2019-06' }],
  skills: [{ name: 'Languages', keywords: ['SQL', 'Go'] }],
}

const POSTING = `Senior Backend Engineer
Marrow & Vale Logistics

Requirements
- 5+ years of backend development in Go
- Kubernetes in production

Nice to have
- Terraform`

const TEXT = `Noor Winterbourne
Backend Engineer
noor@example.com

Experience
Backend Engineer, Larkspur Ferries, 03/2020 - present
- Mentored 2 junior engineers.
- Designed a ticketing API in Go that handles 1,200 requests per second on Kubernetes.

Skills
SQL, Go`

const resume = toResumeDocument(RESUME)
const job = { title: 'Senior Backend Engineer', company: 'Marrow & Vale Logistics', text: POSTING }

export const EXAMPLE_MODEL = 'gpt-5-mini'

export const EXAMPLE_INPUTS: ModelInputs = {
  parse_resume: { text: TEXT },
  tailor_resume: { resume, job, instructions: '', language: 'en', feedback: '', protected: ['w1.h3'] },
  write_cover_letter: {
    resume,
    job,
    requirements: [
      { id: 'r1', text: '5+ years of backend development in Go', kind: 'must', keywords: ['backend', 'Go'] },
      { id: 'r2', text: 'Kubernetes in production', kind: 'must', keywords: ['Kubernetes'] },
      { id: 'r3', text: 'Terraform', kind: 'nice', keywords: ['Terraform'] },
    ],
    instructions: '',
    language: 'en',
    feedback: '',
  },
}

export const TASKS = ['parse_resume', 'tailor_resume', 'write_cover_letter'] as const satisfies ModelTask[]

export function examplePath(task: ModelTask, part: 'request' | 'reply'): URL {
  return new URL(`../../docs/llm/${task}.${part}.json`, import.meta.url)
}

/** What goes over the wire for an example, and what a good server answers. */
export async function exchange<T extends ModelTask>(task: T): Promise<{ request: unknown; reply: unknown }> {
  const fake = await startFakeOpenAi()
  try {
    const model = createOpenAiModel({ baseUrl: fake.baseUrl, model: EXAMPLE_MODEL, timeoutMs: 10_000 })
    await model.complete({ task, input: EXAMPLE_INPUTS[task] })
    const request = fake.requests[0]?.body
    const answer = await fetch(`${fake.baseUrl}/chat/completions`, { method: 'POST', body: JSON.stringify(request) })
    const reply: unknown = await answer.json()
    return { request, reply }
  } finally {
    await fake.close()
  }
}

if (import.meta.main) {
  for (const task of TASKS) {
    const { request, reply } = await exchange(task)
    await writeFile(examplePath(task, 'request'), `${JSON.stringify(request, null, 2)}\n`)
    await writeFile(examplePath(task, 'reply'), `${JSON.stringify(reply, null, 2)}\n`)
  }
}
