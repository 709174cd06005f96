import { createHash } from 'node:crypto'
import { applyChanges } from './changes/apply.ts'
import type { Change } from './changes/change.ts'
import type { CoverLetter, FinalLetter } from './letter.ts'
import type { ResumeDocument } from './resume/document.ts'

/** Exactly what would be exported, and the hash that a decision names. */
export type Draft = { resume: ResumeDocument; letter: FinalLetter; hash: string }

export type DraftSettings = { language: string; exports: readonly string[] }

/** The draft that a base version, its changes and a letter make together. */
export function draftOf(
  base: ResumeDocument,
  changes: readonly Change[],
  letter: CoverLetter,
  settings: DraftSettings,
): Draft {
  const resume = applyChanges(base, changes)
  const final = finalLetter(letter)
  return { resume, letter: final, hash: contentHash({ resume, letter: final, settings }) }
}

/** The letter as it stands in the document: blocked paragraphs are left out. */
export function finalLetter(letter: CoverLetter): FinalLetter {
  return {
    greeting: letter.greeting,
    paragraphs: letter.paragraphs.filter(({ status }) => status !== 'blocked').map(({ text }) => text),
    closing: letter.closing,
  }
}

/** SHA-256 of a value's canonical JSON (RFC 8785 key order), in hex: equal content, equal hash. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
