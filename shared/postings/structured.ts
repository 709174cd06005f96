import { z } from 'zod'
import type { DomDocument } from '#shared/reading/files/html/dom.ts'
import { type MicrodataItem, readMicrodata } from './microdata.ts'
import type { PageBlock } from './page-posting.ts'

/** What a page says about its job in data; empty where it does not. Sections are HTML or text, with the titles that they get. */
export type StructuredPosting = {
  block: PageBlock
  title: string
  company: string
  location: string
  sections: { title: string; html: string }[]
  /** Until when one may apply, as the page says it. */
  validThrough: string
}

const plain = z.union([z.string(), z.number().transform(String)]).catch('')
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).catch('')
const credential = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ credentialCategory: z.string() }).transform(({ credentialCategory }) => credentialCategory),
  z.object({ monthsOfExperience: z.coerce.number() }).transform(({ monthsOfExperience: months }) => toYears(months)),
  z.object({ description: z.string() }).transform(({ description }) => description),
  z.object({ educationalLevel: z.string() }).transform(({ educationalLevel }) => educationalLevel),
])
/** One text, a thing with a name, or several of them. */
const texts = z
  .union([credential.transform((one) => [one]), z.array(credential.catch('')).transform((all) => all.filter(Boolean))])
  .catch([])
const place = z
  .object({
    address: z
      .union([
        z.string(),
        z
          .object({ addressLocality: plain, addressRegion: plain, addressCountry: named })
          .transform(({ addressLocality, addressRegion, addressCountry }) =>
            [...new Set([addressLocality, addressRegion, addressCountry].filter(Boolean))].join(', '),
          ),
      ])
      .catch(''),
  })
  .transform(({ address }) => address)
  .catch('')
const jobPosting = z.object({
  title: plain,
  name: plain,
  hiringOrganization: z.union([z.array(named).transform(([first = '']) => first), named]).catch(''),
  jobLocation: z
    .union([z.array(place).transform((places) => [...new Set(places.filter(Boolean))].join(' / ')), place])
    .catch(''),
  jobLocationType: plain,
  description: plain,
  responsibilities: texts,
  qualifications: texts,
  skills: texts,
  experienceRequirements: texts,
  educationRequirements: texts,
  jobBenefits: texts,
  validThrough: plain,
})

/** Fields beside the description, with the titles that they get in the posting's text. */
const FIELDS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
] as const

const MAX_DEPTH = 8
const MAX_POSTINGS = 10

/** Every `JobPosting` of schema.org on a page, as JSON-LD and as microdata. */
export function findStructuredPostings(document: DomDocument): StructuredPosting[] {
  const fromJson = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    findJobPostings(parseJson(script.textContent ?? ''), MAX_DEPTH),
  )
  return [
    ...fromJson.flatMap((found) => toStructured(found, 'json-ld')),
    ...readMicrodata(document, 'JobPosting').flatMap((found: MicrodataItem) => toStructured(found, 'microdata')),
  ].slice(0, MAX_POSTINGS)
}

function toStructured(found: unknown, block: PageBlock): StructuredPosting[] {
  const read = jobPosting.safeParse(found)
  if (!read.success) return []
  const { title, name, hiringOrganization, jobLocation, jobLocationType, description, validThrough } = read.data
  const remote = jobLocationType === 'TELECOMMUTE' ? 'Remote' : ''
  const fields = FIELDS.flatMap(([field, heading]) => toSection(heading, read.data[field]))
  return [
    {
      block,
      title: title || name,
      company: hiringOrganization,
      location: [jobLocation, remote].filter(Boolean).join(', '),
      sections: [{ title: '', html: description }, ...fields],
      validThrough,
    },
  ]
}

/** Short texts become a list; one that is HTML, or long, stays as it is. */
function toSection(title: string, items: readonly string[]): { title: string; html: string }[] {
  const [first = ''] = items
  if (first === '') return []
  if (items.length === 1) return [{ title, html: /<[a-z]|\n/i.test(first) ? first : `<ul><li>${first}</li></ul>` }]
  return [{ title, html: `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` }]
}

function toYears(months: number): string {
  if (months % 12 !== 0) return `${months} months of experience`
  return months === 12 ? '1 year of experience' : `${months / 12} years of experience`
}

/** What a script of JSON holds; null where it is none. Line breaks inside of strings, which JSON forbids, are common. */
export function parseJson(json: string): unknown {
  for (const text of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // the other form, or no JSON at all
    }
  }
  return null
}

/** A page may hold one thing, a list, or a graph of things that hold others. */
function findJobPostings(value: unknown, depth: number): unknown[] {
  if (typeof value !== 'object' || value === null || depth === 0) return []
  if ('@type' in value && [value['@type']].flat().some((type) => String(type).endsWith('JobPosting'))) return [value]
  return Object.values(value).flatMap((inner) => findJobPostings(inner, depth - 1))
}
