import { en } from './en.ts'

export type Messages = typeof en

/** The languages that the page speaks, by their tags; the first is spoken to whoever reads none of them. */
const LANGUAGES: Readonly<Record<string, Messages>> = { en }

export const language =
  navigator.languages.map((tag) => tag.split('-')[0] ?? '').find((tag) => tag in LANGUAGES) ?? 'en'

/** What the page says, in the language of whoever looks at it. */
export const words: Messages = LANGUAGES[language] ?? en
