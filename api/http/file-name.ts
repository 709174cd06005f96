const MAX_CHARACTERS = 150
/** File systems mostly count bytes, of which a name may have 255; copies get a suffix. */
const MAX_BYTES = 230

/** What Windows takes for a device, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i

/**
 * A file's name as somebody gave it, without folders and without characters that hide, turn or end something; one that any file
 * system can hold.
 */
export function safeFileName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029"<>:|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const [, stem = name, extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(name) ?? []
  const safe = cut(stem) + extension || 'file'
  return DEVICE.test(safe) ? `_${safe}` : safe
}

/** The beginning of a name, of whole characters. */
function cut(stem: string): string {
  let bytes = 0
  const kept = [...stem].slice(0, MAX_CHARACTERS).filter((character) => {
    bytes += Buffer.byteLength(character)
    return bytes <= MAX_BYTES
  })
  return kept.join('').replace(/[.\s]+$/, '')
}
