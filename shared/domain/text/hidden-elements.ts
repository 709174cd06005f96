/** No match goes across `<` or `>`, so each piece between these is looked at by itself, once. */
const HIDES = /\bhidden\b|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?:[;"'\s])/i
const UNSEEN = /^(?:script|style|template|noscript)$/

/** What replaces an element, by what it holds and its name in small letters. */
type Replace = (content: string, name: string) => string
/** `end` is behind its `>`, which may be the one of a later tag, as for a browser; `hides` is whether anything up to it hides. */
type Tag = { name: string; start: number; end: number; hides: boolean }

/** Replaces elements that an attribute or their style hides; one that is never closed stays. Linear in the text. */
export function replaceHiddenElements(text: string, replace: Replace): string {
  return replaceElements(text, ({ hides }) => hides, { unclosedGoes: false }, replace)
}

/** Replaces elements that a browser shows nothing of; one that is never closed goes on to the end. Linear in the text. */
export function replaceUnseenElements(text: string, replace: Replace): string {
  return replaceElements(text, ({ name }) => UNSEEN.test(name), { unclosedGoes: true }, replace)
}

function replaceElements(
  text: string,
  isMeant: (tag: Tag) => boolean,
  { unclosedGoes }: { unclosedGoes: boolean },
  replace: Replace,
): string {
  const closings = closingsIn(text)
  let kept = ''
  let from = 0
  for (const tag of tagsIn(text)) {
    if (tag.start < from || !isMeant(tag)) continue
    const closing = closings(tag.name, tag.end) ?? (unclosedGoes ? { start: text.length, end: text.length } : null)
    if (!closing) continue
    kept += text.slice(from, tag.start) + replace(text.slice(tag.end, closing.start), tag.name)
    from = closing.end
  }
  return kept + text.slice(from)
}

/** Every tag that opens, in order. Read from behind, so that what each needs to know of the rest is known already. */
function tagsIn(text: string): Tag[] {
  const tags: Tag[] = []
  let end = -1
  let hides = false
  const pieces = [...text.matchAll(/[<>][^<>]*/g)]
  for (const { 0: piece, index } of pieces.reverse()) {
    if (piece.startsWith('>')) {
      end = index + 1
      hides = false
      continue
    }
    const name = /^\w+/.exec(piece.slice(1))?.[0] ?? ''
    const isHidden: boolean = hides || HIDES.test(piece.slice(1 + name.length))
    if (name !== '' && end !== -1) tags.push({ name: name.toLowerCase(), start: index, end, hides: isHidden })
    // To an earlier tag that goes on to the same `>`, a name is text like any other.
    hides = isHidden || HIDES.test(piece)
  }
  return tags.reverse()
}

/** The first closing tag of a name from an offset on. Asked with offsets that only grow. */
function closingsIn(text: string): (name: string, from: number) => { start: number; end: number } | null {
  const all = [...text.matchAll(/<\/(\w+)\s*>/g)].map(({ 0: whole, 1: name = '', index }) => ({
    name: name.toLowerCase(),
    start: index,
    end: index + whole.length,
  }))
  const lists = Map.groupBy(all, ({ name }) => name)
  const passed = new Map<string, number>()
  return (name, from) => {
    const list = lists.get(name) ?? []
    let at = passed.get(name) ?? 0
    while ((list[at]?.start ?? from) < from) at += 1
    passed.set(name, at)
    return list[at] ?? null
  }
}
