/** Whether a link leads to a page or an address for mail, and nowhere else. */
export function isSafeLink(target: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (!/^(?:https?:\/\/|mailto:)/i.test(target) || /[\u0000-\u0020\u007f\\"<>^`{}|]/.test(target)) return false
  return URL.canParse(target)
}

/** A link, or a place in the same document. */
export function isSafeLinkOrAnchor(target: string): boolean {
  return /^#[\w.-]*$/.test(target) || isSafeLink(target)
}

/** A piece of a file as it may be shown in a message. */
export function quote(text: string): string {
  const plain = text.replaceAll(/[^\p{L}\p{N} ./:#_[\]-]/gu, '?')
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`
}
