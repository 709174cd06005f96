import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { splitOutside } from '../lexicon/segments.ts'
import { isLevel } from '../lexicon/spoken-languages.ts'
import { isLarger } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'

type Skill = NonNullable<JsonResume['skills']>[number]

const SEPARATOR = /[,;·•|●▪\t、，،؛／\n]/
const MAX_GROUP_LENGTH = 45
const MAX_KEYWORD_LENGTH = 80

/** Groups of skills: "Group: a, b", a group's line above its skills, or plain lists. */
export function readSkills(lines: ReadLine[]): Skill[] {
  const levelled = readLevelled(lines)
  if (levelled) return levelled
  const grouped = readLeadingGroups(lines)
  if (grouped) return grouped
  const groups: { name?: string; keywords: string[] }[] = []
  const open = (name?: string) => {
    const group = { ...(name && { name }), keywords: [] as string[] }
    groups.push(group)
    return group
  }
  lines.forEach((line, index) => {
    const labelled = groupLine(line)
    if (labelled) {
      open(labelled.name).keywords = keywordsOf(labelled.rest)
      return
    }
    if (isGroupName(line, lines[index + 1])) {
      open(line.text.replace(/\s*:$/, ''))
      return
    }
    const current = groups.at(-1) ?? open()
    const target = current.name && line.gap && !line.bullet && lines[index - 1]?.bullet ? open() : current
    for (const keyword of keywordsOf(line.text)) target.keywords.push(keyword)
  })
  return groups.flatMap(toSkills)
}

/** A skill, its level on the line below, and what it holds. */
function readLevelled(lines: ReadLine[]): Skill[] | null {
  const levels = lines.flatMap(({ text }, index) =>
    index > 0 && isLevel(text) && text.split(/\s+/).length <= 3 ? [index] : [],
  )
  if (levels.length < 2 || levels.some((at) => levels.includes(at - 1))) return null
  if (levels[0] !== 1) return null
  return levels.map((at, order) => {
    const next = levels[order + 1]
    const below = lines.slice(at + 1, next === undefined ? lines.length : next - 1)
    const keywords = below.flatMap(({ text }) => keywordsOf(text))
    const name = lines[at - 1]?.text ?? ''
    return { name, level: lines[at]?.text ?? '', ...(keywords.length > 0 && { keywords }) }
  })
}

/** "Programming C, C++, Java": in every line the name of the group runs into its first item, which is a sign or an acronym. */
function readLeadingGroups(lines: ReadLine[]): Skill[] | null {
  const found = lines.map(({ text }) => /^(\p{Lu}\p{Ll}+(?: \p{L}+)*) ([\p{Lu}][\p{Lu}\p{N}+#.]*), (.+)$/u.exec(text))
  if (lines.length < 2 || found.some((match) => match === null)) return null
  return found.flatMap((match) =>
    match?.[1] ? [{ name: match[1], keywords: keywordsOf(`${match[2]}, ${match[3]}`) }] : [],
  )
}

function toSkills({ name, keywords }: { name?: string; keywords: string[] }): Skill[] {
  const unique = [...new Set(keywords)]
  if (name) return unique.length > 0 ? [{ name, keywords: unique }] : [{ name }]
  return unique.map((keyword) => ({ name: keyword }))
}

/** "Tools: Excel, Canva", or the two cells of a table row, or a bold beginning. */
function groupLine(line: ReadLine): { name: string; rest: string } | null {
  const bracketed = /^[【［[〔]([^】］\]〕]{1,45})[】］\]〕]\s*(\S.*)$/su.exec(line.text)
  if (bracketed?.[1] && bracketed[2]) return { name: bracketed[1], rest: bracketed[2] }
  const colon = /^([^:：,;]{2,45}?)\s*[:：]\s*\t?\s*(\S.*)$/su.exec(line.text)
  if (colon?.[1] && colon[2] && !/^\/\//.test(colon[2])) return { name: colon[1], rest: colon[2] }
  const cells = line.text.split('\t')
  if (
    cells.length === 2 &&
    cells[0] &&
    cells[1] &&
    isName(cells[0]) &&
    (SEPARATOR.test(cells[1]) || line.bold === 'start')
  ) {
    return { name: cells[0], rest: cells[1] }
  }
  const at = line.breaks?.[0]
  if (line.bold !== 'start' || at === undefined) return null
  const [name, rest] = [line.text.slice(0, at).trim(), line.text.slice(at).replace(/^[\s–—:-]+/, '')]
  return isName(name) && rest !== '' ? { name: name.replace(/[\s–—:-]+$/, ''), rest } : null
}

function isGroupName(line: ReadLine, next: ReadLine | undefined): boolean {
  if (line.bullet || !next || !isName(line.text.replace(/:$/, ''))) return false
  if (/:$/.test(line.text)) return true
  if (line.bold === 'all' && next.bold !== 'all') return true
  if (line.heading !== undefined && next.heading === undefined) return true
  if (isLarger(line, next)) return true
  return next.bullet === true || (line.gap === true && !next.gap && SEPARATOR.test(next.text))
}

function isName(text: string): boolean {
  return text.length <= MAX_GROUP_LENGTH && !SEPARATOR.test(text)
}

/** The keywords of a list; a sentence stays whole. */
export function keywordsOf(text: string): string[] {
  const sentence = /[.!?]$/.test(text) && text.split(/\s+/).length > 12 && !text.includes(',')
  const parts = sentence ? [text] : splitOutside(text, SEPARATOR)
  const slashes = parts.length === 1 && / \/ /.test(text) ? text.split(' / ') : parts
  return slashes
    .map((part) =>
      part
        .replace(/^(?:and|und|et|y|e|en|a|i|och|og)\s+(?=\p{Lu})/u, '')
        .replace(/\.$/, '')
        .replace(/[●○★☆■□◆◇⬤]{2,}/gu, '')
        .trim(),
    )
    .filter((part) => part.length > 0 && part.length <= Math.max(MAX_KEYWORD_LENGTH, sentence ? text.length : 0))
}
