import { collectEvidenceKeys, extractTerms } from '../matching/terms.ts'

/** What the offline rules understand of a person's instructions and feedback. */
export type Wishes = {
  shorter: boolean
  mention: string[]
  leaveOut: string[]
  /** Something was asked that the rules cannot do. */
  hasMore: boolean
}

const SHORTER =
  /\b(?:shorter|shorten|briefer|more concise|too long|cut (?:it )?down|kürzer|zu lang|más cort[oa]|demasiado larg[oa]|plus court|trop long)/i
const LEAVE_OUT =
  /\b(?:leave (?:out|off|away)|remove|drop|omit|hide|without|(?:do not|don't|don’t|never) (?:mention|include|show)|lass(?:en sie)? |ohne|quit[ae]|elimin[ae]|sin mencionar|enlev\w+|supprim\w+|sans mentionner)\s+/i
const MENTION =
  /\b(?:mention|include|emphasi[sz]e|highlight|stress|focus on|bring up|talk about|lead with|erwähn\w*|betone?\w*|menciona\w*|destaca\w*|mentionn\w+|mettre en avant)\s+/i
const FILLER = /^(?:the|my|that|about|any|all|more|der|die|das|mein\w*|el|la|los|mi|mis|le|la|les|mon|ma|mes)\s+/i

/** Reads simple wishes, clause by clause: shorter, mention something, leave something out. */
export function readWishes(...texts: string[]): Wishes {
  const wishes: Wishes = { shorter: false, mention: [], leaveOut: [], hasMore: false }
  for (const clause of texts.join('\n').split(/[.;!\n]+|,?\s+(?:but|aber|pero|mais)\s+/)) {
    if (clause.trim() === '') continue
    const leaveOut = readThingsBehind(clause, LEAVE_OUT)
    const mention = leaveOut ? null : readThingsBehind(clause, MENTION)
    if (leaveOut) wishes.leaveOut.push(...leaveOut)
    if (mention) wishes.mention.push(...mention)
    if (SHORTER.test(clause)) wishes.shorter = true
    else if (!leaveOut && !mention) wishes.hasMore = true
  }
  return wishes
}

function readThingsBehind(clause: string, pattern: RegExp): string[] | null {
  const match = pattern.exec(clause)
  if (!match) return null
  const rest = clause.slice(match.index + match[0].length)
  const things = rest
    .split(/,\s*|\s+(?:and|und|y|et)\s+/)
    .map((thing) =>
      thing
        .replace(/["“”„«»]/g, '')
        .trim()
        .replace(FILLER, ''),
    )
    .filter((thing) => extractTerms(thing).length > 0)
  return things.length > 0 ? things : null
}

/** Whether a text is about one of the things wished for: all of its words are there. */
export function isAbout(text: string, things: readonly string[]): boolean {
  if (things.length === 0) return false
  const keys = collectEvidenceKeys(text)
  return things.some((thing) => extractTerms(thing).every(({ key }) => keys.has(key)))
}
