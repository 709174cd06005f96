import { mapTexts } from './storable.ts'

/** A text that holds nothing but these is clean as it is: most are. */
const PLAIN = /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/

/** Signs that end a line or a page; a document has lines of its own. */
const OTHER_LINE_ENDS = /[\v\f\x85\u2028\u2029]/g
const CONTROLS = /[^\P{Cc}\t\n\r]|\p{Cs}/gu

/**
 * Glyphs of an icon font stand in the private use area, where every font means something else by them. The flags of parts of
 * a country are spelled with invisible tags that hardly any font puts together. Blanks around them go with them.
 */
const ICONS = /([ \t]*)(?:(?:\p{Co}|\u{1f3f4}[\u{e0020}-\u{e007f}]+)[\ufe00-\ufe0f]*[ \t]*)+/gu
const ICON = /\p{Co}|\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu

/** What nobody sees, as text, since some of it combines with what stands before it. */
const UNSEEN = [
  // The soft hyphen, joiners of marks, marks of no width, and the mark of the order of bytes.
  String.raw`\u00ad|\u034f|\u200b|[\u2060-\u206f]|\ufeff`,
  // Fillers for missing letters of Korean and Khmer.
  String.raw`\u115f|\u1160|\u3164|\uffa0|\u17b4|\u17b5`,
  // Overrides of the direction of text.
  String.raw`[\u202a-\u202e]`,
  // Variation selectors, those of Mongolian too.
  String.raw`[\ufe00-\ufe0f]|[\u180b-\u180f]`,
  // Marks of annotations, and tags.
  String.raw`[\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]`,
  // Code points that are no characters.
  String.raw`[\ufdd0-\ufdef]|[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]`,
]
const INVISIBLE = new RegExp(UNSEEN.join('|'), 'gu')
/** They tell how the letters beside them are written, and are part of the spelling in scripts that join letters. */
const JOINERS = /[\u200c-\u200f\u061c]/g
const JOINING = [
  ...['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
]
const JOINING_SCRIPTS = new RegExp(`[${JOINING.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')

/** A letter with its marks, or the parts of a Korean syllable: what may be typed as one character or as several. */
const TYPED_APART = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu

/** Texts as they may stand in a document, and how many icons were dropped from them. */
type Cleaned<T> = { value: T; icons: number }

/**
 * Cleans every text of a value, whatever its shape: without control characters, icons and what nobody sees, and with each
 * letter typed in one way (NFC, except that no character becomes another one).
 */
export function cleanTexts<T>(value: T): Cleaned<T> {
  let icons = 0
  const cleaned = mapTexts(value, (text) => {
    if (PLAIN.test(text)) return text
    icons += text.match(ICON)?.length ?? 0
    return dropInvisible(dropIcons(dropControls(text)))
  })
  return { value: cleaned, icons }
}

/** One text, cleaned. */
export function cleanText(text: string): string {
  return cleanTexts(text).value
}

/** Without what can neither be stored nor printed; icons stay, since they tell where lists and contact lines are. */
export function dropControls(text: string): string {
  return text.replace(OTHER_LINE_ENDS, '\n').replace(CONTROLS, '')
}

/** What a person is told of the icons that cleaning drops from a value. */
export function describeIconsIn(value: unknown): string[] {
  return describeIcons(cleanTexts(value).icons)
}

/** What a person is told of icons that were dropped. */
export function describeIcons(icons: number): string[] {
  if (icons === 0) return []
  const which = icons === 1 ? 'One icon was' : `${icons} icons were`
  return [`${which} left out: no document could show what only the font of the file knows.`]
}

/** Words that an icon stood between stay apart. */
function dropIcons(text: string): string {
  return text.replace(ICONS, (found, before: string, at: number) => {
    const isEdge = at === 0 || /[\r\n]/.test(text[at - 1] ?? '') || /^(?:$|[\r\n])/.test(text.slice(at + found.length))
    if (isEdge) return ''
    return found.includes('\t') ? '\t' : before || ' '
  })
}

function dropInvisible(text: string): string {
  const visible = text.replace(INVISIBLE, '')
  const spelled = JOINING_SCRIPTS.test(visible) ? visible : visible.replace(JOINERS, '')
  return composeLetters(spelled)
}

/** Each letter with its marks as one character, where there is one; no other character becomes another one. */
export function composeLetters(text: string): string {
  return text.replace(TYPED_APART, (letter) => letter.normalize('NFC'))
}
