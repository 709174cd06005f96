import type { SectionKind } from './sections.ts'
import { placeIn, type Stretch } from './sentences.ts'
import type { PostingWords } from './words.ts'

/** Something that a sentence asks for; `saidBy` are its own words that told its kind, null where none did. */
export type Wanted = Stretch & { kind: 'must' | 'nice'; saidBy: string | null }
type Sentence = Stretch & {
  isBullet: boolean
  /** The whole of its line. */
  isFragment: boolean
  /** Behind a title in one line. */
  isLabelled?: boolean
}

/** A line with fewer words is a thing by its name ("SQL"), one with more tells something. */
const FEW_WORDS = 9
const LIST_ITEMS = 3
/** Where a sentence begins. */
const FIRST_CHARACTERS = 14
/** Where the person addressed is the one that a sentence is about. */
const NEAR_CHARACTERS = 30

/** What a sentence below a title of a kind asks for: nothing, one thing, or something for certain and something as a wish. */
export function judgeSentence(sentence: Sentence, section: SectionKind, words: PostingWords): Wanted[] {
  const signs = readSigns(sentence.text, words)
  if (!isAsking(sentence, signs, section)) return []
  const clauses = splitByKind(sentence, words)
  return clauses.flatMap((clause) => {
    const whole = toWanted(clause, clauses.length > 1 ? readSigns(clause.text, words) : signs, section)
    const parts = sentence.isLabelled ? splitList(clause) : sentence.isBullet ? [clause] : splitAsks(clause, words)
    return parts.map((part) => ({ ...whole, ...part }))
  })
}

/** "Looking for: solid C, comfort with an oscilloscope, …": three short things or more behind a title, by each of them. */
function splitList(clause: Stretch): Stretch[] {
  const items = clause.text.split(/(?<=[,，、])\s*/u)
  const isList = items.length >= LIST_ITEMS && items.every((item) => item.split(/\s+/).length < FEW_WORDS)
  return isList && !/\p{L}\s*\(/u.test(clause.text) ? placeIn(clause, items) : [clause]
}

type Signs = ReturnType<typeof readSigns>

function readSigns(text: string, words: PostingWords) {
  const [nice] = words.find('nice', text)
  // "Not required" holds a word of demands.
  const rest = words.find('nice', text).reduce((left, { at, words: said }) => blank(left, at, said.length), text)
  const [must] = words.find('must', rest)
  const [niceFirst] = words.find('nice-first', text)
  return {
    nice,
    must,
    niceFirst: niceFirst && isOpening(text.slice(0, niceFirst.at)) ? niceFirst : undefined,
    /** Words that ask by themselves where a sentence begins with them. */
    opensAsking: words.find('asks', text).some(({ at }) => at < FIRST_CHARACTERS),
    asks: words.has('asks', text),
    person: words.find('person', text).some(({ at }) => at < NEAR_CHARACTERS),
    pronoun: words.has('pronoun', text),
    ofSomebody: tellsOfSomebody(text, words),
    quality: words.has('quality', text),
    other: words.has('other', text),
    asksNothing: words.has('asks-nothing', text),
    count: text.split(/\s+/).length,
  }
}

/** What stands before the words that a sentence begins with: nothing, or the person addressed. */
const isOpening = (before: string): boolean => !/[,;(，、]/u.test(before) && before.trim().split(/\s+/).length <= 2

/** "Somebody who …", "alguien que …": all that is told of them is asked for. */
function tellsOfSomebody(text: string, words: PostingWords): boolean {
  const person = words.find('person', text).find(({ at }) => at < NEAR_CHARACTERS)
  if (!person) return false
  const behind = text.slice(person.at)
  return words.find('relative', behind).some(({ at }) => at <= person.words.length + 2)
}

const blank = (text: string, at: number, length: number): string =>
  `${text.slice(0, at)}${' '.repeat(length)}${text.slice(at + length)}`

function isAsking({ text, isBullet, isFragment, isLabelled }: Sentence, signs: Signs, section: SectionKind): boolean {
  const { nice, niceFirst, must, asks, opensAsking, person, pronoun, quality, other, asksNothing, count } = signs
  if (asksNothing || /[:：]$/u.test(text)) return false
  const isWish = nice !== undefined || niceFirst !== undefined
  const isSaid = asks || must !== undefined || isWish || person
  switch (section) {
    case 'must':
    case 'nice':
      if (isBullet || isLabelled) return true
      if (other && !(quality && isSaid)) return false
      return isSaid || quality || (isFragment && count < FEW_WORDS)
    case 'other':
      // A list of tasks or of what is given asks for nothing.
      return quality && !other && !isBullet && (must !== undefined || (isWish && (asks || person || pronoun)))
    case 'untold':
      if (other) return (must !== undefined || isWish) && asks && quality
      if (quality) return isSaid || (isFragment && isBullet)
      return opensAsking || signs.ofSomebody || (isWish && (asks || person || pronoun || count < FEW_WORDS))
  }
}

function toWanted({ text, start, end }: Stretch, { nice, must, niceFirst }: Signs, section: SectionKind): Wanted {
  const wish = nice ?? niceFirst
  const isWish = wish !== undefined && (must === undefined || wish.at <= must.at)
  if (isWish) return { text, start, end, kind: 'nice', saidBy: wish.words }
  if (section === 'nice' && must === undefined) return { text, start, end, kind: 'nice', saidBy: null }
  return { text, start, end, kind: 'must', saidBy: must?.words ?? null }
}

/** Words that lead to what only limits what was said. */
const BUT = /^(?:but|aber|jedoch|mais|aunque|pero|maar|ale|mas|men|dock|embora|anche|sebbene|choć|však|även)$/iu
const OR = /^(?:or|oder|ou|o|u|of|lub|nebo|eller|czy)\s/iu

/** From how many words on a part of a sentence may ask for something of its own. */
const PART_WORDS = 3

/** "Five years on the road, and you know Eos", "that … and that …": a sentence that asks for several things, by each of them. */
function splitAsks(sentence: Stretch, words: PostingWords): Stretch[] {
  const cuts = findJoints(sentence.text, words)
  const ofSomebody = tellsOfSomebody(sentence.text, words)
  const parts: string[] = []
  let from = 0
  for (const [index, cut] of cuts.entries()) {
    const before = sentence.text.slice(from, cut)
    const after = sentence.text.slice(cut, cuts[index + 1])
    const isNext = ofSomebody
      ? goesOnAbout(before, after, { words, isSeries: parts.length > 0 })
      : asksBySelf(before, words) && opensPart(after, words)
    if (!isNext) continue
    parts.push(before)
    from = cut
  }
  return parts.length === 0
    ? [sentence]
    : placeIn(sentence, [...parts, sentence.text.slice(from)]).map((part) => trimJoint(part, words))
}

/** Where something may begin behind a comma, or behind an "and" of the posting's language. */
function findJoints(text: string, words: PostingWords): number[] {
  const commas = [...text.matchAll(/[,，、]\s*/gu)].map(({ index, 0: joint }) => index + joint.length)
  const ands = words.find('joint', text).map(({ at, words: said }) => at + said.length + 1)
  return [...new Set([...commas, ...ands])].filter((cut) => cut < text.length).sort((a, b) => a - b)
}

/** Without the comma or the "and" that led to the next part. */
function trimJoint({ text, start, end }: Stretch, words: PostingWords): Stretch {
  const last = words.find('joint', text).at(-1)
  const cut = last && last.at + last.words.length >= text.trimEnd().length ? text.slice(0, last.at) : text
  const bare = cut.replace(/[\s,，、]+$/u, '')
  return { text: bare, start, end: end - (text.length - bare.length) }
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length

/** Whether a part tells the next thing of somebody: behind a comma, with "who" or "that", or at the end of such a series. */
function goesOnAbout(
  before: string,
  after: string,
  { words, isSeries }: { words: PostingWords; isSeries: boolean },
): boolean {
  if (countWords(before) < PART_WORDS || countWords(after) < 2) return false
  const isClause = words.find('relative', after).some(({ at }) => at === 0)
  return isClause || isSeries || /[,，、]\s*$/u.test(before)
}

const asksBySelf = (text: string, words: PostingWords): boolean =>
  countWords(text) >= PART_WORDS && (words.has('quality', text) || words.has('asks', text) || words.has('person', text))

/** Whether a part begins anew: with the person addressed, with "who" or "that", or with what is asked for. */
function opensPart(text: string, words: PostingWords): boolean {
  const opens = (part: 'asks' | 'person' | 'pronoun' | 'relative'): boolean =>
    words.find(part, text).some(({ at }) => at === 0)
  if (countWords(text) < 2 || OR.test(text)) return false
  if (opens('asks') || opens('person') || opens('relative') || opens('pronoun')) return true
  const start = text.split(/\s+/).slice(0, 3).join(' ')
  return countWords(text) >= PART_WORDS && words.has('quality', start)
}

/** "… but not required": what only says that it is a wish. */
function saysLittle(tail: string, words: PostingWords): boolean {
  const rest = words.find('nice', tail).reduce((left, { at, words: said }) => blank(left, at, said.length), tail)
  return rest.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word) && !BUT.test(word)).length === 0
}

/** "Excel is required, Access a plus": what is asked for and what is wished for, where one sentence has both. */
function splitByKind(sentence: Sentence, words: PostingWords): Stretch[] {
  const pieces = sentence.text.split(
    /(?<=[,，；;])\s*(?=\S)|\s(?=(?:but|and|aber|und|mais|et|pero|maar|ale|mas|men|och)\s)/u,
  )
  if (pieces.length < 2) return [sentence]
  const wishes = pieces.map((piece) => words.has('nice', piece))
  const first = wishes.indexOf(true)
  if (first <= 0) return [sentence]
  const head = pieces.slice(0, first).join(' ')
  const headSigns = readSigns(head, words)
  const tail = pieces.slice(first).join(' ')
  // "A, B and C are desirable" has one kind for all of them.
  const isList = words.find('joint', tail).some(({ at }) => at === 0) && headSigns.must === undefined
  const isTold = !isList && (headSigns.quality || headSigns.must !== undefined || /[;；]\s*$/u.test(head))
  if (!isTold || OR.test(tail) || saysLittle(tail, words)) return [sentence]
  const cut = sentence.text.length - tail.length
  return placeIn(sentence, [sentence.text.slice(0, cut), sentence.text.slice(cut)])
}
