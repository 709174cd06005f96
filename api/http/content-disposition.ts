/** Letters that no accent can be taken off, as people write them without. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
}

/**
 * The value of Content-Disposition for a file that is saved under a safe name (RFC 6266): in ASCII for programs that know nothing
 * else, and as it is (RFC 8187) where that is another one.
 */
export function attachmentOf(name: string): string {
  const plain = toAscii(name)
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${encodeExtended(name)}`}`
}

/** Percent signs go, since some programs decode what follows them, and what has become a part of a path ("℀" is "a/c"). */
function toAscii(name: string): string {
  return name
    .replace(/\P{ASCII}/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}+|[%"/\\:*?<>|\p{Cc}]/gu, '_')
}

function encodeExtended(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
