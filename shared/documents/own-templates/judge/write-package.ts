import PizZip from 'pizzip'
import { CONTENT_TYPES, RELATIONSHIPS } from '../../office-xml/names.ts'
import { relationshipsPathOf } from '../../office-xml/package-paths.ts'
import type { XmlElement } from '../../office-xml/parse.ts'
import { serializeXml } from '../../office-xml/serialize.ts'
import { RELATIONSHIPS_TYPE } from './kinds-of-parts.ts'
import type { Relationship } from './relationships.ts'

/** A part that is kept, as it was judged; the package itself has the path ''. */
export type KeptPart = {
  path: string
  type: string
  content: XmlElement | Uint8Array
  relationships: readonly Relationship[]
}

/** Writes a package of what was judged, and of nothing else: any reader finds in it what the judge saw. */
export function writePackage(parts: readonly KeptPart[]): PizZip {
  const zip = new PizZip()
  const put = (path: string, content: string | Uint8Array) =>
    zip.file(path, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content), { createFolders: false })
  const named = parts.filter(({ path }) => path !== '')
  const types = named.map(({ path, type }) => makeElement('Override', { PartName: `/${path}`, ContentType: type }))
  const defaults = [
    makeElement('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
    makeElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ]
  put('[Content_Types].xml', serializeXml(makeElement('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...types])))
  for (const { path, relationships } of parts) {
    if (relationships.length === 0) continue
    const list = relationships.map((relationship) => {
      const { id, type } = relationship
      const to = 'path' in relationship ? { Target: `/${relationship.path}` } : toLink(relationship.link)
      return makeElement('Relationship', { Id: id, Type: type, ...to })
    })
    put(relationshipsPathOf(path), serializeXml(makeElement('Relationships', { xmlns: RELATIONSHIPS }, list)))
  }
  for (const { path, content } of named) put(path, content instanceof Uint8Array ? content : serializeXml(content))
  return zip
}

function toLink(link: string): Record<string, string> {
  return { Target: link, TargetMode: 'External' }
}

function makeElement(name: string, values: Record<string, string>, children: XmlElement[] = []): XmlElement {
  const attributes = Object.entries(values).map(([key, value]) => ({ name: key, uri: '', local: key, value }))
  return { name, uri: '', local: name, attributes, children }
}
