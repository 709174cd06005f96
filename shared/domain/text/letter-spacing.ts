const SPACED = /^(\P{L}*)((?:[\p{L}&'’.-][  ]+){3,}[\p{L}.])(\P{L}*)$/u

/** "E D U C A T I O N" as one word; wider gaps between its letters are the spaces between words. Other text stays as it is. */
export function closeLetterSpacing(text: string): string {
  const [, before = '', letters, after = ''] = SPACED.exec(text.trim()) ?? []
  if (letters === undefined || /\d/.test(text)) return text
  const words = letters.split(/\s{2,}/).map((word) => word.replace(/\s/g, ''))
  return before + words.join(' ') + after
}
