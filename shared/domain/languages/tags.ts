/** The languages whose words we know, each a folder beside this file, as BCP 47 tags. */
export const LANGUAGES = [
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'cs', 'sk', 'pl', 'sv', 'da', 'nb', 'fi', 'hu', 'ro', 'tr'] as const),
  ...(['ru', 'uk', 'el', 'ar', 'he', 'ja', 'zh', 'ko'] as const),
] as const

/** A language whose words we know, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number]

/** The tag of BCP 47 for several languages: a folder of what belongs to none of them, such as the names of networks. */
export const EVERY_LANGUAGE = 'mul' as const
