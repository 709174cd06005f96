import type { ParagraphLook, RunLook } from '../word/word-tree.ts'

/** What text inside a group is: shown, passed over, or read for something else than its words. */
export type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'field' | 'marker'

/** What a group of RTF may change, and its end takes back. */
export type RtfState = {
  destination: Destination
  run: RunLook
  paragraph: ParagraphLook
  /** A list was named for the paragraph. */
  list: boolean
  inTable: boolean
  font: number
  /** Characters that stand after each `\u`, for readers without Unicode. */
  fallback: number
  style: number | undefined
}

export const FIRST_STATE: RtfState = {
  destination: 'text',
  run: {},
  paragraph: {},
  list: false,
  inTable: false,
  font: -1,
  fallback: 1,
  style: undefined,
}

const HALF = 2
const TWIPS_PER_POINT = 20
const NO_OUTLINE = 9

/** What a control word changes in how text and paragraphs look; null for one that changes nothing of it. */
export function changeLook(state: RtfState, name: string, value: number | undefined): RtfState | null {
  const isOn = value !== 0
  const points = (value ?? 0) / TWIPS_PER_POINT
  const run = (look: RunLook) => ({ ...state, run: { ...state.run, ...look } })
  const paragraph = (look: ParagraphLook) => ({ ...state, paragraph: { ...state.paragraph, ...look } })
  switch (name) {
    case 'plain':
      return { ...state, run: {} }
    case 'pard':
      return { ...state, paragraph: {}, list: false, inTable: false, style: undefined }
    case 'b':
      return run({ bold: isOn })
    case 'i':
      return run({ italic: isOn })
    case 'fs':
      return run({ sizePt: (value ?? 0) / HALF })
    case 'v':
    case 'deleted':
      return run({ hidden: isOn })
    case 'f':
      return { ...state, font: value ?? -1 }
    case 'uc':
      return { ...state, fallback: value ?? 1 }
    case 'li':
    case 'lin':
      return paragraph({ indentPt: points })
    case 'sb':
      return paragraph({ beforePt: points })
    case 'sa':
      return paragraph({ afterPt: points })
    case 'outlinelevel':
      return (value ?? NO_OUTLINE) < NO_OUTLINE ? paragraph({ heading: (value ?? 0) + 1 }) : state
    case 'ls':
      return { ...state, list: (value ?? 0) > 0 }
    case 'ilvl':
      return paragraph({ item: value ?? 0 })
    case 'intbl':
      return { ...state, inTable: true }
    case 's':
      return { ...state, style: value }
    default:
      return null
  }
}

const SKIPPED = new Set([
  ...'colortbl info pict object objdata themedata colorschememapping datastore latentstyles listtable'.split(' '),
  ...'listoverridetable revtbl rsidtbl generator xmlnstbl mmathPr filetbl footnote annotation atnid'.split(' '),
  ...'atnauthor atnref template nonshppict shpinst shprslt bkmkstart bkmkend xe tc userprops docvar'.split(' '),
])
/** Content that stands apart from the text it hangs on. */
export const BOXES = new Set('shptxt header headerl headerr headerf footer footerl footerr footerf'.split(' '))

/** What a group is that begins with a control word; null for one that is text like that around it. */
export function destinationOf(name: string): Destination | null {
  if (name === 'fonttbl') return 'fonts'
  if (name === 'stylesheet') return 'styles'
  if (name === 'fldinst') return 'field'
  if (name === 'listtext' || name === 'pntext') return 'marker'
  return SKIPPED.has(name) ? 'skip' : null
}
