import type { Operation } from 'rfc6902'

/**
 * What an entry of the audit log says without a word of a person: ids, counts, statuses, kinds and hashes, by their JSON pointers.
 * Everything else is taken for a person's own text, also what nobody has thought of yet. When an entry's owner deletes what it
 * is about, nothing of either is left (`shared/deletion/purge.ts`).
 */
const OPEN = [
  /^\/(?:id|\w+Id|status|stage|round|kind|source|reason|found|attention|role|disabled|\w*[hH]ash)$/,
  /^\/(?:docType|formatType|sourceType|mimeType|format|provider|model|sizeBytes|characters|hidden|conflicts)$/,
  /^\/(?:proposed|blocked|unconfirmed)$/,
  /^\/eventTypes(?:\/(?:\d+|-))?$/,
  /^\/(?:changes|letter)\/\d+\/(?:id|status)$/,
]
/** Objects whose keys are a person's own words: of pointers into them nothing more is said. */
const OWN_KEYS = /^(\/preferences)\/.*$/s

const REDACTED = '[redacted]'

/** The same operations at the same places, with what a person wrote taken out. */
export function redactText(operations: readonly Operation[]): Operation[] {
  return operations.map((operation): Operation => {
    const path = redactPointer(operation.path)
    if ('from' in operation) return { ...operation, path, from: redactPointer(operation.from) }
    if (!('value' in operation)) return { ...operation, path }
    return { ...operation, path, value: isOpen(operation.path, operation.value) ? operation.value : REDACTED }
  })
}

function redactPointer(pointer: string): string {
  return pointer.replace(OWN_KEYS, `$1/${REDACTED}`)
}

/** Whether a value is none, or a plain one or a list of such at an open place. What holds further fields is never open. */
function isOpen(pointer: string, value: unknown): boolean {
  if (value === null) return true
  const isPlain = typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
  return isPlain && OPEN.some((open) => open.test(pointer))
}
