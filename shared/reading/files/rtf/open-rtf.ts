import { UnreadableDocument } from '../errors.ts'
import type { WordDocument } from '../word/word-document.ts'
import { toTextBox, toWordDocument } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'
import { CHARACTERS, decodePage, pageOfCharset } from './characters.ts'
import { addBlock, addText, endCell, endFrame, endRow, type Frame, newFrame, takeParagraph } from './frame.ts'
import { BOXES, changeLook, destinationOf, FIRST_STATE, type RtfState } from './state.ts'
import { type RtfToken, readTokens } from './tokens.ts'

const MAX_DEPTH = 500
const HYPERLINK = /HYPERLINK\s+"?([^"\s]+)"?/i
const HEADING_STYLE = /^heading (\d)/i

/** Reads RTF: text in its looks, lists, tables, links, text boxes and page margins. Throws UnreadableDocument. */
export function openRtf(bytes: Uint8Array): WordDocument {
  return toWordDocument(toRtfBlocks(bytes))
}

/** The blocks of an RTF text, to stand among those of a document. Throws UnreadableDocument. */
export function toRtfBlocks(bytes: Uint8Array): XmlNode[] {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const reader = new RtfReader()
  for (const token of readTokens(rtf)) reader.take(token)
  return reader.finish()
}

class RtfReader {
  #state: RtfState = FIRST_STATE
  readonly #open: RtfState[] = []
  /** The text, and the boxes in it that are not ended yet, with the depth at which each began. */
  #frame: Frame = newFrame()
  readonly #frames: { frame: Frame; depth: number }[] = []
  readonly #charsets = new Map<number, number>()
  readonly #headings = new Map<number, number>()
  #page = 1252
  #instruction = ''
  #styleName = ''
  #pending: number[] = []
  #skipCharacters = 0
  #isMarked = false
  #ignoresUnknown = false
  #hasEnded = false

  take(token: RtfToken): void {
    if (token.kind !== 'bytes') this.#flushBytes()
    switch (token.kind) {
      case 'open':
        if (this.#open.length >= MAX_DEPTH) throw new UnreadableDocument('too_complex')
        this.#open.push(this.#state)
        return
      case 'close':
        this.#closeGroup()
        return
      case 'bytes':
        for (const byte of token.bytes) this.#takeByte(byte)
        return
      case 'text':
        this.#addText(this.#withoutFallback(token.text))
        return
      case 'word':
        this.#takeWord(token.name, token.value)
    }
  }

  /** All blocks. Throws UnreadableDocument `corrupt` where the file ends before its text does. */
  finish(): XmlNode[] {
    this.#flushBytes()
    if (!this.#hasEnded) throw new UnreadableDocument('corrupt')
    return endFrame(this.#frame)
  }

  #closeGroup(): void {
    const { destination } = this.#state
    const before = this.#open.pop()
    if (!before) return
    if (destination === 'styles' && this.#state.style !== undefined) this.#endStyle()
    this.#state = destination === 'field' && before.destination === 'text' ? this.#withLink(before) : before
    const box = this.#frames.at(-1)
    if (box && this.#open.length < box.depth) {
      const blocks = endFrame(this.#frame)
      this.#frames.pop()
      this.#frame = box.frame
      if (blocks.length > 0) this.#frame.blocks.push(toTextBox(blocks))
    }
    this.#hasEnded = this.#open.length === 0
  }

  /** A style's name stands behind its looks, ended by a semicolon. */
  #endStyle(): void {
    const [, level] = HEADING_STYLE.exec(this.#styleName.trim()) ?? []
    const isTitle = /^title\b/i.test(this.#styleName.trim())
    if (this.#state.style !== undefined && (level || isTitle))
      this.#headings.set(this.#state.style, isTitle ? 0 : Number(level))
    this.#styleName = ''
  }

  #takeWord(name: string, value: number | undefined): void {
    if (name === '*') {
      this.#ignoresUnknown = true
      return
    }
    const isOptional = this.#ignoresUnknown
    this.#ignoresUnknown = false
    const destination = destinationOf(name)
    if (destination) {
      this.#begin(destination)
      return
    }
    if (BOXES.has(name)) this.#beginBox()
    else if (name === 'u') this.#takeUnicode(value ?? 0)
    else if (name === 'ansicpg') this.#page = value ?? this.#page
    else if (name === 'fcharset') this.#charsets.set(this.#state.font, value ?? 0)
    else if (CHARACTERS[name] !== undefined) this.#addText(CHARACTERS[name])
    else if (this.#state.destination === 'text' && this.#takeBlockWord(name)) return
    else {
      const changed = changeLook(this.#state, name, value)
      if (changed) this.#state = changed
      else if (isOptional && name !== 'shppict' && name !== 'fldrslt') this.#begin('skip')
    }
  }

  #begin(destination: RtfState['destination']): void {
    if (this.#state.destination !== 'skip') this.#state = { ...this.#state, destination }
    if (destination === 'field') this.#instruction = ''
    if (destination === 'marker') this.#isMarked = true
  }

  #beginBox(): void {
    if (this.#state.destination === 'skip' && !this.#isShape()) return
    this.#frames.push({ frame: this.#frame, depth: this.#open.length })
    this.#frame = newFrame()
    this.#state = { ...FIRST_STATE, destination: 'text', font: this.#state.font }
  }

  /** What a shape is drawn with is passed over, but not its text. */
  #isShape(): boolean {
    return this.#open.every(({ destination }) => destination === 'text' || destination === 'skip')
  }

  #takeBlockWord(name: string): boolean {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.#endParagraph()
        return true
      case 'cell':
      case 'nestcell':
        this.#endParagraph()
        endCell(this.#frame)
        return true
      case 'row':
      case 'nestrow':
        endRow(this.#frame)
        return true
      default:
        return false
    }
  }

  #endParagraph(): void {
    const { paragraph, list, inTable, style } = this.#state
    const { item, ...look } = paragraph
    const heading = look.heading ?? (style === undefined ? undefined : this.#headings.get(style))
    const isItem = (list || this.#isMarked) && heading === undefined
    const node = takeParagraph(this.#frame, {
      ...look,
      ...(heading !== undefined && { heading }),
      ...(isItem && { item: item ?? 0 }),
    })
    this.#isMarked = false
    addBlock(this.#frame, node, inTable)
  }

  #takeUnicode(value: number): void {
    this.#addText(String.fromCharCode(value < 0 ? value + 65_536 : value))
    this.#skipCharacters = this.#state.fallback
  }

  #takeByte(byte: number): void {
    if (this.#skipCharacters > 0) this.#skipCharacters -= 1
    else this.#pending.push(byte)
  }

  /** Letters of several bytes are only known when all of them came. */
  #flushBytes(): void {
    if (this.#pending.length === 0) return
    const charset = this.#charsets.get(this.#state.font)
    const page = (charset === undefined ? undefined : pageOfCharset(charset)) ?? this.#page
    const text = decodePage(this.#pending, page, charset)
    this.#pending = []
    this.#addText(text)
  }

  #withoutFallback(text: string): string {
    const skipped = Math.min(this.#skipCharacters, text.length)
    this.#skipCharacters -= skipped
    return text.slice(skipped)
  }

  #addText(text: string): void {
    switch (this.#state.destination) {
      case 'text':
        addText(this.#frame, text, this.#state.run)
        return
      case 'field':
        this.#instruction += text
        return
      case 'styles':
        this.#styleName += text
        return
      case 'fonts':
      case 'marker':
      case 'skip':
        return
    }
  }

  /** What stands beside an instruction in its field shows where it leads. */
  #withLink(state: RtfState): RtfState {
    const [, url = ''] = HYPERLINK.exec(this.#instruction) ?? []
    return /^(?:https?|mailto|tel):/i.test(url) ? { ...state, run: { ...state.run, url } } : state
  }
}
