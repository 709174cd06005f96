import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { familiesWith, familyHas } from './font-coverage.ts'

const LATIN_WEIGHTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']
const WEIGHTS = ['400Regular', '700Bold']

/**
 * The families that PDFs are set in, all under the Open Font License: npm package, name in the font, weights in use. The
 * large ones come last, since a letter is looked for in this order.
 */
const PACKAGES: readonly { name: string; family: string; weights: readonly string[] }[] = [
  { name: 'source-serif-4', family: 'Source Serif 4', weights: LATIN_WEIGHTS },
  { name: 'source-sans-3', family: 'Source Sans 3', weights: LATIN_WEIGHTS },
  { name: 'noto-sans', family: 'Noto Sans', weights: LATIN_WEIGHTS },
  { name: 'noto-sans-hebrew', family: 'Noto Sans Hebrew', weights: WEIGHTS },
  { name: 'vazirmatn', family: 'Vazirmatn', weights: WEIGHTS },
  { name: 'noto-emoji', family: 'Noto Emoji', weights: WEIGHTS },
  { name: 'noto-sans-symbols-2', family: 'Noto Sans Symbols 2', weights: ['400Regular'] },
  { name: 'noto-sans-math', family: 'Noto Sans Math', weights: ['400Regular'] },
  { name: 'noto-sans-jp', family: 'Noto Sans JP', weights: WEIGHTS },
  { name: 'noto-sans-sc', family: 'Noto Sans SC', weights: WEIGHTS },
  { name: 'noto-sans-kr', family: 'Noto Sans KR', weights: WEIGHTS },
]

/** The folders of each family's fonts, by its name. */
export function listFamilyFolders(): Record<string, string[]> {
  return Object.fromEntries(
    PACKAGES.map(({ name, family, weights }) => {
      const folder = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`)))
      return [family, weights.map((weight) => join(folder, weight))]
    }),
  )
}

/**
 * The folders of the fonts. Typst reads the names in them when it starts (a few ms) and a font's outlines only when a text
 * needs it: nobody pays for Chinese who does not write it.
 */
export function listFontFolders(): string[] {
  return Object.values(listFamilyFolders()).flat()
}

/** A family, and the letters for which the next one is taken. */
type FontChoice = { name: string; except: string }

/**
 * A design's family, then what to try for letters that it lacks: Chinese characters look as the document's language has them.
 * A family that could set a letter of the text only from parts leaves it to one that has it whole: of parts, a PDF tells most
 * readers the letter twice.
 */
export function chooseFonts(family: string, language: string, text: string): FontChoice[] {
  const own = { ja: 'Noto Sans JP', zh: 'Noto Sans SC', ko: 'Noto Sans KR' }[language]
  const names = new Set([family, 'Noto Sans', ...(own ? [own] : []), ...PACKAGES.map((known) => known.family)])
  const letters = [...new Set(text.match(NOT_PLAIN))].filter((letter) => letter.normalize('NFD') !== letter)
  return [...names].map((name) => ({
    name,
    except: letters.filter((letter) => !familyHas(name, letter) && familiesWith(letter) !== 0).join(''),
  }))
}

/** Letters that a family may lack. */
const NOT_PLAIN = /[^\0-\xff]/gu

/** A text in a script that none of our fonts has, so that a PDF would show boxes. A DOCX, whose reader has other fonts, is fine. */
export class UnprintableText extends Error {
  override name = 'UnprintableText'

  constructor() {
    super('A text has letters that our fonts lack. Export it as DOCX, or write it in another script.')
  }
}
