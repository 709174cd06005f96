import type { Posting } from '../data/postings.ts'
import { words } from '../messages/index.ts'

/** The text of a posting, with what it asks for marked where it says so. */
export function PostingText({ posting: { text, url, requirements } }: { posting: Posting }) {
  const spans = (requirements ?? [])
    .flatMap(({ span: found }) =>
      found?.[0] !== undefined && found[1] !== undefined ? [{ start: found[0], end: found[1] }] : [],
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0))
  const pieces = spans.flatMap(({ start, end }, index) => [
    { from: spans[index - 1]?.end ?? 0, to: start, isMarked: false },
    { from: start, to: end, isMarked: true },
  ])
  pieces.push({ from: spans.at(-1)?.end ?? 0, to: text.length, isMarked: false })
  return (
    <section className="stack-tight" aria-labelledby="posting-text">
      <h2 id="posting-text">{words.application.posting.text}</h2>
      {url && (
        <p className="small">
          <a href={url} target="_blank" rel="noreferrer noopener">
            {url}
          </a>
        </p>
      )}
      <p className="pre serif" dir="auto">
        {pieces.map(({ from, to, isMarked }) =>
          isMarked ? <mark key={from}>{text.slice(from, to)}</mark> : text.slice(from, to),
        )}
      </p>
    </section>
  )
}
