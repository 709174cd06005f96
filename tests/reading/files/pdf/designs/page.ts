/** What the designs are drawn with: every line that is set is also told, in the order in which a person reads it. */

/** The lines of one stream of text; a tab between the parts of a line that stand apart. */
export type Truth = string[][]

export class Page {
  /** Streams in the order in which they were opened. */
  readonly truth: Truth = [[]]
  private stream = 0

  /** A line of text as an element; its parts stand apart from each other. */
  line(parts: string | string[], tag = 'div', className = ''): string {
    const all = typeof parts === 'string' ? [parts] : parts
    this.tell(...all)
    const inner = all.length === 1 ? toHtml(all[0] ?? '') : all.map((part) => `<span>${toHtml(part)}</span>`).join('')
    return `<${tag} class="${className}">${inner}</${tag}>`
  }

  /** Tells a line that the design itself sets elsewhere. */
  tell(...parts: string[]): void {
    this.truth[this.stream]?.push(parts.join('\t'))
  }

  /** What `draw` sets is a stream of its own, such as a sidebar. */
  aside(draw: () => string): string {
    const before = this.stream
    this.stream = this.truth.push([]) - 1
    const html = draw()
    this.stream = before
    return html
  }
}

export function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
