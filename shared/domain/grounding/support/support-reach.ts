import { memoizeByObject } from '../../memoize.ts'
import { type ReachClaim, type UniversalClaim, universalsIn } from '../claims/find-reach.ts'
import { isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import { haveOneMeaning } from '../lexicon/meanings.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { sameBeginning } from '../reading/word-keys.ts'
import { type Support, supportedIf } from './support.ts'
import { statementTold } from './telling.ts'

/** Reach must be shown here, in the same word or another form of it. */
export function supportReach({ phrase, start }: ReachClaim, { evidence }: Examined): Support {
  const { text } = evidence.place.words
  const stem = phrase.length > 7 && !phrase.includes(' ') ? phrase.slice(0, -2) : phrase
  const isShown =
    hasPhrase(text, phrase) ||
    (/\p{Script=Han}/u.test(phrase) && text.includes(phrase)) ||
    (stem !== phrase && startsWord(text, stem))
  return supportedIf(isShown || isQuoted(evidence, start, phrase), 'reach')
}

function startsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? '')) return true
  return false
}

const universals = memoizeByObject(({ text }: Statement): readonly string[] =>
  universalsIn(text).map(({ noun }) => noun),
)

/** All of something must be all of it in the resume. */
export function supportUniversal({ noun }: UniversalClaim, examined: Examined): Support {
  const { evidence, reading } = examined
  const told = statementTold(examined)
  // "Every call" where the line that is told says "each visit".
  const isToldSo = told !== null && universals(told).some((known) => haveOneMeaning(known, noun, reading.language))
  return supportedIf(
    isToldSo ||
      evidence.place.words.statements.some((statement) =>
        universals(statement).some((known) => known === noun || sameBeginning(known, noun)),
      ),
    'reach',
  )
}
