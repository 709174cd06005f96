import type { Finding, ProposedChange } from '../changes/change.ts'
import type { ProposedParagraph } from '../letter.ts'
import { fold } from '../parsing/fold.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { checkText } from './check.ts'
import { comparableWords, type Facts, merged, type Source, sourceOf } from './source.ts'

export type GroundingContext = {
  /** What the person gave: an uploaded, parsed or user version with the profile folded in; never a tailored one. */
  source: ResumeDocument
  posting: { title: string; company: string; text: string } | null
  /** Today, as YYYY-MM-DD. */
  now: string
}

/** The resume and posting, indexed once for a whole change set. */
export type PreparedGrounding = { source: Source; posting: Posting | null; year: number }
type Posting = { words: Set<string>; company: Set<string>; names: Set<string>; text: string }

export function prepareGrounding({ source, posting, now }: GroundingContext): PreparedGrounding {
  return {
    source: sourceOf(source),
    posting: posting && {
      words: comparableWords(`${posting.title}\n${posting.text}`),
      company: comparableWords(posting.company),
      names: namesIn(posting.text),
      text: fold(`${posting.title} ${posting.company} ${posting.text}`),
    },
    year: Number(now.slice(0, 4)),
  }
}

/**
 * What a change claims that the resume does not support, at the place where it claims it: a line of one job may use the
 * facts of that job and what belongs to no job. Empty means that it may be put to the person as it is.
 */
export function groundChange(
  change: ProposedChange & { before: string | null },
  prepared: PreparedGrounding,
): Finding[] {
  if (change.text === null) return []
  const { source } = prepared
  const entryId = change.target.split('.')[0] ?? ''
  const own = source.entries.get(entryId)
  const isLine = own !== undefined && /^[wvpe]\d/.test(entryId)
  const scope: Facts = isLine ? merged([own, source.general]) : source.all
  return checkText(change.text, {
    scope,
    // A number says something about its own job; the summary may quote any, and so may a skill.
    quantities: isLine ? own.quantities : source.all.quantities,
    elsewhere: isLine ? source.all : null,
    foreignOwners: isLine ? source.owners.filter(({ entryIds }) => !entryIds.includes(entryId)) : [],
    mayMention: null,
    postingNames: prepared.posting?.names ?? null,
    kind:
      change.target === 'basics.label'
        ? 'label'
        : change.op === 'add' && change.target !== 'basics.summary'
          ? 'skill'
          : 'line',
    before: change.before,
  })
}

/** The same for a letter: sentence by sentence, and a sentence that names an employer may use only what was done there. */
export function groundParagraph(paragraph: ProposedParagraph, prepared: PreparedGrounding): Finding[] {
  const { source, posting } = prepared
  const findings: Finding[] = []
  for (const { text, start } of sentences(paragraph.text)) {
    const folded = fold(text)
    const named = source.owners.filter(({ name }) => folded.includes(name))
    const facts = named.flatMap(({ entryIds }) =>
      entryIds.map((id) => source.entries.get(id)).filter((found) => found !== undefined),
    )
    const local = named.length > 0 ? merged(facts) : null
    const aboutSelf = /\b(?:i|my|me|i've|i'm|ich|mein\w*|mir|yo|mi|mis|je|j'|mon|ma|mes)\b/iu.test(text)
    const found = checkText(text, {
      scope: source.all,
      quantities: local ? local.quantities : source.all.quantities,
      elsewhere: local ? source.all : null,
      foreignOwners: [],
      // The posting may be quoted on the employer, never on the candidate.
      mayMention: posting && {
        words: aboutSelf ? posting.company : new Set([...posting.company, ...posting.words]),
        text: aboutSelf ? '' : posting.text,
      },
      postingNames: posting?.names ?? null,
      kind: 'letter',
      before: null,
    })
    findings.push(
      ...found.map((finding): Finding => ({ ...finding, span: [finding.span[0] + start, finding.span[1] + start] })),
    )
  }
  return findings
}

function sentences(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }))
}

/** Single words that a posting writes like a product or an abbreviation, in the middle of a sentence or a list. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const line of text.split('\n')) {
    for (const match of line.matchAll(/[\p{L}\p{N}]+(?:[.+#/'-][\p{L}\p{N}]+)*[+#]*/gu)) {
      const isStart = /(?:^|[.!?:]\s*|^\W*)$/u.test(line.slice(0, match.index))
      const isList = /^\W*[\p{L}\p{N}+#.]+(?:(?:,| or| and|,? und|,? o|,? ou)\s|$)/u.test(line)
      if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{L}\d/u.test(match[0]) || (/^\p{Lu}/u.test(match[0]) && (!isStart || isList)))
        names.add(fold(match[0]))
    }
  }
  return names
}
