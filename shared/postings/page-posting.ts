/** The longest posting that is kept, however it came. */
export const MAX_POSTING_CHARACTERS = 100_000

/** A posting as it stands on a page. Title, company and location are empty where the page does not tell them apart. */
export type PagePosting = {
  title: string
  company: string
  location: string
  text: string
  /** What the page hid from people. */
  hidden: string[]
}
