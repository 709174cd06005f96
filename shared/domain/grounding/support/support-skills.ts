import { PHRASES } from '../../matching/aliases.ts'
import { SKILL_LEVELS, skillLevelsIn } from '../../scales/skill-levels.ts'
import { fold } from '../../text/fold.ts'
import type { SkillLevelClaim, SkillWordClaim, WholeSkillClaim } from '../claims/find-skills.ts'
import type { Examined } from '../evidence/examined.ts'
import { isGeneralDeed } from '../lexicon/deeds-words.ts'
import { abbreviates } from '../reading/abbreviations.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { keysOf } from '../reading/word-keys.ts'
import { isShortened, isSpelledOut } from './abbreviated.ts'
import { isShownWord, isTitleWord } from './shown-words.ts'
import { SUPPORTED, type Support, supportedIf } from './support.ts'

/** A word of a skill must be shown by the resume, languages aside; one of a headline by what the person is or has been. */
export function supportSkillWord(claim: SkillWordClaim, examined: Examined): Support {
  const { reading, evidence } = examined
  const { word, folded, start } = claim
  const { resume, place } = evidence
  const isShown =
    evidence.kind === 'label'
      ? isTitleWord(folded, place.words, resume.language) || abbreviates(word, [reading.folded.replace(folded, ' ')])
      : isShownWord(folded, resume.skilled, resume.language) ||
        isAbbreviation(word, start, examined) ||
        isGeneralDeed(folded, resume.language)
  return supportedIf(isShown, 'missing')
}

/** The words of a known or an initial abbreviation: "Search engine optimization" where the resume has SEO, and the reverse. */
function isAbbreviation(word: string, start: number, examined: Examined): boolean {
  const folded = fold(word)
  const { reading, evidence } = examined
  const { words, statements } = evidence.place.words
  return (
    PHRASES.some(
      (known) =>
        reading.folded.includes(known) && known.includes(folded) && keysOf(known).some((key) => words.has(key)),
    ) ||
    isSpelledOut(examined, start) ||
    isShortened(examined, word, start) ||
    abbreviates(word, [reading.folded.replace(folded, ' '), ...statements.map(({ text }) => text)])
  )
}

/** "Conversation design" of who designs something and has conversations: no entry of the resume has both. */
export function supportWholeSkill({ words }: WholeSkillClaim, examined: Examined): Support {
  const { reading, evidence } = examined
  const { resume, place } = evidence
  if (hasPhrase(place.words.text, reading.folded.trim())) return SUPPORTED
  const told = words.filter((word) => !isShortened(examined, word, reading.text.indexOf(word))).map(fold)
  if (told.length < 2) return SUPPORTED
  const places = [...resume.entries.values(), resume.general]
  return supportedIf(
    places.some((facts) =>
      told.every(
        (word) => isShownWord(word, facts, resume.language) || isSpelledOut(examined, reading.folded.indexOf(word)),
      ),
    ),
    'apart',
  )
}

/** A level must be given to the same thing by the resume, or a higher one; the lowest needs no more than the thing. */
export function supportSkillLevel({ level, things }: SkillLevelClaim, { evidence }: Examined): Support {
  const about = evidence.resume.skilled.statements.filter(({ content }) =>
    [...things].some((thing) => content.has(thing)),
  )
  const levels = about.flatMap(({ text }) => skillLevelsIn(text).map((word) => word.level))
  return supportedIf(
    level === 'basic' || levels.some((known) => SKILL_LEVELS.atLeastAsSpecific(known, level)),
    'skill level',
  )
}
