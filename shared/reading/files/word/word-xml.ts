import { SaxesParser } from 'saxes'
import { UnreadableDocument } from '../errors.ts'

export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

const MAX_NODES = 600_000
const MAX_DEPTH = 400

/** Parses XML into a plain tree. Entities other than the five of XML are refused, so nothing can expand. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open: XmlNode[] = [root]
  let count = 0
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MAX_NODES || open.length > MAX_DEPTH) throw new UnreadableDocument('too_complex')
    const node: XmlNode = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node && (node.name === 'w:t' || node.name === 'a:t')) node.text += text
  })
  parser.on('error', (error) => {
    throw new UnreadableDocument('corrupt', { cause: error })
  })
  parser.write(new TextDecoder().decode(bytes)).close()
  return root
}

/** The first child of a name, or undefined. */
export function findChild(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((inner) => inner.name === name)
}

/** The first descendant along a path of names. */
export function findDescendant(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce(findChild, node)
}

/** The value of an on/off property: present without a value is on. */
export function isOn(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined
  return !/^(0|false|off|none)$/.test(node.attributes['w:val'] ?? '')
}

/** The `w:val` of a child, as it is written. */
export function readSetting(node: XmlNode | undefined, name: string): string | undefined {
  return findChild(node, name)?.attributes['w:val']
}
