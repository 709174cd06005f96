import type { ReadLine } from '#shared/domain/parsing/read-line.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { Account, Doubt } from '../reading.ts'

export function findDoubts(_input: {
  document: ResumeDocument
  lines: readonly ReadLine[]
  account: Account
}): Doubt[] {
  return []
}
