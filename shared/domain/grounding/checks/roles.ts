import { memoizeByObject } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import {
  BELOW,
  GUIDING,
  LEAD_VERB,
  LED_BY,
  LED_OBJECT,
  PLAIN_PERSON,
  PROFESSION,
  RANK_NOUN,
  STOOD_IN,
  WEAK_LEAD,
} from '../lexicon/roles.ts'
import { hasPhrase } from '../phrases.ts'
import type { Facts, SourceNode } from '../source.ts'
import { contentOf, keysOf } from '../word-keys.ts'
import { type Check, type Claim, claimAt, isQuoted } from './check.ts'

const TITLE = 'is a role or responsibility that your resume does not show here'
const NOT_SHOWN = 'is a role that your resume does not show'

/** Ranks not held, charge not had, and help told as one's own work. */
export function roleClaims(check: Check): Claim[] {
  if (check.kind === 'label') return ranks(check)
  return [...ranks(check), ...charges(check), ...selfTitles(check), ...professions(check)]
}

function ranks(check: Check): Claim[] {
  const { folded } = check
  return [...folded.matchAll(RANK_NOUN)].flatMap((match): Claim[] => {
    const phrase = match[0].trim()
    if (isQuoted(check, match.index, phrase)) return []
    // "Supervisor training" claims no rank; its words are checked as those of a skill.
    if (check.kind === 'skill' && match.index + match[0].length < folded.trimEnd().length) return []
    const exact = check.scope.nodes.flatMap(({ text }) => placesOf(text, phrase, true))
    const places =
      exact.length > 0 || check.kind === 'label'
        ? exact
        : check.scope.nodes.flatMap(({ text }) => placesOf(text, phrase, false))
    if (places.length === 0) return [claimAt(match, 'title', TITLE)]
    const wanted = standing(folded, match.index)
    const isHeld = wanted !== 'held' || places.includes('held')
    return isHeld ? [] : [claimAt(match, 'title', 'is a higher role than the one in your resume')]
  })
}

/** Whether a rank is the person's, a lower one made of it ("assistant head"), or somebody else's ("for the foreman"). */
type Standing = 'held' | 'below' | 'of another'

function standing(text: string, at: number): Standing {
  const before = /(?:[\p{L}'-]+[ -]){0,3}$/u.exec(text.slice(Math.max(0, at - 160), at))?.[0] ?? ''
  if (BELOW.test(/[\p{L}.'-]+[ -]?(?:[\p{L}.'-]+[ -])?$/u.exec(before)?.[0] ?? '')) return 'below'
  if (STOOD_IN.test(/(?:[\p{L}\d'-]+[ ,]+){0,8}$/u.exec(text.slice(Math.max(0, at - 160), at))?.[0] ?? ''))
    return 'below'
  return /(?<!as )(?<!\p{L})(?:the|den|dem|der|des|beim|zum|el|al|del|la|le|du|au|l'|il|lo|o|do|de) (?:[\p{L}-]+ )?$/u.test(
    before,
  )
    ? 'of another'
    : 'held'
}

/** How a text has a rank: as the word itself, or, unless `exact`, as a form of it. */
function placesOf(text: string, phrase: string, exact: boolean): Standing[] {
  const found: Standing[] = []
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    if (/\p{Script=Han}/u.test(phrase) || hasPhrase(text.slice(Math.max(0, at - 1), at + phrase.length + 1), phrase))
      found.push(/^(?:准|副)$/u.test(text[at - 1] ?? '') ? 'below' : standing(text, at))
  if (found.length > 0 || exact) return found
  const forms = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Standing[] => {
    const isInflected = phrase.length > 5 && word.length > 5 && word.slice(0, -2) === phrase.slice(0, -2)
    if (isInflected) return [standing(text, index)]
    // "Leiterin von Projekten" of a Projektleiterin, not of a Vizeleiterin.
    const isPart = phrase.length > 4 && word.length > phrase.length + 2 && word.endsWith(phrase)
    return isPart ? [BELOW.test(`${word.slice(0, -phrase.length)} `) ? 'below' : standing(text, index)] : []
  })
  const leads = /^(?:leader|leadership|managing|manager|management)$/.test(phrase) && showsLeading(text)
  return leads ? ['held', ...forms] : forms
}

/** The same of people: running a meeting or a library is no leading of a team. */
const showsLeadingPeople = memoizeByObject(
  ({ text }: SourceNode): boolean =>
    holdsRank(text) ||
    text.replaceAll('co-', '').match(LEAD_VERB) !== null ||
    [...text.matchAll(new RegExp(GUIDING, 'gu'))].some((match) => {
      const object = /^[^.;:,()]*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
      return LED_OBJECT.test(object.split(FOR)[0]?.split(/\s+/).slice(0, 9).join(' ') ?? '')
    }),
)

/** Behind these stands whom a thing is for, not who is led. */
const FOR =
  /\s(?:for|about|to|with|on|at|in|across|fur|uber|mit|bei|pour|avec|dans|sur|para|con|sobre|per|su|dla|o|z|voor|met|over|for|om|med|pro|s)\s/u

function holdsRank(text: string): boolean {
  return [...text.matchAll(RANK_NOUN)].some((match) => standing(text, match.index) === 'held')
}

/** Whether a statement shows the person leading or guiding others. */
function showsLeading(text: string): boolean {
  return text.replaceAll('co-', '').match(LEAD_VERB) !== null || GUIDING.test(text) || holdsRank(text)
}

const nodeShowsLeading = memoizeByObject(({ text }: SourceNode): boolean => showsLeading(text))

/** "Supervised by two solicitors": others led. */
const PASSIVE = /^\s+(?:by|von|por|par|da|dal|dalla|przez|door|av)(?!\p{L})/u

function charges(check: Check): Claim[] {
  const { folded } = check
  return [...folded.matchAll(LEAD_VERB)].flatMap((match): Claim[] => {
    const end = match.index + match[0].length
    const object = /^[^.;:,()]*/.exec(folded.slice(end))?.[0].split(/\s+/).slice(0, 7).join(' ') ?? ''
    const isOfPeople = LED_OBJECT.test(object.split(FOR)[0] ?? '')
    if (WEAK_LEAD.test(match[0]) && !isOfPeople) return []
    if (PASSIVE.test(folded.slice(end))) return []
    if (isQuoted(check, match.index, match[0])) return []
    const leads = LED_OBJECT.test(object) ? showsLeadingPeople : nodeShowsLeading
    const shown = check.scope.nodes.filter(leads)
    const words = contentOf(object)
    const charge = claimAt(match, shown.length > 0 ? 'scope' : 'title', TITLE)
    if (check.scope.nodes.some((node) => leadersIn(node).some((leaders) => sharesWord(leaders, words)))) return [charge]
    const isShown = shown.some(
      (node) => node === check.before || words.size === 0 || [...words].some((word) => node.content.has(word)),
    )
    return isShown || (check.before !== null && shown.some(({ text }) => text === check.before?.text)) ? [] : [charge]
  })
}

/** Who led, as a statement says: those whom one would lead may be among them. */
const leadersIn = memoizeByObject(({ text }: SourceNode): ReadonlySet<string>[] =>
  [...text.matchAll(LED_BY)].map((match) =>
    contentOf(/^(?: [\p{L}\p{N}'-]+){1,4}/u.exec(text.slice(match.index + match[0].length))?.[0] ?? ''),
  ),
)

function sharesWord(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((word) => others.has(word))
}

const SELF_TITLE =
  /(?:^|[.;,(]\s*|\b(?:work|works|worked|working|serve|serves|served|serving|act|acts|acted|acting|employed|role|position|career|experience|years|year|decades?)\s+)(as an? |as (?:the )?|als (?:ein(?:e)? )?|comme |como |come |som |in qualita di |en calidad de |en (?:ma )?qualite de |in der funktion als |in (?:my|the) role (?:as|of) |in de rol van |na funcao de |w roli |v roli |i rollen som |en tant que (?:que )?|jako )(?!(?:part|well|many|much|soon|needed|required|such|one|if|though|before|far|long|a result|result)\b)((?:[\p{L}'/-]+ ?){1,6})/giu
const I_AM =
  /\b(?:i am|i'm|i have been|i've been|i was|i became|ich bin|ich war|je suis|j'etais|soy|fui|jestem|sono|sou|jag ar|ik ben)\s+(?:also\s+)?(?:now\s+)?(an? |the |ein(?:e)? |une? )?((?:[\p{L}'/-]+ ?){1,5})/giu
const STOPS =
  /\s+(?:and|i|with|for|of|from|at|in|on|who|that|since|where|my|to|und|mit|bei|beim|fur|von|seit|ich|con|de|en|desde|para|y|avec|chez|du|des|et|je|j'ai|depuis|z|w|od|dla|is|was|has|have|he|she|we|the)\b.*$/u

/** "As a design engineer", "I am a chartered surveyor": the words of a role must be among those of the roles held. */
function selfTitles(check: Check): Claim[] {
  const { folded } = check
  const found: Claim[] = []
  const judge = (phrase: string, start: number, needsAgent: boolean): void => {
    const name = phrase.replace(STOPS, '').trim()
    const words = name.split(/[\s/-]+/).filter((word) => word.length > 2)
    const head = words.at(-1)
    if (!head || PLAIN_PERSON.test(name) || isQuoted(check, start, name)) return
    const isRole = AGENT.test(head)
    if (needsAgent && !isRole) return
    const shown = (word: string): boolean =>
      keysOf(word).some((key) => check.source.titles.words.has(key) || roleWords(check.scope).has(key))
    if (
      isRole
        ? !shown(head) || (words.length > 2 && !words.slice(0, -1).some(shown))
        : !words.some(shown) && !words.every((word) => keysOf(word).some((key) => check.scope.words.has(key)))
    )
      found.push({ code: 'title', start, end: start + name.length, why: NOT_SHOWN })
  }
  for (const match of folded.matchAll(SELF_TITLE)) {
    const phrase = match[2] ?? ''
    judge(phrase, match.index + match[0].length - phrase.length, !/^as an? $/u.test(match[1] ?? ''))
  }
  if (check.kind === 'letter')
    for (const match of folded.matchAll(I_AM)) {
      const phrase = match[2] ?? ''
      if (match[1] === undefined && /^i\b/u.test(match[0])) continue
      judge(phrase, match.index + match[0].length - phrase.length, true)
    }
  return found
}

const AGENT =
  /(?:[^aeiou]er|or|ist|ian|eer|ant|ent|man|woman|chef|nurse|head|lead|clerk|cook|pilot|partner|officer|trainee|intern|coach|eur|euse|teur|trice|iste|ista|ador|adora|dor|dora|ero|era|in|ka|rz|arz|nik|olog|master)$/u

/** Words with which the person calls themself something: "Act as link nurse", "Deputy foreman since 2020". */
const roleWords = memoizeByObject(({ nodes }: Facts): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { text } of nodes) {
    const said = [...text.matchAll(/\b(?:as|als|como|comme|jako)\s+(?:an? |the )?((?:[\p{L}'-]+ ?){1,6})/gu)].map(
      (match) => match[1] ?? '',
    )
    const opening = /^(?:[\p{L}'-]+ ?){1,6}/u.exec(text)?.[0] ?? ''
    for (const phrase of [...said, opening])
      for (const word of phrase.split(/[\s-]+/)) for (const key of keysOf(fold(word))) words.add(key)
  }
  return words
})

/** A profession that a summary or letter claims, and the resume never names. */
function professions(check: Check): Claim[] {
  if (check.kind !== 'summary' && check.kind !== 'letter') return []
  return [...check.folded.matchAll(PROFESSION)].flatMap((match): Claim[] => {
    const isShown = keysOf(match[0]).some((key) => check.source.all.words.has(key) && key.length > 3)
    const isOther =
      standing(check.folded, match.index) === 'of another' || WITH_OTHERS.test(check.folded.slice(0, match.index))
    return isShown || isOther || isQuoted(check, match.index, match[0]) ? [] : [claimAt(match, 'title', NOT_SHOWN)]
  })
}

const WITH_OTHERS =
  /\b(?:with|for|to|by|from|every|each|any|your|our|their|his|her|no|another|fellow|like a)\s+(?:an? |the )?(?:[\p{L}-]+ ){0,2}$/u
