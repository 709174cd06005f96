import { childTrees, findTree, findTrees, treeText, type XmlTree } from '../../files/xml/tree.ts'
import type { Notes } from '../json/notes.ts'
import { describeLevels, type Fields, noteUnread, plainText, richText } from './fields.ts'

/** A resume as the older Europass stored it (`SkillsPassport`), as fields of JSON Resume that are still to be checked. */
export function fromSkillsPassport(root: XmlTree, notes: Notes): Fields {
  const learner = findTree(root, 'LearnerInfo') ?? root
  noteUnread(
    learner,
    new Set(
      'Identification Headline WorkExperienceList WorkExperience EducationList Education Skills AchievementList Achievement'.split(
        ' ',
      ),
    ),
    ['LearnerInfo'],
    notes,
  )
  noteUnread(
    findTree(learner, 'Identification'),
    new Set(['PersonName', 'ContactInfo', 'Photo']),
    ['Identification'],
    notes,
  )
  const achievements = findTrees(learner, 'Achievement')
  for (const [index, one] of achievements.entries())
    if (kindOf(one) === 'other' && treeText(one) !== '')
      notes.add(['AchievementList', index], 'has no place in a resume document; it was left out.')
  const listed = (kind: string) =>
    achievements.filter((one) => kindOf(one) === kind).flatMap((one) => linesOf(findTree(one, 'Description')))
  return {
    basics: { ...readPerson(findTree(learner, 'Identification')), label: readHeadline(findTree(learner, 'Headline')) },
    work: findTrees(learner, 'WorkExperience').map(readJob),
    education: findTrees(learner, 'Education').map(readStudy),
    skills: readSkills(findTree(learner, 'Skills')),
    languages: readLanguages(findTree(learner, 'Skills')),
    awards: listed('awards').map((title) => ({ title })),
    publications: listed('publications').map((name) => ({ name })),
    projects: listed('projects').map((name) => ({ name })),
    certificates: listed('certificates').map((name) => ({ name })),
  }
}

function labelOf(tree: XmlTree | undefined): string {
  return treeText(findTree(tree, 'Label') ?? tree)
}

/** A headline may be a personal statement; only a position or occupation is a title. */
function readHeadline(headline: XmlTree | undefined): string {
  const type = treeText(findTree(headline, 'Type', 'Code'))
  return /statement/i.test(type) ? '' : labelOf(findTree(headline, 'Description'))
}

function readPerson(identification: XmlTree | undefined): Fields {
  const name = findTree(identification, 'PersonName')
  const contact = findTree(identification, 'ContactInfo')
  const address = findTrees(contact, 'Address')[0]
  const part = (field: string) => treeText(findTrees(address, field)[0])
  const country = findTrees(address, 'Country')[0]
  return {
    name: [treeText(findTree(name, 'FirstName')), treeText(findTree(name, 'Surname'))].filter(Boolean).join(' '),
    email: treeText(findTrees(findTrees(contact, 'Email')[0], 'Contact')[0] ?? findTrees(contact, 'Email')[0]),
    phone: treeText(findTrees(findTrees(contact, 'Telephone')[0], 'Contact')[0]),
    location: {
      address: part('AddressLine'),
      postalCode: part('PostalCode'),
      city: part('Municipality'),
      countryCode: treeText(findTree(country, 'Code')) || labelOf(country),
    },
    profiles: findTrees(contact, 'Website').map((site) => ({ url: treeText(findTree(site, 'Contact')) })),
  }
}

function readJob(job: XmlTree): Fields {
  const { text, items } = richText(findTree(job, 'Activities'))
  const employer = findTree(job, 'Employer')
  const address = findTrees(employer, 'Address')[0]
  return {
    name: treeText(findTree(employer, 'Name')),
    position: labelOf(findTree(job, 'Position')),
    location: [treeText(findTrees(address, 'Municipality')[0]), labelOf(findTrees(address, 'Country')[0])]
      .filter(Boolean)
      .join(', '),
    url: treeText(findTrees(findTrees(employer, 'Website')[0], 'Contact')[0]),
    summary: text,
    highlights: items,
    ...readPeriod(findTree(job, 'Period')),
  }
}

function readStudy(study: XmlTree): Fields {
  return {
    institution: treeText(findTree(study, 'Organisation', 'Name')),
    studyType: treeText(findTree(study, 'Title')),
    area: labelOf(findTree(study, 'Field')),
    courses: linesOf(findTree(study, 'Activities')),
    ...readPeriod(findTree(study, 'Period')),
  }
}

function linesOf(tree: XmlTree | undefined): string[] {
  return plainText(tree).split('\n').filter(Boolean)
}

function readPeriod(period: XmlTree | undefined): Fields {
  const isOpen = treeText(findTree(period, 'Current')) === 'true' || findTree(period, 'To', 'Current') !== undefined
  return { startDate: readDay(findTree(period, 'From')), endDate: isOpen ? '' : readDay(findTree(period, 'To')) }
}

/** A date in attributes, or in elements: `<From year="2019" month="--04"/>`. */
function readDay(day: XmlTree | undefined): unknown {
  const part = (name: string) => day?.attributes[name.toLowerCase()] ?? treeText(findTree(day, name))
  const year = part('Year')
  return year ? { year, month: part('Month'), day: part('Day').replace(/^-+/, '') } : treeText(day)
}

const SKILL_KINDS = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Driving', 'Other']

function readSkills(skills: XmlTree | undefined): Fields[] {
  return SKILL_KINDS.flatMap((kind) => {
    const found = findTree(skills, kind)
    const licences = findTrees(found, 'Licence').map(treeText)
    const keywords = licences.length > 0 ? licences : linesOf(findTree(found, 'Description'))
    return keywords.length > 0
      ? [{ name: kind.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`), keywords }]
      : []
  })
}

function readLanguages(skills: XmlTree | undefined): Fields[] {
  const native = findTrees(skills, 'MotherTongue').map((one) => ({
    language: labelOf(findTree(one, 'Description')),
    fluency: 'Native speaker',
  }))
  const foreign = findTrees(skills, 'ForeignLanguage').map((one) => ({
    language: labelOf(findTree(one, 'Description')),
    fluency: describeLevels(
      childTrees(findTree(one, 'ProficiencyLevel')).map((level) => ({
        of: level.name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`),
        level: treeText(level),
      })),
    ),
  }))
  return [...native, ...foreign]
}

function kindOf(achievement: XmlTree): 'awards' | 'publications' | 'projects' | 'certificates' | 'other' {
  const title = findTree(achievement, 'Title')
  const code = `${treeText(findTree(title, 'Code'))} ${title?.attributes.code ?? ''}`.toLowerCase()
  if (/honou?rs|award/.test(code)) return 'awards'
  if (code.includes('publication')) return 'publications'
  if (code.includes('project')) return 'projects'
  return code.includes('certification') ? 'certificates' : 'other'
}
