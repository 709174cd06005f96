import { useState } from 'react'
import { useDraft } from '../data/drafts.ts'
import { type GivenPosting, useAddPosting } from '../data/postings.ts'

export const POSTING_WAYS = ['text', 'url', 'file'] as const
type PostingWay = (typeof POSTING_WAYS)[number]

/** A posting that is being given: its text, its page's address or its file. Text and address outlive a reload. */
export type NewPosting = {
  way: PostingWay
  choose(way: PostingWay): void
  text: string
  writeText(text: string): void
  url: string
  writeUrl(url: string): void
  /** Whether something was given that is no posting yet. */
  isGiven: boolean
  isPending: boolean
  error: unknown
  /** Adds what was written, or this file, and answers the posting's id. Rejects with an `ApiProblem`. */
  add(file?: File): Promise<string>
}

export function useNewPosting(): NewPosting {
  const text = useDraft('posting', '')
  const url = useDraft('posting-url', '')
  const [way, choose] = useState<PostingWay>(text.text === '' && url.text !== '' ? 'url' : 'text')
  const { mutateAsync, isPending, error } = useAddPosting()
  const given = givenBy(way, text.text, url.text)
  const add = async (file?: File): Promise<string> => {
    const { id } = await mutateAsync(file ? { file } : (given ?? { text: '' }))
    text.done()
    url.done()
    return id
  }
  return {
    way,
    choose,
    text: text.text,
    writeText: text.write,
    url: url.text,
    writeUrl: url.write,
    isGiven: given !== null,
    isPending,
    error,
    add,
  }
}

function givenBy(way: PostingWay, text: string, url: string): GivenPosting | null {
  if (way === 'text' && text.trim() !== '') return { text }
  return way === 'url' && url.trim() !== '' ? { url: url.trim() } : null
}
