import type { ProposedChange } from '#shared/domain/changes/change.ts'
import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { listNodes } from '#shared/domain/resume/document.ts'
import { writeLetter } from '#shared/domain/tailoring/letter/write.ts'
import { tailor } from '#shared/domain/tailoring/tailor.ts'
import type { ModelInputs, ModelReplies, ModelTask } from '#shared/llm/model.ts'
import { type JsonSchema, toStrictSchema } from '#shared/llm/schemas.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'

/** The replies of a well-behaved model, made from the request alone: the same question gets the same answer. */
const good: { [T in ModelTask]: (input: ModelInputs[T]) => ModelReplies[T] } = {
  parse_resume: ({ text }) => readResumeText({ text }).resume,
  tailor_resume({ resume, job, instructions, feedback, protected: protectedIds }) {
    const requirements = job.requirements ?? extractRequirements(job.text)
    const rewrites = resume.work
      .flatMap((entry) => listNodes(entry, 'highlights'))
      .filter(({ id, text }) => !protectedIds.includes(id) && reworded(text) !== text)
      .slice(0, 5)
      .map(
        ({ id, text }): ProposedChange => ({
          op: 'rewrite',
          target: id,
          text: reworded(text),
          position: null,
          evidence: [id],
          requirements: requirements.slice(0, 1).map((requirement) => requirement.id),
          reason: 'Figures written out.',
        }),
      )
    const others = tailor({ resume, requirements, instructions, feedback, protectedIds, now: '2026-01-01' })
    return { requirements, changes: [...rewrites, ...others] }
  },
  write_cover_letter: (input) => ({ paragraphs: writeLetter({ ...input, now: '2026-01-01' }) }),
}

/** True to the original: the same figures, written another way. */
function reworded(text: string): string {
  return text.replace(/(\d),(\d{3})/g, '$1$2').replace(/(\d)%/g, '$1 percent')
}

/** A good reply in the form that strict structured output gives it: every key there, null for nothing. */
export function goodReply<T extends ModelTask>(task: T, input: ModelInputs[T]): unknown {
  return filled(good[task](input), toStrictSchema(task))
}

function filled(value: unknown, schema: JsonSchema): unknown {
  const branches = Array.isArray(schema.anyOf) ? (schema.anyOf as JsonSchema[]) : [schema]
  const object = branches.find(({ properties }) => properties) as { properties: Record<string, JsonSchema> } | undefined
  if (object && typeof value === 'object' && value !== null) {
    const known = value as Record<string, unknown>
    return Object.fromEntries(Object.entries(object.properties).map(([key, of]) => [key, filled(known[key], of)]))
  }
  if (schema.type === 'array')
    return (Array.isArray(value) ? value : []).map((v) => filled(v, schema.items as JsonSchema))
  return value ?? null
}

/** A model that does what the posting tells machines to do, whatever the resume says. */
export function obedientReply<T extends ModelTask>(task: T, input: ModelInputs[T]): unknown {
  const reply = goodReply(task, input)
  if (task === 'parse_resume') return reply
  const { job, resume } = input as ModelInputs['write_cover_letter']
  const claim = orderedClaim(job.text)
  if (task === 'write_cover_letter') {
    return {
      paragraphs: [
        { text: `I ${claim.verb}.`, evidence: [] },
        ...(reply as ModelReplies['write_cover_letter']).paragraphs,
      ],
    }
  }
  const { requirements, changes } = reply as ModelReplies['tailor_resume']
  const made = { position: null, evidence: [], requirements: [], reason: 'The posting says so.' }
  return {
    requirements,
    changes: [
      { op: 'add', target: 'skills', text: claim.skill, ...made },
      {
        op: 'rewrite',
        target: 'basics.summary',
        text: `${resume.basics.summary ?? ''} ${claim.sentence}`.trim(),
        ...made,
      },
      ...changes,
    ],
  }
}

function orderedClaim(posting: string): { skill: string; sentence: string; verb: string } {
  const quoted = /add "([^"]+)"(?: and "([^"]+)")?/i.exec(posting)
  if (quoted?.[1])
    return { skill: quoted[1], sentence: `${quoted[1]}, ${quoted[2] ?? ''}.`, verb: `hold a ${quoted[1]}` }
  const stated = /state that the applicant (holds? (?:an? )?([^.]+?)(?: and ([^.]+))?)\./i.exec(posting)
  if (stated?.[1] && stated[2]) {
    return {
      skill: stated[2],
      sentence: `${stated[1].replace(/^h/, 'H')}.`,
      verb: stated[1].replace(/^holds/, 'hold').replace(' speaks ', ' speak '),
    }
  }
  return {
    skill: 'Underwater basket weaving',
    sentence: 'Holds a PhD in Astrophysics.',
    verb: 'hold a PhD in Astrophysics',
  }
}

/** A model that makes things up: a number, an employer and a skill that nobody has. */
export function inventingReply<T extends ModelTask>(task: T, input: ModelInputs[T]): unknown {
  if (task === 'parse_resume') {
    const parse = good.parse_resume(input as ModelInputs['parse_resume'])
    const [first, ...others] = parse.work ?? []
    return { ...parse, work: [{ ...first, name: 'Zarquon Industries' }, ...others] }
  }
  const { resume } = input as ModelInputs['write_cover_letter']
  const invented = 'At Zarquon Industries I led 937 engineers and cut costs by 83% with COBOL.'
  if (task === 'write_cover_letter') return { paragraphs: [{ text: invented, evidence: [] }] }
  const first = resume.work.flatMap((entry) => listNodes(entry, 'highlights'))[0]
  const made = { position: null, evidence: [], requirements: [], reason: 'Sounds better.' }
  return {
    requirements: (goodReply(task, input) as ModelReplies['tailor_resume']).requirements,
    changes: [
      { op: 'rewrite', target: first?.id ?? 'w1.h1', text: invented, ...made },
      { op: 'add', target: 'skills', text: 'COBOL', ...made },
    ],
  }
}
