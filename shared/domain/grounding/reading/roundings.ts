import { fold } from '../../text/fold.ts'

/** Words beside a number that say it is rounded, by the side on which the true one lies. Folded, in front of the number. */
const ABOVE =
  "(?<!spread |spaced |distributed |took |take |takes |extended |working |carried |handed )over|more than|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|at least|beyond|surpass(?:es|ed|ing)?|north of|uber|mehr als|gut|mindestens|plus de|plus d'|au-dela de|depassant|mas de|al menos|superior a|mais de|acima de|pelo menos|oltre|piu di|almeno|meer dan|ruim|minstens|ponad|przeszlo|wiecej niz|co najmniej|pres(?! de)|vice nez|alespon|nejmene|over|mer an|drygt|minst|bolee|svyshe"
const BELOW =
  'almost|nearly|close to|just under|under|below|less than|fewer than|not quite|just short of|approaching|fast|knapp|beinahe|nahezu|unter|weniger als|presque|pres de|quasi|quasiment|moins de|casi|menos de|quase|meno di|poco meno di|bijna|net geen|krap|minder dan|prawie|niemal|blisko|niespelna|mniej niz|temer|skoro|necelych|mene nez|nastan|knappt|nara|mindre an'
const ABOUT =
  "about|around|roughly|approximately|approx\\.?|some|circa|ca\\.?|close on|in the region of|~|≈|rund|etwa|ungefahr|zirka|gegen|an die|environ|quelque|autour de|a peu pres|unos|unas|alrededor de|aproximadamente|en torno a|cerca de|por volta de|intorno a|all'incirca|ongeveer|zo'n|rond|omstreeks|okolo|mniej wiecej|kolo|asi|zhruba|priblizne|kolem|cirka|runt|ungefar|omkring"
const AFTER_ABOVE =
  /^\s?(?:\+|plus\b|or (?:more|above|higher|better|over)\b|(?:oder|und) (?:hoher|besser|daruber)\b|und mehr\b|ou plus\b|o mas\b|以上|超|余|強)/u
const AFTER_BELOW = /^\s?(?:弱|近く|未満|足らず)/u
const AFTER_ABOUT = /^\s?(?:or so\b|ほど|程度|前後)/u

/** On which side of a rounded number the true one lies. */
export type Rounding = 'above' | 'below' | 'about'

const before = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})\\s*(?:the |een |dos |de |la |le |les |los |die |den |der |dem |das )?[$€£¥~]?\\s*$`,
    'u',
  )
const SIDES: readonly (readonly [Rounding, RegExp, RegExp])[] = [
  ['above', before(ABOVE), AFTER_ABOVE],
  ['below', before(BELOW), AFTER_BELOW],
  ['about', before(ABOUT), AFTER_ABOUT],
]

/** How the number that stands between two parts of a folded text is rounded; empty where it is told as exact. */
function roundingsOf(textBefore: string, textAfter: string): Rounding[] {
  return SIDES.filter(([, prefix, suffix]) => prefix.test(textBefore) || suffix.test(textAfter)).map(([side]) => side)
}

/** As far as a word of rounding may stand from its number, in characters. */
const BESIDE = 40

/** How a text rounds one of its numbers, in figures or in words. */
export function roundingOf(text: string, { start, end }: { start: number; end: number }): Rounding[] {
  return roundingsOf(fold(text.slice(Math.max(0, start - BESIDE), start)), fold(text.slice(end, end + BESIDE)))
}
