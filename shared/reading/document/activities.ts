import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import type { Entry } from '../entries/split.ts'
import { segmentsOf, splitDashes } from '../lexicon/segments.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Context } from './context.ts'
import { dateFields } from './date-fields.ts'
import { highlightsOf } from './highlights.ts'
import { readWork } from './work.ts'

type Project = NonNullable<JsonResume['projects']>[number]
type Volunteer = NonNullable<JsonResume['volunteer']>[number]

/**
 * Volunteering reads like work: a position at an organisation. "Robotics Club, University of X" is the club, where the person
 * studies at that university: `schools`.
 */
export function readVolunteer(
  entries: readonly Entry[],
  context: Context,
  schools: readonly (string | undefined)[],
): Volunteer[] {
  return readWork(entries, context).map(
    ({ name, location: _location, description: _description, summary, ...rest }) => {
      const school = schools.find((one) => one && name?.endsWith(`, ${one}`))
      const organization = school ? name?.slice(0, -school.length - 2) : name
      const about = [school, summary].filter(Boolean).join('. ')
      return { ...(organization && { organization }), ...rest, ...(about && { summary: about }) }
    },
  )
}

/** Projects: a name, what it is, and what was done. */
export function readProjects(entries: readonly Entry[]): Project[] {
  return entries.flatMap(toProject)
}

function toProject(entry: Entry): Project[] {
  const [first, ...others] = entry.head.filter(({ field }) => field !== 'link')
  const link = entry.head.find(({ field }) => field === 'link')
  if (!first) return entry.items.flatMap((line) => fromItem(line, entry))
  const { parts, url } = segmentsOf(first)
  const name = parts[0]
  if (!name) return []
  const description = [...parts.slice(1)]
  let address = url ?? (link && segmentsOf(link).url)
  for (const line of others) {
    const segments = segmentsOf(line)
    address ??= segments.url
    if (segments.parts.length > 0)
      description.push(isSentence(line.text) ? line.text.replaceAll('\t', ' ') : segments.parts.join(', '))
  }
  const [title, explained] = description.length === 0 ? splitName(name) : [name, undefined]
  if (explained) description.push(explained)
  const highlights = highlightsOf(entry.items)
  return [
    {
      name: title,
      ...(description.length > 0 && { description: description.join(' ') }),
      ...(highlights.length > 0 && { highlights }),
      ...dateFields(entry.dates),
      ...(address && { url: address }),
    },
  ]
}

/** A project that is one list item: "Name: what it is". */
function fromItem(line: ReadLine, entry: Entry): Project[] {
  const { parts, url } = segmentsOf(line)
  const [name, description] = splitName(parts.join(' '))
  if (!name) return []
  return [{ name, ...(description && { description }), ...dateFields(entry.dates), ...(url && { url }) }]
}

function splitName(text: string): [string, string | undefined] {
  const colon = /^([^:]{2,60}):\s+(.+)$/s.exec(text)
  if (colon?.[1] && colon[2]) return [colon[1], colon[2]]
  const [name = text, ...rest] = splitDashes(text)
  return [name, rest.length > 0 ? rest.join(' – ') : undefined]
}
