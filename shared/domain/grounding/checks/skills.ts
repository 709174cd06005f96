import { isKnownThing, PHRASES } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { fold } from '../../text/fold.ts'
import { GENERIC_SKILL } from '../lexicon/common-nouns.ts'
import { languageLevel, languageNamed } from '../lexicon/languages.ts'
import { TECHNOLOGIES } from '../lexicon/products.ts'
import { hasPhrase } from '../phrases.ts'
import type { Facts, Source } from '../source.ts'
import { beginnings, contentOf, keysOf, sameBeginning, sameRoot } from '../word-keys.ts'
import { abbreviates, isShortened, isSpelledOut } from './abbreviations.ts'
import { type Check, type Claim, claimAt } from './check.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu
const AGENT = /(?:[^aeiou]er|or|ist|ian|eer|ant|man|woman|nurse|chef|eur|euse|trice|ador|adora)$/u

/** A skill or a headline claims each of its words, however it is written; those of a skill together. */
export function skillClaims(check: Check): Claim[] {
  const claims = wordClaims(check)
  return claims.length > 0 || check.kind === 'label' ? claims : [...apartClaims(check), ...levelClaims(check)]
}

const HIGHER =
  /(?<!\p{L})(?:advanced|expert|professional|master|specialist|avance\p{L}*|avanzad[oa]|experte|fortgeschritten\p{L}*|zaawansowan\p{L}*|avancad[oa]|avanzat[oa]|esperto|gevorderd\p{L}*|pokrocil\p{L}*|avancerad\p{L}*)(?!\p{L})/u

/** "Figma (advanced)" where the resume gives a lower level, or none. */
function levelClaims({ folded, source }: Check): Claim[] {
  const level = HIGHER.exec(folded)
  if (!level) return []
  const things = contentOf(folded.replace(HIGHER, ' '))
  const isShown = source.skilled.nodes.some(
    ({ text, content }) => HIGHER.test(text) && [...things].some((thing) => content.has(thing)),
  )
  return isShown ? [] : [claimAt(level, 'skill', 'is a higher level than your resume gives')]
}

/** "Conversation design" of who designs something and has conversations: no entry of the resume has both. */
function apartClaims(check: Check): Claim[] {
  const { text, folded, scope, source } = check
  const slavic = isSlavic(source)
  const words = [...text.text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]+/gu)]
    .map(([word]) => word)
    .filter(
      (word) =>
        !abbreviates(word, [folded.replace(fold(word), ' ')]) &&
        !isShortened(check, word, check.text.text.indexOf(word)),
    )
    .map(fold)
    .filter(
      (word) =>
        !isStopWord(word) &&
        !GENERIC_SKILL.has(word) &&
        languageLevel(word) === null &&
        languageNamed(word, true) === null,
    )
  if (words.length < 2 || hasPhrase(scope.text, folded.trim())) return []
  const places = [...source.entries.values(), source.general]
  return places.some((facts) =>
    words.every((word) => isShownWord(word, facts, slavic) || isSpelledOut({ folded, scope }, folded.indexOf(word))),
  )
    ? []
    : [{ code: 'skill', start: 0, end: text.text.length, why: 'joins words that your resume has only apart' }]
}

/** Whether the words of the resume bend at their ends so far that their beginnings have to do. */
function isSlavic({ language }: Source): boolean {
  return language === 'pl' || language === 'cs'
}

function wordClaims(check: Check): Claim[] {
  const { text } = check.text
  const slavic = isSlavic(check.source)
  return [...text.matchAll(WORD)].flatMap((match): Claim[] => {
    const folded = fold(match[0]).replace(/^(?:[cdjlmnst]|qu|dell|all|nell|un)'(?=\p{L})/u, '')
    const isLevel = languageLevel(folded) !== null
    if (/^\d+$/.test(folded) || isLevel || languageNamed(folded, true) !== null) return []
    if (isStopWord(folded) && !isKnownThing(folded)) return []
    if (check.kind === 'skill' && GENERIC_SKILL.has(folded)) return []
    const isShown =
      check.kind === 'label'
        ? isTitleWord(folded, check.scope, slavic) || abbreviates(match[0], [check.folded.replace(folded, ' ')])
        : isShownWord(folded, check.source.skilled, slavic) || isAbbreviation(check, match[0], match.index)
    return isShown ? [] : [claimAt(match, check.kind === 'label' ? 'title' : 'skill', 'does not appear in your resume')]
  })
}

/** The noun of a title must be the very word; what qualifies it may be a form of it. */
function isTitleWord(folded: string, facts: Facts, slavic: boolean): boolean {
  return folded.split(/[-/&.]/).every((part) => {
    if (part.length < 2 || isStopWord(part)) return true
    if (!AGENT.test(part)) return isShownWord(part, facts, slavic)
    return [
      part,
      part.replace(/s$/, ''),
      `${part}s`,
      part.replace(/in$/, ''),
      `${part}in`,
      part.replace(/a$/, ''),
      `${part}a`,
    ].some((form) => facts.words.has(form))
  })
}

function isShownWord(folded: string, facts: Facts, slavic: boolean): boolean {
  if (keysOf(folded).some((key) => facts.words.has(key))) return true
  const parts = folded.split(/[-/&.]/).filter((part) => part.length > 1)
  if (parts.length > 1) return parts.every((part) => isStopWord(part) || isShownWord(part, facts, slavic))
  if (folded.length < 5 || isKnownThing(folded) || TECHNOLOGIES.has(folded)) return false
  return (
    [...facts.words].some(
      (known) =>
        !TECHNOLOGIES.has(known) &&
        (slavic ? beginnings(known) : [known]).some(
          (beginning) => sameBeginning(folded, beginning) || sameRoot(folded, beginning),
        ),
    ) || isCompound(folded, facts)
  )
}

/** Second parts of compounds that name a field as such: "Koordinatenmesstechnik" of who works with a "Koordinatenmessgerät". */
const FIELD =
  /(?<=\p{L}{7})(?:technik|wesen|arbeit|arbeiten|kunde|verfahren|prozesse?|kenntnisse|management|betreuung)$/u

/** A compound whose parts the resume has: "Tourenplanung" from "Planung der Touren". */
function isCompound(folded: string, facts: Facts): boolean {
  const field = folded.replace(FIELD, '')
  if (
    field !== folded &&
    [...facts.words].some((word) => word.startsWith(field) || (word.length > field.length + 2 && word.endsWith(field)))
  )
    return true
  const words = [...facts.words].filter((word) => word.length > 3)
  return words.some((first) => {
    if (!folded.startsWith(first)) return false
    const rest = folded.slice(first.length).replace(/^(?:s|n|en|es)(?=\p{L}{4})/u, '')
    return rest.length > 3 && words.some((second) => second === rest || sameBeginning(second, rest))
  })
}

/** The words of a known or an initial abbreviation: "Search engine optimization" where the resume has SEO, and the reverse. */
function isAbbreviation(check: Check, word: string, start: number): boolean {
  const folded = fold(word)
  const { folded: text } = check
  return (
    PHRASES.some(
      (known) =>
        text.includes(known) && known.includes(folded) && keysOf(known).some((key) => check.scope.words.has(key)),
    ) ||
    isSpelledOut(check, start) ||
    isShortened(check, word, start) ||
    abbreviates(word, [text.replace(folded, ' '), ...check.scope.nodes.map((node) => node.text)])
  )
}
