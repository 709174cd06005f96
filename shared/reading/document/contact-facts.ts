import { looksLikePlace } from '#shared/domain/places/location.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { takeEmail, takePhone, takeUrl } from '#shared/domain/text/addresses.ts'
import { networkOf, type Profile, profileOf, takeLabel } from '#shared/domain/text/contact-pieces.ts'
import { findDates } from '#shared/domain/text/dates.ts'
import type { ReadLine } from '../lines/read-line.ts'

type Basics = NonNullable<JsonResume['basics']>

/** What the lines about the person gave; texts that are no contact data are kept in order for name and label. */
export type ContactFacts = {
  basics: Basics
  profiles: Profile[]
  places: { text: string; sure: boolean }[]
  texts: { text: string; line: ReadLine; labelled?: 'name' | 'label' }[]
  prose: string[]
}

/** True when the piece was contact data, so that what stands beside it may be a place. */
export function readPiece(piece: string, line: ReadLine, beside: boolean, found: ContactFacts): boolean {
  if (piece === '') return false
  const labelled = takeLabel(piece)
  if (labelled) return readLabelled(labelled.label, labelled.value, line, found)
  const network = networkLabel(piece)
  if (network) {
    addProfile(network, found)
    return true
  }
  return readAddresses(piece, '', line, beside, found)
}

function readLabelled(
  label: NonNullable<ReturnType<typeof takeLabel>>['label'],
  value: string,
  line: ReadLine,
  found: ContactFacts,
): boolean {
  switch (label) {
    case 'personal':
      return true
    case 'name':
    case 'label':
      if (value) found.texts.push({ text: value, line, labelled: label })
      return false
    case 'location':
      if (value) found.places.push({ text: value, sure: true })
      return true
    case 'country':
      if (value) found.places.push({ text: value, sure: false })
      return true
    case 'email':
    case 'phone':
    case 'url':
      return readAddresses(value, label, line, true, found)
  }
}

function readAddresses(text: string, label: string, line: ReadLine, beside: boolean, found: ContactFacts): boolean {
  const { basics } = found
  let rest = text
  const email = takeEmail(rest)
  if (email) {
    basics.email ??= email.value
    rest = email.rest
  }
  for (let url = takeUrl(rest); url; url = takeUrl(rest)) {
    addUrl(url.value, url.rest, found)
    rest = url.rest
  }
  const phone = label === 'url' ? null : takePhone(rest)
  if (phone && !(label === '' && findDates(phone.value)?.isSpan)) {
    basics.phone ??= phone.value
    rest = phone.rest
  }
  const isContact = rest !== text
  rest = tidy(rest)
  if (!/\p{L}{2}/u.test(rest) || label !== '') return isContact
  if (isContact && (takeLabel(`${rest}:`) || networkOf(rest))) return true
  if (looksLikePlace(rest)) {
    found.places.push({ text: rest, sure: /,/.test(rest) || beside || isContact })
    if (found.texts.length > 0 || /,/.test(rest)) return true
  }
  if (isContact && /^[\p{L}' .-]+(,[\p{L}' .-]+)*$/u.test(rest) && rest.includes(',')) {
    found.places.push({ text: rest, sure: false })
    return true
  }
  if (beside && found.texts.length > 0 && /^\p{Lu}[\p{L}' .-]*(,\s*[\p{L}' .-]+){0,3}$/u.test(rest)) {
    found.places.push({ text: rest, sure: false })
  }
  found.texts.push({ text: rest, line })
  return isContact
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '')
}

/** "GitHub: https://…" or "Xing: jane_doe". */
function networkLabel(piece: string): Profile | null {
  const match = /^([\p{L} ]{1,20}?)\s*[:：]\s*(\S+)$/u.exec(piece)
  const network = match?.[1] ? networkOf(match[1]) : null
  if (!network || !match?.[2]) return null
  const value = match[2]
  const url = takeUrl(value)
  if (url) return profileOf(url.value, network)
  return { network, username: value.replace(/^@/, '') }
}

function addUrl(url: string, around: string, found: ContactFacts): void {
  const profile = profileOf(url, /^[^,|]{0,20}$/.test(around.trim()) ? around : '')
  if (profile) addProfile(profile, found)
  else found.basics.url ??= url
}

function addProfile(profile: Profile, found: ContactFacts): void {
  if (found.profiles.some((known) => known.network === profile.network && (known.url ?? '') === (profile.url ?? '')))
    return
  found.profiles.push(profile)
}

export function readLink({ text, url }: { text: string; url: string }, found: ContactFacts): void {
  if (/^mailto:/i.test(url)) found.basics.email ??= url.replace(/^mailto:/i, '').replace(/\?.*$/, '')
  if (/^tel:/i.test(url)) found.basics.phone ??= url.replace(/^tel:/i, '')
  if (!/^https?:/i.test(url)) return
  const same = (known: string | undefined) => known !== undefined && bare(known) === bare(url)
  const profile = profileOf(url, text)
  if (profile && !found.profiles.some((known) => same(known.url) || known.network === profile.network))
    found.profiles.push(profile)
  else if (!profile && !same(found.basics.url)) found.basics.url ??= url
}

const bare = (url: string) => url.replace(/^[a-z]+:\/\/(www\.)?/i, '').replace(/\/$/, '')
