import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { kindOfStem } from '../lexicon/headings.ts'
import { isLevel } from '../lexicon/spoken-languages.ts'
import type { ReadLine } from '../lines/read-line.ts'

type Language = NonNullable<JsonResume['languages']>[number]

const CODE = '[abc][12]\\+?'
/** "ENGLISH C2 C2 C1", or "Listening B1": what is rated, and its levels of the European framework. */
const RATED = new RegExp(
  `(\\p{L}[\\p{L} ()'’-]*?)[\\s:|]+(${CODE}(?:[\\s/]+${CODE})*)(?![\\p{L}\\p{N}])[\\s|,;]*`,
  'giu',
)
/** "Language(s)": an ending in brackets says that there may be several. */
const ENDING = /\(\p{L}{1,3}\)/gu
const LABELLED = /^([^:：\t]{2,40})\s*[:：\t]\s*(\S.*)?$/u

type Rated = { name: string; codes: string }

/**
 * The languages of a form of the European framework: mother tongues behind their label, and for the others the levels of
 * several abilities, in a row behind the language or named one by one below it. Null where the lines are no such form.
 */
export function readLanguageGrid(lines: readonly ReadLine[]): Language[] | null {
  const texts = lines.map(({ text }) => text.replace(ENDING, '').replaceAll('\t', ' ').trim())
  const isForm = lines.some(({ text }) => hasSeveralCodes(text) || /\p{L}\(\p{L}{1,3}\)\s*[:：\t]/u.test(text))
  if (!isForm) return null
  const languages: Language[] = []
  let open: Language | null = null
  texts.forEach((text, index) => {
    const [, label = '', value = ''] = LABELLED.exec(lines[index]?.text.replace(ENDING, '') ?? '') ?? []
    if (value && isLevel(label)) {
      for (const language of value.split(/\s*[,;|\t]\s*/)) languages.push({ language, fluency: label.trim() })
      return
    }
    const isOthers = label !== '' && kindOfStem(label) === 'languages'
    const content = isOthers ? value : text
    const rated = ratedIn(content)
    if (rated === null) {
      const below = ratedIn(texts[index + 1] ?? '')
      const opens = content !== '' && !isOthers && below !== null && below.items.length > 1
      open = opens ? { language: content } : null
      if (open) languages.push(open)
      return
    }
    if (rated.leading) {
      open = { language: rated.leading }
      languages.push(open)
    }
    // Levels of abilities belong to the language above them, or in front of them on their line.
    if (open) open.fluency = [open.fluency, ...rated.items.map(({ codes }) => codes)].filter(Boolean).join(' ')
    else for (const { name, codes } of rated.items) languages.push({ language: name, fluency: codes })
  })
  return languages.map(withOneLevel)
}

/** The same level in every ability is the level of the language. */
function withOneLevel({ language, fluency }: Language): Language {
  const levels = new Set(fluency?.split(/[\s/]+/))
  const [only] = levels
  return { language, ...(fluency && { fluency: levels.size === 1 && only ? only : fluency }) }
}

/** What a line rates, where it says nothing else; `leading` is a name without a level in front of it. */
function ratedIn(text: string): { items: Rated[]; leading: string } | null {
  const [head = '', ...cells] = text.split(/\s*\|\s*/)
  const leading = cells.length > 1 && !hasCode(head) ? head : ''
  const list = leading ? cells.join(' | ') : text
  const items = [...list.matchAll(RATED)].map(([, name = '', codes = '']) => ({
    name: name.trim(),
    codes: codes.replace(/\s+/g, ' '),
  }))
  const rest = list.replace(RATED, '').trim()
  return items.length === 0 || rest !== '' ? null : { items, leading }
}

function hasCode(text: string): boolean {
  return new RegExp(`(?:^|\\s)${CODE}(?:\\s|$)`, 'iu').test(text)
}

function hasSeveralCodes(text: string): boolean {
  return new RegExp(`\\p{L}{2}[\\s\\t]+${CODE}[\\s\\t]+${CODE}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}
