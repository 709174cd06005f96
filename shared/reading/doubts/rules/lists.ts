import { readLanguages } from '../../document/languages.ts'
import type { Finding } from '../finding.ts'
import { SKILL_LEVEL_WORDS } from '../lexicon.ts'
import { findAllDates, isDate, isRunningText, wordsOf } from '../looks.ts'
import type { ReadingView } from '../reading-view.ts'

const MAX_SKILL_WORDS = 12

/** Skills and languages that are a level, a date or a sentence. */
export function doubtLists(view: ReadingView): Finding[] {
  const skills = view.document.skills.flatMap((group) => [
    ...(group.name ? [{ node: group.id, field: 'name', text: group.name }] : []),
    ...(group.keywords ?? []).map(({ id, text }) => ({ node: id, field: null, text })),
  ])
  const languages = view.document.languages.map(({ id, language = '' }) => ({
    node: id,
    field: 'language',
    text: language,
  }))
  return [
    ...skills.flatMap(({ node, field, text }): Finding[] => {
      const reason = whyNoSkill(text)
      if (reason === null) return []
      return [{ code: 'skill_looks_wrong', node, field, spans: view.spansOf(node, field), reason, words: text }]
    }),
    ...languages.flatMap(({ node, field, text }): Finding[] => {
      const reason = whyNoLanguage(text)
      if (reason === null) return []
      return [{ code: 'language_looks_wrong', node, field, spans: view.spansOf(node, field), reason, words: text }]
    }),
  ]
}

function whyNoSkill(text: string): string | null {
  if (SKILL_LEVEL_WORDS.has(wordsOf(text))) return 'This skill looks like a level.'
  if (isDate(text)) return 'This skill looks like a date.'
  if (findAllDates(text).some(({ isSpan }) => isSpan)) return 'This skill has a span of time in it.'
  const words = text.split(/\s+/).length
  return words > MAX_SKILL_WORDS || (words > 6 && isRunningText(text)) ? 'This skill looks like running text.' : null
}

function whyNoLanguage(text: string): string | null {
  if (text.trim() === '') return 'This language has no name.'
  if (isLevel(text)) return 'This language looks like a level.'
  if (/\d/.test(text)) return 'This language has a number in it.'
  return text.split(/\s+/).length > 4 ? 'This language is very long.' : null
}

/** Whether behind a language these words would be read as how well it is spoken, and as nothing else. */
function isLevel(text: string): boolean {
  if (text.split(/\s+/).length > 2) return false
  const read = readLanguages([{ text: `Latin, ${text}` }])
  return read.length === 1 && read[0]?.fluency !== undefined
}
