import { z } from 'zod'

/** What a completion says, whatever the shape in which a server sent it. */
export type Completion = {
  content: string
  refusal: string | null
  finishReason: string | null
  model: string | null
  /** What the model thought aloud, apart from its answer. */
  thoughtCharacters: number
  usage: unknown
}

const text = z.string().nullish().catch(null)
const functionCall = z.object({ arguments: z.unknown().optional() }).nullish().catch(null)

/** A message, or what one part of a stream adds to it. Compatible servers leave out much, and add as much of their own. */
const messageSchema = z.object({
  content: z.unknown().optional(),
  refusal: text,
  reasoning_content: text,
  reasoning: text,
  tool_calls: z
    .array(z.object({ function: functionCall }))
    .nullish()
    .catch(null),
  function_call: functionCall,
})
export type Message = z.infer<typeof messageSchema>

const choiceSchema = z.object({
  finish_reason: text,
  message: messageSchema.nullish().catch(null),
  delta: messageSchema.nullish().catch(null),
  /** Of servers that answer a chat as they would complete a text. */
  text,
})

const completionSchema = z.object({ model: text, choices: z.array(choiceSchema).min(1), usage: z.unknown().optional() })
const partSchema = z.object({
  model: text,
  choices: z.array(choiceSchema).nullish().catch(null),
  usage: z.unknown().optional(),
  x_groq: z.object({ usage: z.unknown().optional() }).nullish().catch(null),
})

/** A completion that came whole; null for what is none. */
export function readCompletion(answer: unknown): Completion | null {
  const { data } = completionSchema.safeParse(answer)
  const choice = data?.choices[0]
  if (!data || !choice) return null
  const message = choice.message ?? choice.delta
  if (!message && typeof choice.text !== 'string') return null
  return {
    content: message ? contentOf(message) : (choice.text ?? ''),
    refusal: message?.refusal ?? null,
    finishReason: choice.finish_reason ?? null,
    model: data.model ?? null,
    thoughtCharacters: message ? countThoughts(message) : 0,
    usage: data.usage,
  }
}

/** One part of a stream: what it adds. Null for what is none. */
export function readPart(part: unknown): Completion | null {
  const { data } = partSchema.safeParse(part)
  if (!data) return null
  const choice = data.choices?.[0]
  const message = choice?.delta ?? choice?.message
  return {
    content: message ? contentOf(message) : (choice?.text ?? ''),
    refusal: message?.refusal ?? null,
    finishReason: choice?.finish_reason ?? null,
    model: data.model ?? null,
    thoughtCharacters: message ? countThoughts(message) : 0,
    usage: data.usage ?? data.x_groq?.usage ?? null,
  }
}

/** The text of a message: a string, the text parts of a list, or the arguments of the one function that it calls. */
function contentOf({ content, tool_calls, function_call }: Message): string {
  const said = typeof content === 'string' ? content : joinParts(content)
  if (said.trim() !== '') return said
  const call = tool_calls?.[0]?.function ?? function_call
  if (!call) return said
  return typeof call.arguments === 'string' ? call.arguments : call.arguments ? JSON.stringify(call.arguments) : said
}

const partsSchema = z.array(z.object({ type: text, text, thinking: z.unknown().optional() }).catch({ thinking: null }))

/** A part without a text is a thought, an image, or whatever comes next. */
function joinParts(content: unknown): string {
  const { data = [] } = partsSchema.safeParse(content)
  return data.flatMap((part) => (isThought(part.type) ? [] : (part.text ?? []))).join('')
}

const isThought = (type: string | null | undefined): boolean => type === 'thinking' || type === 'reasoning'

function countThoughts({ content, reasoning, reasoning_content }: Message): number {
  const { data = [] } = partsSchema.safeParse(content)
  const parts = data.filter(({ type }) => isThought(type)).map((part) => JSON.stringify(part).length)
  return parts.reduce((sum, length) => sum + length, (reasoning ?? reasoning_content ?? '').length)
}
