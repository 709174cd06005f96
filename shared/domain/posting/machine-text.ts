import type { PostingWords } from './words.ts'

/** Text that speaks to a machine instead of a person; no requirement, and nothing to obey. */
const ADDRESSES_MACHINE: readonly RegExp[] = [
  /\b(?:note|attention|message|instruction)s? (?:to|for) (?:any |all |the )?(?:ai|llm|automated|language model|assistant|screening|bot)/i,
  /^\W*(?:assistant|system|ai|chatgpt|llm)\s*:/i,
  /\bignore (?:all |any |the |your |previous |prior )*(?:instruction|rule|prompt|resume rule)/i,
  /\b(?:state|add|claim|write|say|mention) (?:that )?(?:the )?(?:applicant|candidate)\b/i,
  /\bas an? (?:ai|language model)\b/i,
]

/** Whether a line of a posting speaks to a machine: in English by what it says, in any language by a notice to one before a colon. */
export function addressesMachine(line: string, words: PostingWords): boolean {
  const plain = line.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const [, before = ''] = /^([^:：]{2,80})[:：]/u.exec(plain) ?? []
  if (words.has('notice', before) && words.has('machine', before)) return true
  return ADDRESSES_MACHINE.some((pattern) => pattern.test(plain))
}
