/** A text in a script that none of our fonts has, so that a PDF would show boxes. A DOCX, whose reader has other fonts, is fine. */
export class UnprintableText extends Error {
  override name = 'UnprintableText'

  constructor() {
    super('A text has letters that our fonts lack. Export it as DOCX, or write it in another script.')
  }
}
