import { takeEmail, takePhone, takeUrl } from './addresses.ts'
import { type ContactLabel, contactLabel, networkNamed } from './contact-words.ts'
import { fold, foldWords } from './fold.ts'

export type Profile = { network?: string; username?: string; url?: string }

/** "Tel.: +420…" as its label and its value; a label without a colon only where the rest is the thing itself. */
export function takeLabel(text: string): { label: ContactLabel; value: string } | null {
  const colon = /^([^:\t：]{1,34}?)\s*[:：\t]\s*(.*)$/su.exec(text)
  if (colon?.[1] !== undefined && colon[2] !== undefined) {
    const label = labelOf(colon[1])
    return label && { label, value: colon[2].trim() }
  }
  const spaced = /^(\S+)\s+(.*)$/s.exec(text)
  const label = spaced?.[1] ? labelOf(spaced[1]) : null
  if (!label || !spaced?.[2]) return null
  const value = spaced[2].trim()
  const isCjkLabel = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(spaced[1] ?? '')
  const fits =
    (isCjkLabel && label === 'name' && value.length <= 20 && !/\d/.test(value)) ||
    (label === 'phone' && takePhone(value)) ||
    (label === 'email' && takeEmail(value)) ||
    (label === 'url' && takeUrl(value))
  return fits ? { label, value } : null
}

function labelOf(text: string): ContactLabel | null {
  const key = fold(text)
    .trim()
    .replace(/^[^\p{L}]+/u, '')
  // "Geburtsdatum/-ort": two labels for one value.
  const [first = key] = key.split('/')
  return (
    contactLabel(key) ??
    contactLabel(key.replace(/\.$/, '')) ??
    contactLabel(foldWords(key)) ??
    contactLabel(first.trim()) ??
    null
  )
}

/** The network that a word names, as its users write it; null when it is none. */
export function networkOf(text: string): string | null {
  return networkNamed(foldWords(text))
}

/** A profile from a web address, with a label such as "GitHub" where there is one; null for an ordinary site. */
export function profileOf(url: string, label: string): Profile | null {
  const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '')
  const [host = '', ...path] = bare.replace(/\/+$/, '').split('/')
  const network = networkOf(label) ?? host.split('.').slice(0, -1).map(networkOf).find(Boolean) ?? null
  if (!network) return null
  const username = decoded(path.at(-1) ?? '').replace(/^@/, '')
  return { network, ...(username && { username }), url }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
