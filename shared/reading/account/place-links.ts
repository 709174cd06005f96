import { networkOf } from '#shared/domain/text/contact-pieces.ts'
import { type Placing, place } from './placing.ts'
import { type Value, withoutScheme } from './values.ts'

/**
 * Values that come from the target of a hyperlink, which is no word of its line: they are placed at the words that carry the
 * link, or at none where the link has no text.
 */
export function placeLinkTargets(placing: Placing): void {
  const targets = new Map<string, number[]>()
  placing.source.lines.forEach(({ links = [] }, line) => {
    for (const { text, url } of links) {
      const key = targetKey(url)
      if (!targets.has(key)) targets.set(key, wordsOfLink(placing, line, text))
    }
  })
  if (targets.size === 0) return
  placing.values.forEach((value, index) => {
    if (placing.places[index] || !mayBeTarget(value)) return
    const words = targets.get(targetKey(value.raw))
    if (words) place(placing, index, words)
  })
}

/** A network or a user's name that the address of the profile says. */
export function placeFromAddresses(placing: Placing): void {
  const addresses = new Map(
    placing.values.flatMap((value, index) =>
      value.form === 'address' && value.section === 'basics' ? [[value.entry, { value, index }] as const] : [],
    ),
  )
  placing.values.forEach((value, index) => {
    const address = addresses.get(value.entry)
    const isOfProfile = value.field === 'network' || value.field === 'username'
    if (placing.places[index] || !address || !isOfProfile) return
    const words = placing.places[address.index]
    if (words && saysProfile(address.value, value)) place(placing, index, words)
  })
}

function saysProfile(address: Value, value: Value): boolean {
  if (address.text.joined.includes(value.text.joined)) return true
  const [host = ''] = withoutScheme(address.raw).split('/')
  return value.field === 'network' && host.split('.').some((part) => networkOf(part) === value.raw)
}

function mayBeTarget({ form, field }: Value): boolean {
  return form === 'address' || form === 'phone' || field === 'email'
}

function targetKey(url: string): string {
  const bare = withoutScheme(url.trim())
  return (/^(?:tel:|[+\d(])/i.test(url) ? bare.replace(/[^\d+]/g, '') : bare.replace(/\?.*$/, '')).toLowerCase()
}

function wordsOfLink({ source }: Placing, line: number, text: string): number[] {
  const at = text.trim() === '' ? -1 : (source.lines[line]?.text.indexOf(text) ?? -1)
  if (at < 0) return []
  const found: number[] = []
  for (let word = source.firstWord[line] ?? 0; word < (source.firstWord[line + 1] ?? 0); word++) {
    const { start = 0, end = 0 } = source.words[word] ?? {}
    if (start >= at && end <= at + text.length) found.push(word)
  }
  return found
}
