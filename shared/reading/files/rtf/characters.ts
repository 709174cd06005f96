/** Encodings of the bytes of RTF by the number of a code page. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}
/** Code pages of the character sets that fonts have. */
const PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
const SYMBOL_CHARSET = 2
const SYMBOLS_FROM = 0xf000

/** The code page of a font's character set; undefined for one that has the file's. */
export function pageOfCharset(charset: number): number | undefined {
  return PAGE_OF_CHARSET[charset]
}

/** Text of bytes in a code page. Those of a symbol font become what Word makes of them, in the private use area. */
export function decodePage(bytes: readonly number[], page: number, charset?: number): string {
  if (charset === SYMBOL_CHARSET) return bytes.map((byte) => String.fromCodePoint(SYMBOLS_FROM + byte)).join('')
  const encoding = CODE_PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}

/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '',
  rtlmark: '',
}
