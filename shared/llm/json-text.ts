/**
 * The JSON object that a model's message holds: the message itself, or the longest object in it when prose, a code
 * fence or its thinking stands around it. Trailing commas are forgiven. Undefined where there is none.
 */
export function findJsonObject(content: string): Record<string, unknown> | undefined {
  const text = content.replace(/^\uFEFF/, '').trim()
  const whole = parseObject(text)
  if (whole) return whole
  const candidates = findBalancedObjects(text).sort((a, b) => b.length - a.length)
  for (const candidate of candidates) {
    const parsed = parseObject(candidate)
    if (parsed) return parsed
  }
  return undefined
}

/** Whether a message starts a JSON object that never ends: the sign of a reply that was cut off. */
export function looksCutOff(content: string): boolean {
  return content.includes('{') && findBalancedObjects(content).length === 0
}

function parseObject(text: string): Record<string, unknown> | undefined {
  for (const attempt of [text, withoutTrailingCommas(text)]) {
    try {
      const value: unknown = JSON.parse(attempt)
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.fromEntries(Object.entries(value))
      }
    } catch {
      // Not JSON this way; the next reading may be.
    }
  }
  return undefined
}

/** Every outermost `{…}` whose brackets balance outside of strings, in one pass over the text. */
function findBalancedObjects(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"' && depth > 0) inString = true
    else if (char === '{') {
      if (depth === 0) start = i
      depth++
    } else if (char === '}' && depth > 0) {
      depth--
      if (depth === 0) found.push(text.slice(start, i + 1))
    }
  }
  return found
}

/** Strings are matched first, so that a comma inside one is left alone. */
function withoutTrailingCommas(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/gs, (match) => (match.startsWith('"') ? match : ''))
}
