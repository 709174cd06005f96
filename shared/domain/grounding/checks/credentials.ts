import { memoizeByObject } from '../../memoize.ts'
import { admitsLearning } from '../lexicon/completion.ts'
import { CERTIFIED, DEGREES, HONOUR, NEARLY, WON_BUSINESS } from '../lexicon/credentials.ts'
import { hasPhrase } from '../phrases.ts'
import type { Source, SourceNode } from '../source.ts'
import { contentOf } from '../word-keys.ts'
import { type Check, type Claim, claimAt, isQuoted } from './check.ts'

const MISSING = 'is a degree, certificate or award that your resume does not show'

/** Degrees, certificates and honours that the resume does not show, or shows as less. */
export function credentialClaims(check: Check): Claim[] {
  return [...degrees(check), ...certificates(check), ...honours(check)]
}

function degrees(check: Check): Claim[] {
  const { source, folded } = check
  const facts = admitsLearning(folded) ? source.all.text : finishedText(source)
  return DEGREES.flatMap(([level, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match): Claim[] => {
      const isShown =
        hasPhrase(facts, match[0]) ||
        (level === 'degree'
          ? DEGREES.some(([, any]) => source.titles.text.match(any) !== null) &&
            !/first|second|class|honou?rs|laude|lode|distinction|auszeichnung|mention|wyroznieni|vyznamenani|valedict/.test(
              match[0],
            )
          : source.titles.text.match(pattern) !== null)
      return isShown || isQuoted(check, match.index, match[0]) ? [] : [claimAt(match, 'credential', MISSING)]
    }),
  )
}

/** All that the resume says, but of what is not finished. */
const finishedText = memoizeByObject(({ all, unfinishedIds }: Source): string =>
  all.nodes
    .filter(({ entryId }) => !unfinishedIds.has(entryId))
    .map(({ text }) => text)
    .join('\n'),
)

/** A certificate must be shown for the same thing: a driving licence shows no pilot's licence. */
function certificates(check: Check): Claim[] {
  const { folded } = check
  return [...folded.matchAll(CERTIFIED)].flatMap((match): Claim[] => {
    const hasAny = [...check.source.entries.keys()].some((id) => /^c\d/.test(id))
    const end = match.index + match[0].length
    if (
      hasAny &&
      CERTIFICATES.test(match[0]) &&
      !/^\s+(?:in|of|for|as|en|de|für|pour|jako|z)\s/u.test(folded.slice(end))
    )
      return []
    const shown = check.source.all.nodes.filter(
      (node) => (ATTESTED.test(match[0]) && /^c\d/.test(node.entryId)) || certifiedIn(node).has(match[0].slice(0, 6)),
    )
    const around = certifiedAs(folded, match.index, end)
    const isShown = shown.some(({ content }) => around.size === 0 || [...around].some((word) => content.has(word)))
    return isShown || isQuoted(check, match.index, match[0]) ? [] : [claimAt(match, 'credential', MISSING)]
  })
}

/** How its words for being certified begin. */
const certifiedIn = memoizeByObject(
  ({ text }: SourceNode): ReadonlySet<string> => new Set(text.match(CERTIFIED)?.map((word) => word.slice(0, 6))),
)

/** What it is that is certified: what stands next to the word, up to a conjunction, behind it or else before it. */
function certifiedAs(folded: string, start: number, end: number): ReadonlySet<string> {
  const after =
    /^(?:[ -](?!(?:and|und|et|y|e|i|en|och|oraz|a|with|mit|avec|con|com|met|z|s)\s)[\p{L}\d-]+){1,3}/u.exec(
      folded.slice(end),
    )?.[0] ?? ''
  const behind = contentOf(after)
  if (behind.size > 0) return behind
  return contentOf(/(?:[\p{L}\d-]+[ -]){0,3}$/u.exec(folded.slice(Math.max(0, start - 100), start))?.[0] ?? '')
}

/** Words for certificates in general, which whoever has one may use. */
const CERTIFICATES =
  /^(?:certificates?|certifications?|zertifikate?n?|certificats?|certificados?|certificaciones|certificati|certyfikat\p{L}*)$/u

/** Words for having a certificate, whatever it is called itself. */
const ATTESTED = /^(?:certified|zertifiziert\p{L}*|certifiee?s?|certificad[oa]s?|certificat[oaie]|certyfikowan\p{L}*)$/u

const namesHonour = memoizeByObject(({ text }: SourceNode): boolean => text.match(HONOUR) !== null)

function honours(check: Check): Claim[] {
  const { folded } = check
  return [...folded.matchAll(HONOUR)].flatMap((match): Claim[] => {
    const end = match.index + match[0].length
    if (
      /^w[io]n/.test(match[0]) &&
      (WON_BUSINESS.test(folded.slice(end)) || /^\W*(?:over|back|the trust)/.test(folded.slice(end)))
    )
      return []
    const claim = claimAt(match, 'credential', MISSING)
    if (isQuoted(check, match.index, match[0])) return []
    const words = contentOf(folded)
    const wholeAward = ({ entryId, text, content }: SourceNode): { text: string; content: ReadonlySet<string> } => {
      const facts = /^a\d/.test(entryId) ? check.source.entries.get(entryId) : undefined
      return facts ? { text: facts.text, content: contentOf(facts.text) } : { text, content }
    }
    const shown = check.source.all.nodes.filter((node) => namesHonour(node) || /^a\d/.test(node.entryId))
    const same = shown.map(wholeAward).filter(({ content }) => [...words].some((word) => content.has(word)))
    if (shown.length === 0 || (same.length === 0 && !hasPhrase(check.scope.text, match[0]))) return [claim]
    const isWon = same.length === 0 || same.some(({ text }) => !NEARLY.test(text))
    return isWon || NEARLY.test(folded)
      ? []
      : [{ ...claim, why: 'is more than your resume says: it tells of a place on the list, not of winning' }]
  })
}
