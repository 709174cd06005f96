import { memoizeByObject } from '../../memoize.ts'
import type { ChargeClaim } from '../claims/find-charges.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
import { LED, LED_BY, WEAK_LEAD } from '../lexicon/leading-words.ts'
import { contentOf } from '../reading/word-keys.ts'
import { isOfPeople, objectBehind, statementLeads, statementLeadsPeople } from './leading.ts'
import { quotePosition } from './quote-resume.ts'
import { SUPPORTED, type Support } from './support.ts'

const OBJECT_WORDS = 7

/** Leading must be shown, of the same people or thing; those who led the person are not led by them. */
export function supportCharge({ verb, start, end }: ChargeClaim, { reading, evidence }: Examined): Support {
  const object = objectBehind(reading.folded, end, OBJECT_WORDS)
  if ((WEAK_LEAD.isIn(verb) && !isOfPeople(object)) || isOfEmployerOrWish(start, evidence)) return SUPPORTED
  const shown = leadersOf(object, evidence)
  const words = contentOf(object)
  const { before, place } = evidence
  if (leadersIn(place.words).some((leaders) => sharesWord(leaders, words)))
    return { is: 'none', reason: 'not led', says: quotePosition(evidence) }
  const isShown = shown.some(
    (statement) =>
      statement === before ||
      statement.text === before?.text ||
      words.size === 0 ||
      [...words].some((word) => statement.content.has(word)),
  )
  return isShown ? SUPPORTED : { is: 'none', reason: 'not led', says: quotePosition(evidence) }
}

/** Who founded the employer, and what one would like to lead, is no claim. */
function isOfEmployerOrWish(start: number, { posting, mayQuote }: Evidence): boolean {
  return posting !== null && mayQuote(start)
}

/** The statements that show leading, of people where the object is people. */
function leadersOf(object: string, { place }: Evidence): readonly Statement[] {
  return (LED.isIn(object) ? leadingPeople : leading)(place.words)
}

const leading = memoizeByObject(({ statements }: Facts) => statements.filter(statementLeads))
const leadingPeople = memoizeByObject(({ statements }: Facts) => statements.filter(statementLeadsPeople))

/** Whether nothing that the text may draw on shows leading: the claim is one of a position then, else one of reach. */
export function hasLedNothing({ end }: ChargeClaim, { reading, evidence }: Examined): boolean {
  return leadersOf(objectBehind(reading.folded, end, OBJECT_WORDS), evidence).length === 0
}

/** Who led, as the statements say: those whom one would lead may be among them. */
const leadersIn = memoizeByObject(({ statements }: Facts): readonly ReadonlySet<string>[] =>
  statements.flatMap(({ text }) =>
    LED_BY.all(text).map(({ end }) =>
      contentOf(/^(?: [\p{L}\p{N}'-]+){1,4}/u.exec(text.slice(end, end + 100))?.[0] ?? ''),
    ),
  ),
)

function sharesWord(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((word) => others.has(word))
}
