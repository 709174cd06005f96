import { SaxesParser } from 'saxes'
import { UnreadableDocument } from '../errors.ts'

/** An element by its name without a prefix, with elements and text inside in their order. */
export type XmlTree = { name: string; attributes: Record<string, string>; children: (XmlTree | string)[] }

const MAX_NODES = 600_000
const MAX_DEPTH = 400

/**
 * The root element of a text as XML. Entities other than the five of XML are refused, so nothing can expand. Throws
 * UnreadableDocument `corrupt` and `too_complex`.
 */
export function parseTree(text: string): XmlTree {
  const parser = new SaxesParser()
  const outside: XmlTree = { name: '', attributes: {}, children: [] }
  const open = [outside]
  let count = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MAX_NODES || open.length > MAX_DEPTH) throw new UnreadableDocument('too_complex')
    const own = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]))
    const element: XmlTree = { name: withoutPrefix(name), attributes: own, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const append = (words: string) => open.at(-1)?.children.push(words)
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('error', (error) => {
    throw new UnreadableDocument('corrupt', { cause: error })
  })
  parser.write(text).close()
  const root = childTrees(outside)[0]
  if (!root) throw new UnreadableDocument('corrupt')
  return root
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The elements directly inside, of a name where one is given. */
export function childTrees(tree: XmlTree | undefined, name?: string): XmlTree[] {
  return (tree?.children ?? []).filter(
    (child): child is XmlTree => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element at the end of a path of names. */
export function findTree(tree: XmlTree | undefined, ...path: string[]): XmlTree | undefined {
  return path.reduce((inner: XmlTree | undefined, name) => childTrees(inner, name)[0], tree)
}

/** All elements of a name below another, from the top down; not those inside one that was found. */
export function findTrees(tree: XmlTree | undefined, name: string): XmlTree[] {
  return childTrees(tree).flatMap((child) => (child.name === name ? [child] : findTrees(child, name)))
}

/** All text inside, tidied. */
export function treeText(tree: XmlTree | undefined): string {
  return rawText(tree).replace(/\s+/g, ' ').trim()
}

/** All text inside as it stands. */
export function rawText(tree: XmlTree | undefined): string {
  return (tree?.children ?? []).map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}
