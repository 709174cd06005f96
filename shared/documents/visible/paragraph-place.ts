import { W } from '../office-xml/names.ts'
import { childElements, findChild, readAttribute, type XmlElement } from '../office-xml/parse.ts'
import type { HiddenReason } from './hidden-reasons.ts'
import { type Layers, readProperty, readSetting, readTwips } from './layers.ts'
import type { Page } from './pages.ts'

const LEAST_WIDTH = 200
const MOST_CHARACTERS = 3_000
const LEAST_FRAME = 120

/** Why a paragraph is not on the page that it should be on, or null. Without a page it stands in a box. */
export function judgeParagraphPlace(
  layers: Layers,
  { page, width, hasTab }: { page: Page | null; width: number | undefined; hasTab: boolean },
): HiddenReason | null {
  if (page?.hides) return 'off-page'
  const indent = mergeIndents(layers)
  const read = (attribute: string) => readTwips(indent.get(attribute)) ?? 0
  const left = read('start') || read('left')
  const right = read('end') || read('right')
  const first = read('firstLine') - read('hanging')
  const inCharacters = [...indent].filter(([attribute]) => attribute.endsWith('Chars'))
  if (inCharacters.some(([, value]) => Math.abs(Number(value)) > MOST_CHARACTERS)) return 'off-page'
  const room = width ?? (page ? page.width - page.left - page.right : 31_680)
  const outside = page && width === undefined ? { left: page.left, right: page.right } : { left: 300, right: 300 }
  const starts = [left, left + first]
  if (starts.some((start) => start < -outside.left - 20 || start > room - LEAST_WIDTH)) return 'off-page'
  if (right < -outside.right - 20 || room - left - right < LEAST_WIDTH) return 'off-page'
  const before = readTwips(readSetting(layers, 'spacing', 'before')) ?? 0
  if (page && before > page.height) return 'off-page'
  if (hasTab && listTabs(layers).some((stop) => stop > room + outside.right || stop < -outside.left)) return 'off-page'
  return judgeFrame(readProperty(layers, 'framePr'), page)
}

function mergeIndents(layers: Layers): Map<string, string> {
  const merged = new Map<string, string>()
  for (const layer of layers)
    for (const { uri, local, value } of findChild(layer, W, 'ind')?.attributes ?? [])
      if (uri === W) merged.set(local, value)
  return merged
}

/** How high a line may be, where that is fixed. */
export function readExactHeight(layers: Layers): number | undefined {
  if (readSetting(layers, 'spacing', 'lineRule') !== 'exact') return undefined
  return readTwips(readSetting(layers, 'spacing', 'line'))
}

function listTabs(layers: Layers): number[] {
  return layers.flatMap((layer) =>
    childElements(findChild(layer, W, 'tabs'))
      .filter((tab) => readAttribute(tab, W, 'val') !== 'clear')
      .map((tab) => readTwips(readAttribute(tab, W, 'pos')) ?? 0),
  )
}

function judgeFrame(frame: XmlElement | undefined, page: Page | null): HiddenReason | null {
  if (!frame) return null
  const read = (attribute: string) => readTwips(readAttribute(frame, W, attribute))
  const [width, height] = [read('w'), read('h')]
  if (width !== undefined && width < LEAST_FRAME) return 'clipped'
  if (height !== undefined && height < LEAST_FRAME && readAttribute(frame, W, 'hRule') === 'exact') return 'clipped'
  if (!page) return null
  const x = (read('x') ?? 0) + (readAttribute(frame, W, 'hAnchor') === 'page' ? 0 : page.left)
  const y = (read('y') ?? 0) + (readAttribute(frame, W, 'vAnchor') === 'page' ? 0 : page.top)
  const isOff = x < -LEAST_WIDTH || x > page.width - LEAST_WIDTH || y < -page.top || y > page.height - LEAST_WIDTH
  return isOff ? 'off-page' : null
}
