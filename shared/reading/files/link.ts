/** A hyperlink: the text that it stands on, empty where that is not known, and where it leads. */
export type Link = { text: string; url: string }
