import { z } from 'zod'
import type { DomDocument } from '#shared/reading/files/html/dom.ts'

/** What a page says about its job in schema.org's form; empty strings where it does not. `description` is mostly HTML. */
export type StructuredPosting = { title: string; company: string; location: string; description: string }

const text = z.string().catch('')
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).catch('')
const place = z
  .object({
    address: z
      .union([
        z.string(),
        z
          .object({ addressLocality: text, addressRegion: text, addressCountry: named })
          .transform(({ addressLocality, addressRegion, addressCountry }) =>
            [...new Set([addressLocality, addressRegion, addressCountry].filter(Boolean))].join(', '),
          ),
      ])
      .catch(''),
  })
  .transform(({ address }) => address)
  .catch('')
const jobPosting = z.object({
  title: text,
  name: text,
  hiringOrganization: named,
  jobLocation: z.union([z.array(place).transform((places) => places.filter(Boolean).join(' / ')), place]).catch(''),
  jobLocationType: text,
  description: text,
})

const MAX_DEPTH = 6

/** The first `JobPosting` in the page's JSON-LD (schema.org/JobPosting), or null. */
export function findStructuredPosting(document: DomDocument): StructuredPosting | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = jobPosting.safeParse(findJobPosting(parseJson(script.textContent ?? ''), MAX_DEPTH))
    if (!found.success) continue
    const { title, name, hiringOrganization, jobLocation, jobLocationType, description } = found.data
    const remote = jobLocationType === 'TELECOMMUTE' ? 'Remote' : ''
    return {
      title: title || name,
      company: hiringOrganization,
      location: [jobLocation, remote].filter(Boolean).join(', '),
      description,
    }
  }
  return null
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** A page may hold one thing, a list, or a graph of things that hold others. */
function findJobPosting(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return null
  if ('@type' in value && [value['@type']].flat().includes('JobPosting')) return value
  for (const inner of Object.values(value)) {
    const found = findJobPosting(inner, depth - 1)
    if (found) return found
  }
  return null
}
