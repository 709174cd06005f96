import { type DomDocument, type DomElement, type DomNode, type DomTree, isComment } from './dom.ts'

/** Declarations of a style by which nobody sees a thing: gone, without a colour or a size, or moved off the page. */
const HIDING = [
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i,
  /\bopacity\s*:\s*0*\.?0+\s*(?:;|!|$)|\bcolor\s*:\s*transparent/i,
  /font-size\s*:\s*(?:0+(?:\.0+)?(?:px|pt|r?em|%)?|[01](?:\.\d+)?(?:px|pt))\s*(?:;|!|$)/i,
  /(?:\bleft|\btop|text-indent|margin-left)\s*:\s*-\d{3,}/i,
  /\bclip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%/i,
]
const MAX_RULES = 500
const MAX_REPORTED = 20
const MAX_REPORTED_CHARACTERS = 500

/**
 * Takes out what a person looking at the page does not see, and says what it was: elements hidden by attribute, by their
 * style or by a rule of the page's own style sheets, and comments that read like prose. Scripts and styles go unmentioned.
 */
export function dropHidden(document: DomDocument): string[] {
  const hiding = findHidingSelectors(document)
  for (const element of [...document.querySelectorAll('script, style, template, noscript, svg, iframe, object')])
    element.remove()
  const hidden: string[] = []
  const note = (node: DomTree): void => {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (/\p{L}/u.test(text) && hidden.length < MAX_REPORTED) hidden.push(text.slice(0, MAX_REPORTED_CHARACTERS))
  }
  for (const comment of findComments(document)) {
    if (/(?:\p{L}+[\s,.]+){4}/u.test(comment.textContent ?? '')) note(comment)
    comment.remove()
  }
  // Some pages hide all of themselves until a script shows them: then there is nothing to compare with.
  const most = (document.body.textContent?.length ?? 0) / 2
  const drop = (element: DomElement): void => {
    if ((element.textContent?.length ?? 0) > most) return
    note(element)
    element.remove()
  }
  for (const element of [...document.querySelectorAll('[hidden], [style]')]) {
    const isHidden = element.getAttribute('hidden') !== null || hides(element.getAttribute('style') ?? '')
    if (isHidden) drop(element)
  }
  for (const selector of hiding) for (const element of findMatching(document, selector)) drop(element)
  return [...new Set(hidden)]
}

/** The selectors of rules that hide, from the page's own style sheets; what holds for printing or small screens is left out. */
function findHidingSelectors(document: DomDocument): string[] {
  const css = [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent ?? '')
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...css.matchAll(/([^{}]{1,300})\{([^{}]*)\}/g)]
    .slice(0, MAX_RULES)
    .filter(([, , declarations]) => hides(declarations ?? ''))
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !/:(?:hover|focus|before|after|checked|not|target)|^[@;]/.test(selector))
}

function findMatching(document: DomDocument, selector: string): DomElement[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return [] // no selector that this parser knows
  }
}

function findComments(root: DomTree): DomNode[] {
  const found: DomNode[] = []
  const pending: DomNode[] = [...root.childNodes]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isComment(node)) found.push(node)
    // One by one: more children than a call takes arguments would overflow the stack.
    for (const child of node.childNodes) pending.push(child)
  }
  return found
}

function hides(style: string): boolean {
  return HIDING.some((declaration) => declaration.test(style))
}
