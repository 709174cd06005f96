/**
 * Names the rules that decide what may stand in a draft: a digest of the sources of this folder (the offline
 * provider aside). A draft keeps which ones it was checked by, and is checked anew by others when it is next looked at. A test
 * says the new one when a rule has changed.
 */
export const RULES_VERSION = '83c8d09630429483'
