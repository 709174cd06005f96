import { justBefore } from './just-before.ts'

/** What a word says a thing became a part or a multiple of: "a third", "halved", "doubled". Folded. */
export type Proportion = { start: number; end: number } & ({ part: number } | { factor: number })

const NUMERATORS =
  '(?<n>an?|one|ein(?:e[ms]?)?|un[ea]?|uno|um|uma|een|en|jedn[aąae]|two|zwei|deux|dos|due|dois|duas|twee|dwie|dve|tva|three|drei|trois|tres|tre|trzy|tri|driekwart|four|vier|quatre|cuatro|quattro|quatro|cztery|ctyri|fyra|five|funf|cinq|cinco|cinque|vijf|seven|sieben|nine|neun|neuf)'
const VALUE: readonly (readonly [RegExp, number])[] = [
  [/^(?:two|zwei|deux|dos|due|dois|duas|twee|dwie|dve|tva)$/, 2],
  [/^(?:three|drei|trois|tres|tre|trzy|tri)$/, 3],
  [/^(?:four|vier|quatre|cuatro|quattro|quatro|cztery|ctyri|fyra)$/, 4],
  [/^(?:five|funf|cinq|cinco|cinque|vijf)$/, 5],
  [/^(?:seven|sieben)$/, 7],
  [/^(?:nine|neun|neuf)$/, 9],
]
/** Denominators. English and French ones also name ordinals and coins, so that they need what follows or precedes them. */
const DENOMINATORS: readonly (readonly [number, string])[] = [
  [
    3,
    'thirds?|drittel[sn]?|tiers|tercios?|tercera parte|terz[oi]|tercos?|derde|trzeci(?:a|e|ej)|tretin\\p{L}*|tredjedel(?:ar)?',
  ],
  [
    4,
    "quarters?|viertel[sn]?|quarts?(?! d'heure)|cuartos?(?! de hora)|cuarta parte|quart[oi](?! d'ora)|quartos?|kwart|czwart(?:a|e|ych)|ctvrtin\\p{L}*|fjardedel(?:ar)?",
  ],
  [
    5,
    'fifths?|funftel[sn]?|cinquiemes?|quint[oa]s?(?: parte)?|quint[oi]|vijfde|piat(?:a|e|ych)|petin\\p{L}*|femtedel(?:ar)?',
  ],
  [6, 'sixths?|sechstel[sn]?|sixiemes?|sexta parte|sest[oi]|zesde|sestin\\p{L}*'],
  [8, 'eighths?|achtel[sn]?|huitiemes?|octava parte|ottav[oi]|achtste|osmin\\p{L}*'],
  [
    10,
    'tenths?|zehntel[sn]?|dixiemes?|decim[oa]s?(?: parte)?|decim[oi]|tiende|dziesiat(?:a|e|ych)|desetin\\p{L}*|tiondel(?:ar)?',
  ],
]
const FRACTIONS = DENOMINATORS.map(([denominator, words]) => ({
  denominator,
  pattern: new RegExp(`(?<!\\p{L})${NUMERATORS}[ -](?:${words})(?![\\p{L}-])`, 'gu'),
}))
/** Words for a part that also count, order or date things: they are one only in such company. */
const AMBIGUOUS =
  /^(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|derde|kwart|quart[oi]?s?|quint[oa]s?|sest[oi]|tercera|cuarta)$/
const PART_BEFORE =
  /(?:by|to|of|nearly|almost|about|around|roughly|over|than|from|um|auf|de|d'|del|en|di|met|naar|a|au|z|o)\s+(?:just |only |more than |over |almost |nearly |about |around |roughly |approximately |close to |circa |bijna |ruim |casi |quasi |quase )*$/u
const PART_AFTER =
  /^\s*(?:of (?!an? (?:hour|mile|day|second))|van de|de (?:las?|los|les?|nos|mes)|des?|del|della|degli|dei|delle|du|da|do|das|dos|less|fewer|more|lower|higher|faster|shorter|minder|meer|mas|menos|plus|moins|piu|meno|\.|,|;|$)/u
const HALF =
  /(?<!\p{L})(?:(?:by|in|to) half|half (?:of (?!an? hour|day)|the (?!time|day|year|hour))|die halfte|la moitie|(?:de )?moitie(?= d)|la mitad|(?<=di )meta|la meta(?= d)|(?:pela )?metade|de helft|polowe|polowa|polovin[auye]|halften)(?!\p{L})/gu
const FACTORS: readonly (readonly [number, RegExp])[] = [
  [
    0.5,
    /(?<!\p{L})(?:halv(?:ed|es|ing|e|erade)|halbier\p{L}*|reduit de moitie|dimezz\p{L}*|gehalveerd|halveerde|zmniejsz\p{L}+ o polowe)(?!\p{L})/gu,
  ],
  [
    2,
    /(?<!\p{L})(?:(?<!re)doubl(?:ed|ing)|twofold|two-fold|twice as (?:many|much|fast|high)|verdoppel\p{L}*|double (?:le|la|les|du)|doubler|duplic\p{L}+|doblo|doblar|raddoppi\p{L}*|dobrou|dobrei|verdubbeld\p{L}*|podwo[ijl]\p{L}*|zdvojnasob\p{L}*|fordubbl\p{L}*)(?!\p{L})|倍増|2倍|二倍/gu,
  ],
  [
    3,
    /(?<!\p{L})(?:tripl(?:ed|ing|er|e|ee)|threefold|three-fold|trebl(?:ed|ing)|verdreifach\p{L}*|triplic\p{L}*|triplo|verdrievoudig\p{L}*|potro[ij]\p{L}*|ztrojnasob\p{L}*|tredubbl\p{L}*)(?!\p{L})|3倍|三倍/gu,
  ],
  [
    4,
    /(?<!\p{L})(?:quadrupl(?:ed|ing)|fourfold|four-fold|vervierfach\p{L}*|quadrupl\p{L}*|cuadruplic\p{L}*)(?!\p{L})|4倍/gu,
  ],
]

/** Parts and multiples that a folded text names in words. */
export function proportionsIn(folded: string): Proportion[] {
  const parts = FRACTIONS.flatMap(({ denominator, pattern }) =>
    [...folded.matchAll(pattern)].flatMap((match): Proportion[] => {
      const span = { start: match.index, end: match.index + match[0].length }
      const numerator = VALUE.find(([word]) => word.test(match.groups?.n ?? ''))?.[1] ?? 1
      const noun = match[0].split(/[ -]/).at(-1) ?? ''
      const isPart =
        numerator > 1 ||
        !AMBIGUOUS.test(noun) ||
        (PART_AFTER.test(folded.slice(span.end)) &&
          (PART_BEFORE.test(justBefore(folded, span.start)) || /^\s*of /u.test(folded.slice(span.end))))
      return isPart && numerator < denominator ? [{ ...span, part: numerator / denominator }] : []
    }),
  )
  const halves = [...folded.matchAll(HALF)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    part: 0.5,
  }))
  const inTen = [
    ...folded.matchAll(
      /(?<![\p{L}\d])(two|three|four|five|seven|nine|[1-9])(?: out of| in) (five|ten|10|5)(?![\p{L}\d])/gu,
    ),
  ].map((match) => {
    const top = VALUE.find(([word]) => word.test(match[1] ?? ''))?.[1] ?? Number(match[1])
    return {
      start: match.index,
      end: match.index + match[0].length,
      part: top / (/^(?:ten|10)$/.test(match[2] ?? '') ? 10 : 5),
    }
  })
  const factors = FACTORS.flatMap(([factor, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, factor })),
  )
  return [...parts, ...halves, ...inTen.filter(({ part }) => part < 1), ...factors]
}
