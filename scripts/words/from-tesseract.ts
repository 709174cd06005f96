import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Where the parts of a `traineddata` file stand in its table of contents (Tesseract's `TessdataType`). */
const WORD_LISTS = [
  { letters: 1, words: 7 },
  { letters: 21, words: 19 },
] as const
/** What begins a list of words, before its edges: a mark of 2 bytes, how many letters there are, how many edges. */
const HEADER_BYTES = 10
const FLAG_BITS = 3n
const IS_LAST = 1
const ENDS_WORD = 4
/** Ligatures that stand for letters in a language's alphabet of print. */
const LIGATURES: Readonly<Record<string, string>> = { ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ﬃ: 'ffi', ﬄ: 'ffl' }

/**
 * The words that Tesseract reads a language by, from a gzipped `traineddata` file: a directed acyclic graph of letters, each
 * edge 64 bits of letter, three flags and where it leads. Collected from the web, so with names and slips among them.
 */
export function tesseractWords(file: string): string[] {
  const data = gunzipSync(readFileSync(file))
  const parts = partsOf(data)
  return WORD_LISTS.flatMap(({ letters, words }) => {
    const [alphabet, graph] = [parts[letters], parts[words]]
    return alphabet && graph ? readGraph(graph, readAlphabet(alphabet)) : []
  })
}

function partsOf(data: Buffer): (Buffer | undefined)[] {
  const count = data.readInt32LE(0)
  const offsets = Array.from({ length: count }, (_, at) => Number(data.readBigInt64LE(4 + 8 * at)))
  return offsets.map((offset, at) => {
    const end = offsets.slice(at + 1).find((later) => later >= 0) ?? data.length
    return offset < 0 ? undefined : data.subarray(offset, end)
  })
}

function readAlphabet(part: Buffer): string[] {
  const [count = '0', ...lines] = part.toString('utf8').split('\n')
  return lines.slice(0, Number(count)).map((line) => {
    const letter = line.split(' ')[0] ?? ''
    return LIGATURES[letter] ?? letter
  })
}

function readGraph(graph: Buffer, alphabet: readonly string[]): string[] {
  const letterBits = BigInt(Math.ceil(Math.log2(graph.readInt32LE(2) + 1)))
  const edgeCount = graph.readInt32LE(6)
  const edges = Array.from({ length: edgeCount }, (_, at) => {
    const edge = graph.readBigUInt64LE(HEADER_BYTES + 8 * at)
    return {
      letter: alphabet[Number(edge & ((1n << letterBits) - 1n))] ?? '',
      flags: Number((edge >> letterBits) & ((1n << FLAG_BITS) - 1n)),
      next: Number(edge >> (letterBits + FLAG_BITS)),
    }
  })
  const words: string[] = []
  const open = [{ node: 0, beginning: '' }]
  for (let step = open.pop(); step; step = open.pop())
    for (let at = step.node; at < edgeCount; at++) {
      const edge = edges[at]
      if (!edge) break
      const word = step.beginning + edge.letter
      if (edge.flags & ENDS_WORD) words.push(word)
      if (edge.next > 0) open.push({ node: edge.next, beginning: word })
      if (edge.flags & IS_LAST) break
    }
  return words
}
