/** A text that is the source of a document, or data, rather than a document. */
export type SourceKind = 'html' | 'xml' | 'latex' | 'yaml'

const XML_START = /^\s*<\?xml[\s?]/
const HTML_START = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const FIRST_TAG = /^\s*(?:<!--[\s\S]*?-->\s*)*<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?>/
const HTML_ELEMENTS = new Set([
  ...'address article aside center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr'.split(' '),
  ...'main meta nav ol p pre section span style table title ul'.split(' '),
])

/**
 * What kind of source a text is, by what it begins with and what most of its lines are; null for a text that somebody wrote to
 * be read, even where it mentions a tag or has labels before its values.
 */
export function detectSource(text: string): SourceKind | null {
  if (HTML_START.test(text)) return 'html'
  if (XML_START.test(text)) return /<html[\s>]/i.test(text.slice(0, 2_000)) ? 'html' : 'xml'
  const [, first = ''] = FIRST_TAG.exec(text) ?? []
  if (first !== '' && closes(text, first)) return HTML_ELEMENTS.has(first.toLowerCase()) ? 'html' : 'xml'
  if (isLatex(text)) return 'latex'
  return isYaml(text) ? 'yaml' : null
}

/** "<Ada Roe>" at the beginning of a text is closed nowhere. */
function closes(text: string, name: string): boolean {
  return text.toLowerCase().includes(`</${name.toLowerCase()}>`) || /^(?:hr|meta)$/i.test(name)
}

const LATEX_DOCUMENT = /^[^%\n]*\\(?:documentclass\b|begin\{document\})/m
const LATEX_COMMAND = /^\s*\\[a-zA-Z@]+\*?\s*(?:[{[]|$)/
const MIN_COMMANDS = 4

/** A LaTeX document, or a part of one: every fifth line is a command. */
function isLatex(text: string): boolean {
  if (LATEX_DOCUMENT.test(text)) return true
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const commands = lines.filter((line) => LATEX_COMMAND.test(line)).length
  return commands >= MIN_COMMANDS && commands * 5 >= lines.length
}

const YAML_KEY = /^(\s*(?:- +)?)(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*'):(?:\s+\S.*|\s*)$/
const YAML_ITEM = /^\s*-(?: +\S.*)?$/
const YAML_BLOCK = /:\s*[|>][+-]?\d?\s*$/
const YAML_ASIDE = /^\s*(?:#|$)|^(?:---|\.\.\.)\s*$/
const MIN_KEYS = 4
const MIN_LEVELS = 3

/**
 * Hardly anything but keys that are single words, and they are nested: items of several keys each, or three levels of keys. A
 * resume with labels before its values has neither.
 */
function isYaml(text: string): boolean {
  const lines = text.split('\n').filter((line) => !YAML_ASIDE.test(line))
  const keyColumns: number[] = []
  let fitting = 0
  let itemsOfKeys = 0
  let blockIndent = Number.POSITIVE_INFINITY
  let before = { column: -1, isItem: false }
  for (const line of lines) {
    const indent = line.length - line.trimStart().length
    const isInBlock = indent > blockIndent
    if (!isInBlock) blockIndent = YAML_BLOCK.test(line) ? indent : Number.POSITIVE_INFINITY
    const column = isInBlock ? undefined : YAML_KEY.exec(line)?.[1]?.length
    if (isInBlock || column !== undefined || YAML_ITEM.test(line)) fitting += 1
    if (column === undefined) continue
    if (before.isItem && before.column === column && indent === column) itemsOfKeys += 1
    before = { column, isItem: indent < column }
    keyColumns.push(column)
  }
  const isNested = itemsOfKeys > 0 || new Set(keyColumns).size >= MIN_LEVELS
  return keyColumns[0] === 0 && keyColumns.length >= MIN_KEYS && isNested && fitting * 10 >= lines.length * 8
}
