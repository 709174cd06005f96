import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Posting, useDeletePosting, usePosting } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PostingForm } from './posting-form.tsx'
import { PostingText } from './posting-text.tsx'

/** A posting: what was read of it, to be corrected, beside its text. */
export function PostingView({ id }: { id: string }) {
  const posting = usePosting(id)
  return <Loaded query={posting}>{({ value, etag }) => <PostingDetails posting={value} etag={etag} />}</Loaded>
}

function PostingDetails({ posting, etag }: { posting: Posting; etag: string }) {
  const [isAsked, setAsked] = useState(false)
  const [, goTo] = useLocation()
  const remove = useDeletePosting(posting.id)
  const text = words.application.posting
  return (
    <div className="stack">
      <div className="page-head">
        <h1 dir="auto">{posting.title || words.application.untitled}</h1>
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {words.do.delete}
        </button>
      </div>
      {posting.hiddenText.length > 0 && (
        <div className="notice warning">
          <p>{text.hidden}</p>
          {posting.hiddenText.map((hidden) => (
            <p key={hidden} dir="auto">
              <q>{hidden}</q>
            </p>
          ))}
        </div>
      )}
      <div className="sides posting">
        <PostingText posting={posting} />
        <PostingForm posting={posting} etag={etag} />
      </div>
      {isAsked && (
        <ConfirmDialog
          title={text.deleteTitle}
          lead=""
          action={words.do.delete}
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(undefined, { onSuccess: () => goTo('/postings') })}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  )
}
