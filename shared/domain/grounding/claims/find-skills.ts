import { isKnownThing } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { languageLevelIn } from '../../scales/language-levels.ts'
import { type SkillLevel, skillLevelsIn } from '../../scales/skill-levels.ts'
import { fold } from '../../text/fold.ts'
import type { Context } from '../evidence/evidence.ts'
import { GENERIC_SKILL } from '../lexicon/skills-words.ts'
import { abbreviates } from '../reading/abbreviations.ts'
import { languageNamed } from '../reading/language-names.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { contentOf } from '../reading/word-keys.ts'

/** A word of a skill or headline, as it is written and folded. */
export type SkillWordClaim = Span & { word: string; folded: string }
/** The words of a skill, which must be shown together. */
export type WholeSkillClaim = Span & { words: readonly string[] }
/** "Figma (advanced)": a level of what the other words name. */
export type SkillLevelClaim = Span & { level: SkillLevel; things: ReadonlySet<string> }

/** An article that is elided before a vowel. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|un)'(?=\p{L})/u
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu

/** Each word of a skill or headline, however it is written. */
export function findSkillWords({ text }: Reading, { kind }: Context): SkillWordClaim[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): SkillWordClaim[] => {
    const folded = fold(word).replace(ELIDED, '')
    const saysNothing =
      /^\d+$/.test(folded) ||
      namesLanguage(folded) ||
      (isStopWord(folded) && !isKnownThing(folded)) ||
      (kind === 'skill' && GENERIC_SKILL.isIn(folded))
    return saysNothing ? [] : [{ start: index, end: index + word.length, word, folded }]
  })
}

function namesLanguage(folded: string): boolean {
  return languageLevelIn(folded) !== null || languageNamed(folded, true) !== null
}

/** The words of a skill, if there are two or more that say something. */
export function findWholeSkill({ text, folded }: Reading): WholeSkillClaim[] {
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !abbreviates(word, [folded.replace(fold(word), ' ')]))
    .filter((word) => {
      const plain = fold(word)
      return !isStopWord(plain) && !GENERIC_SKILL.isIn(plain) && !namesLanguage(plain)
    })
  return words.length < 2 ? [] : [{ start: 0, end: text.length, words }]
}

/** The highest level that a skill is given. */
export function findSkillLevels({ folded }: Reading): SkillLevelClaim[] {
  const levels = skillLevelsIn(folded)
  const [highest] = levels
  if (!highest) return []
  // As many spaces as letters, since the levels are in no order of the text.
  const rest = levels.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  )
  const things = contentOf(rest)
  // "Basics" of nothing, "Strong customer service": a level is one beside what it is the level of.
  return things.size === 0 ? [] : [{ start: highest.start, end: highest.end, level: highest.level, things }]
}
