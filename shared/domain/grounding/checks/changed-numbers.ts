import type { Quantity } from '../../text/numbers/quantity.ts'
import { sameDimension } from '../../text/numbers/quantity.ts'
import { isRounded } from '../approximations.ts'
import { justBefore } from '../just-before.ts'
import { equal } from '../quantities.ts'
import type { Facts } from '../source.ts'
import { stepsIn } from '../steps.ts'
import type { Check, Claim } from './check.ts'
import type { NumberMatch } from './number-match.ts'

/** "Da 22 a 15 minuti": one end of a change that the resume tells of with the same two ends. */
export function isEndOfStep(quantity: Quantity, { text, quantities, figures }: Check): boolean {
  return stepsIn(text.text, quantities).some(
    ({ from, to }) =>
      (from === quantity || to === quantity) &&
      figures.nodes.some(({ steps }) => steps.some((step) => equal(step.from, from) && equal(step.to, to))),
  )
}

const BY =
  /(?<!\p{L})(?:by|um|met|o|med|em|del|cut of|drop of|fall of|rise of|increase of|reduction of|gain of)\s+(?:rund |about |around |roughly |nearly |almost |over |ca\. |circa |etwa |fast )?[^\p{L}\d]?$/iu
const CHANGE_AFTER =
  /^\s?(?:の?(?:減|増|短縮|削減|向上|改善)|下げ|上げ|伸ば|[ -]?(?:points? )?(?:reduction|drop|decrease|increase|cut|rise|growth|improvement)(?!\p{L}))/iu

/** "Reduced by 27%" where it went from 27% to 19%. */
export function isTakenForChange(quantity: Quantity, found: readonly NumberMatch[], text: string): boolean {
  if (!BY.test(justBefore(text, quantity.start)) && !CHANGE_AFTER.test(text.slice(quantity.end))) return false
  return found.every(({ node, quantity: other }) => node.steps.some(({ from, to }) => from === other || to === other))
}

/** "By 17 days, from 58 to 41": the difference of two numbers of which one stands beside it, as in the resume. */
export function isDifference(quantity: Quantity, all: readonly Quantity[], facts: Facts, text: string): boolean {
  if (stepsIn(text, all).some(({ from, to }) => from === quantity || to === quantity)) return false
  return facts.nodes.some(({ steps }) =>
    steps.some(
      ({ from, to }) =>
        (isInPoints(quantity) || [from, to].some((end) => all.some((other) => equal(other, end)))) &&
        (isShareOf(quantity, from, to) ||
          ((sameDimension(from, quantity) || (from.dimension === '%' && isPoints(quantity, text))) &&
            Math.abs(Math.abs(from.value - to.value) - quantity.value) < 1e-6)),
    ),
  )
}

/** "From 3,200 to 4,700, almost 50% more": the change as a share of what it was. */
function isShareOf({ dimension, value }: Quantity, from: Quantity, to: Quantity): boolean {
  if (dimension !== '%' || from.dimension === '%' || from.value === 0) return false
  return Math.abs((Math.abs(to.value - from.value) / from.value) * 100 - value) <= SHARE_ROUNDED
}

/** By how many per cent points a share that was worked out may be rounded. */
const SHARE_ROUNDED = 3.5

/** Whether a number is in percentage points. */
function isInPoints({ dimension, raw }: Quantity): boolean {
  return dimension === '%' && /points?|punkte?|punti|puntos|pontos/iu.test(raw)
}

/** Whether points stand behind a bare number. */
function isPoints({ dimension, end }: Quantity, text: string): boolean {
  return (
    dimension === '' &&
    /^\s*(?:points?|punkte?n?|puntos?|punti|pontos?|punten|punkt\p{L}*|bod\p{L}*|procentenheter)(?!\p{L})/iu.test(
      text.slice(end),
    )
  )
}

const OF_WHOLE =
  /^\s*(?:out )?(?:of|von|der|sur|de|di|su|van|z|ze|av|af)\s+(?:the |its |their |den |insgesamt |las |los |les |de |di |mijn |our |my )?$/iu
const OF_WHICH =
  /^[^\d.;]{0,12}(?:of (?:whom|which)|のうち|davon|dont|de l[oa]s que|di cui|waarvan|z czego|varav)[^\d.;]{0,6}$/iu

/** "All 150" where it was 128 of 150: the whole stays, and the part is gone. */
export function wholeForPart({ text, before, quantities, proportions }: Check): Claim[] {
  if (!before) return []
  const tells = (number: Quantity): Quantity | undefined =>
    quantities.find((own) => equal(own, number) || isRounded(text.text, own, number))
  return before.quantities.flatMap((first, index): Claim[] => {
    const second = before.quantities[index + 1]
    if (!second) return []
    const between = before.text.slice(first.end, second.start)
    const [part, whole] = OF_WHOLE.test(between) ? [first, second] : OF_WHICH.test(between) ? [second, first] : []
    const told = whole && tells(whole)
    if (!part || !told || tells(part) || part.value >= whole.value || proportions.length > 0) return []
    return [{ code: 'number', start: told.start, end: told.end, why: `is the whole of which your resume tells a part` }]
  })
}
