import { ENDS_WORD, IS_LAST_EDGE, LETTER_BITS, TARGET_SHIFT } from '#shared/domain/names/word-set.ts'

type Node = { id: number; isEnd: boolean; letters: string[]; targets: Node[] }

/**
 * The bytes of a minimal automaton (`shared/domain/names/word-set.ts` has their layout) of words that are sorted by their
 * UTF-16 units, each once. Built word by word: what the next word cannot change any more is merged with its like
 * (Daciuk and others, Incremental Construction of Minimal Acyclic Finite-State Automata, 2000).
 */
export function encodeAutomaton(words: readonly string[]): Uint8Array {
  const root = build(words)
  const letters = [...lettersOf(root)].sort()
  if (letters.length >= 1 << LETTER_BITS)
    throw new Error(`${letters.length} letters are too many for ${LETTER_BITS} bits`)
  const numberOf = new Map(letters.map((letter, at) => [letter, at]))
  const starts = new Map<Node, number>()
  let edgeCount = 0
  for (const node of nodesOf(root)) {
    starts.set(node, edgeCount)
    edgeCount += node.letters.length
  }
  if (edgeCount >= 2 ** (32 - TARGET_SHIFT)) throw new Error(`${edgeCount} edges are too many`)
  const numbers = new Uint32Array(1 + letters.length + edgeCount)
  numbers.set([letters.length, ...letters.map((letter) => letter.charCodeAt(0))])
  let at = 1 + letters.length
  for (const node of starts.keys())
    for (const [index, target] of node.targets.entries()) {
      const letter = numberOf.get(node.letters[index] ?? '') ?? 0
      const isLast = index === node.targets.length - 1
      const start = target.targets.length === 0 ? 0 : (starts.get(target) ?? 0)
      numbers[at++] = letter + (target.isEnd ? ENDS_WORD : 0) + (isLast ? IS_LAST_EDGE : 0) + start * 2 ** TARGET_SHIFT
    }
  return new Uint8Array(numbers.buffer)
}

function build(words: readonly string[]): Node {
  const merged = new Map<string, Node>()
  let nextId = 0
  const create = (): Node => ({ id: nextId++, isEnd: false, letters: [], targets: [] })
  /** The nodes along the latest word, from the root. */
  const path: Node[] = [create()]
  const mergeDownTo = (depth: number): void => {
    while (path.length > depth + 1) {
      const node = path.pop()
      const parent = path.at(-1)
      if (!node || !parent) return
      const key = `${node.isEnd}${node.letters.map((letter, at) => letter + node.targets[at]?.id).join()}`
      const like = merged.get(key)
      if (like) parent.targets[parent.targets.length - 1] = like
      else merged.set(key, node)
    }
  }
  let previous = ''
  for (const word of words) {
    let shared = 0
    while (shared < word.length && word[shared] === previous[shared]) shared++
    mergeDownTo(shared)
    for (const letter of word.slice(shared)) {
      const node = create()
      path.at(-1)?.letters.push(letter)
      path.at(-1)?.targets.push(node)
      path.push(node)
    }
    const end = path.at(-1)
    if (end) end.isEnd = true
    previous = word
  }
  mergeDownTo(0)
  return path[0] ?? create()
}

/** Every node that has edges, the root first. */
function nodesOf(root: Node): Set<Node> {
  const nodes = new Set([root])
  for (const node of nodes) for (const target of node.targets) if (target.targets.length > 0) nodes.add(target)
  return nodes
}

function lettersOf(root: Node): Set<string> {
  const letters = new Set<string>()
  for (const node of nodesOf(root)) for (const letter of node.letters) letters.add(letter)
  return letters
}
