import type { Requirement } from '../../changes/change.ts'
import type { Key } from '../../languages/kinds.ts'
import type { Language } from '../../languages/tags.ts'
import { isLanguage } from '../../matching/languages.ts'
import { matchRequirements } from '../../matching/match.ts'
import { collectEvidenceKeys, extractTerms } from '../../matching/terms.ts'
import { listNodes, type ResumeDocument } from '../../resume/document.ts'
import { isAbout, type Wishes } from '../wishes.ts'
import { withArticle } from './english-article.ts'
import { lowerFirst } from './first-letter.ts'
import { atPlace } from './name-place.ts'
import { joinList, type Say, type Slots } from './sentences.ts'
import type { Sentence } from './tell-story.ts'

const MAX_SKILLS = 6
/** A letter that tells fewer lines than this names what else the resume lists, asked for or not. */
const FEW_LINES = 3
const MAX_UNASKED = 3
/** A certificate says something of its own, asked for or not; a row of them does not. */
const MAX_CERTIFICATES = 3

/** The degree, certificates, and the skills and languages that the posting asks for and no line has shown yet. */
export function addQualifications(
  { resume, requirements, now }: { resume: ResumeDocument; requirements: readonly Requirement[]; now: string },
  language: Language,
  wishes: Wishes,
  told: readonly string[],
  say: Say,
): Sentence[] {
  const report = matchRequirements(requirements, resume, now)
  const served = new Set(
    report.requirements.filter(({ status }) => status === 'met').flatMap(({ evidence }) => evidence),
  )
  const shown = new Set(collectEvidenceKeys(told.join('\n')))
  const asked = new Set(requirements.flatMap(({ text }) => extractTerms(text).map(({ key }) => key)))
  // "3D printing" is not what "3D CAD" asks for: all that a skill is about must be asked for.
  const isAsked = (text: string) =>
    extractTerms(text).length > 0 && extractTerms(text).every(({ key }) => asked.has(key))
  const isPartlyAsked = (text: string) => extractTerms(text).some(({ key }) => asked.has(key))
  const isNew = (text: string) =>
    extractTerms(text).some(({ key }) => !shown.has(key)) && !isAbout(text, wishes.leaveOut)
  const newCertificates = resume.certificates.filter(({ name = '' }) => name && isNew(name))
  const isWanted = ({ id, name = '' }: { id: string; name?: string }): boolean => served.has(id) || isPartlyAsked(name)
  const certificates = newCertificates
    .toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)))
    .slice(0, MAX_CERTIFICATES)
  for (const { name = '' } of certificates) for (const key of collectEvidenceKeys(name)) shown.add(key)
  const allSkills = resume.skills.flatMap((group) => listNodes(group, 'keywords')).filter(isWhole)
  const newSkills = allSkills.filter(({ text }) => isNew(text))
  const askedSkills = newSkills.filter(({ id, text }) => served.has(id) || isAsked(text)).slice(0, MAX_SKILLS)
  const isThin = told.length < FEW_LINES
  const skills = isThin && askedSkills.length === 0 ? newSkills.slice(0, MAX_UNASKED) : askedSkills
  const languages = resume.languages.filter(
    ({ id, language: name = '' }) => name && (served.has(id) || isAsked(name)) && !isLanguage(name, language),
  )
  const studies = resume.education
    .filter(({ area, studyType, endDate }) => (area || studyType) && endDate && endDate <= now)
    // "GCSEs": several at once make no "a degree in".
    .filter(({ studyType = '' }) => !/[A-Z]s$/.test(studyType))
    .toSorted((a, b) => (b.endDate ?? '').localeCompare(a.endDate ?? ''))
  const degree = studies.find(({ id, area = '' }) => served.has(id) || isPartlyAsked(area)) ?? studies[0]
  const sentences: Sentence[] = []
  const add = (part: Key<'letter-sentences'>, slots: Slots, nodes: readonly { id: string }[]) => {
    const text = say(part, slots)
    if (nodes.length > 0 && text !== '') sentences.push({ text, evidence: nodes.map(({ id }) => id) })
  }
  const list = (items: readonly string[]) => ({ items: joinList(language, items) })
  if (degree) add('degree', degreeSlots(degree, language), [degree])
  add('certificates', list(certificates.map(({ name = '' }) => name)), certificates)
  add('skills', list(skills.map(({ text }) => text)), skills)
  add('languages', languageSlots(languages, language), languages)
  return sentences
}

/** "cataloguing (RDA" is half of a skill that a reader cut at a comma. */
const isWhole = ({ text }: { text: string }): boolean => /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(text)

/** Names of languages have a capital in some languages (`items`) and none in others (`languages`). */
function languageSlots(known: ResumeDocument['languages'], language: Language): Slots {
  const named = known.map(({ language: name = '', fluency = '' }) => ({
    name,
    level: fluency && ` (${/\d/.test(fluency) ? fluency : lowerFirst(fluency)})`,
  }))
  return {
    items: joinList(
      language,
      named.map(({ name, level }) => `${name}${level}`),
    ),
    languages: joinList(
      language,
      named.map(({ name, level }) => `${lowerFirst(name)}${level}`),
    ),
  }
}

function degreeSlots({ area, studyType, institution = '' }: ResumeDocument['education'][number], language: Language) {
  const school = language === 'en' ? atPlace(institution, 'en').replace(/^at /, '') : institution
  const slots = { area, degree: studyType, 'a degree': studyType && withArticle(studyType) }
  return { ...slots, school, 'at school': atPlace(institution, language) }
}
