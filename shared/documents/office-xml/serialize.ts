import type { XmlElement } from './parse.ts'

/** As text stands in the XML that `serializeXml` writes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** A tree as XML in UTF-8, with nothing in it that is not in the tree. */
export function serializeXml(root: XmlElement): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
  const write = ({ name, attributes, children }: XmlElement): void => {
    pieces.push('<', name)
    for (const attribute of attributes) pieces.push(' ', attribute.name, '="', escapeAttribute(attribute.value), '"')
    if (children.length === 0) {
      pieces.push('/>')
      return
    }
    pieces.push('>')
    for (const child of children) {
      if (typeof child === 'string') pieces.push(escapeText(child))
      else write(child)
    }
    pieces.push('</', name, '>')
  }
  write(root)
  return pieces.join('')
}
