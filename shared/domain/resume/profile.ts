import type { ResumeDocument } from './document.ts'

/** What a person's profile says about them, as far as a document shows it. */
export type ProfileFacts = {
  fullName: string | null
  contact: { email?: string; phone?: string }
  location: { city?: string; region?: string; countryCode?: string; country?: string }
  links: { network?: string; username?: string; url?: string }[]
}

export const EMPTY_PROFILE: ProfileFacts = { fullName: null, contact: {}, location: {}, links: [] }

/** The resume with what its contact lines lack filled from the profile. Where both speak, the resume wins. */
export function withProfile(resume: ResumeDocument, profile: ProfileFacts): ResumeDocument {
  const { basics } = resume
  const links = profile.links.filter((link) => link.url || link.username)
  const filled = {
    ...basics,
    ...(!basics.name && profile.fullName && { name: profile.fullName }),
    ...(!basics.email && profile.contact.email && { email: profile.contact.email }),
    ...(!basics.phone && profile.contact.phone && { phone: profile.contact.phone }),
    ...(!basics.location && Object.keys(profile.location).length > 0 && { location: profile.location }),
    ...(!basics.profiles?.length &&
      links.length > 0 && { profiles: links.map((link, i) => ({ ...link, id: `n${i + 1}` })) }),
  }
  return { ...resume, basics: filled }
}
