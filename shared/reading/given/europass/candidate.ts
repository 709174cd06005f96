import { childTrees, findTree, findTrees, treeText, type XmlTree } from '../../files/xml/tree.ts'
import type { Notes } from '../json/notes.ts'
import { describeLevels, type Fields, languageName, noteUnread, plainText, richText } from './fields.ts'

/** What is read of a profile; the rest is told. */
const READ = new Set([
  ...'ID ExecutiveSummary EmploymentHistory EducationHistory PersonQualifications Skills DigitalSkills'.split(' '),
  ...'Certifications CourseCertifications PublicationHistory Projects VoluntaryWorks HonorsAndAwards'.split(' '),
  ...'Attachment EmploymentReferences'.split(' '),
])

/** A resume as today's Europass stores it (`Candidate`), as fields of JSON Resume that are still to be checked. */
export function fromCandidate(root: XmlTree, notes: Notes): Fields {
  const person = findTree(root, 'CandidatePerson')
  const profile = findTree(root, 'CandidateProfile')
  const language = profile?.attributes.languageCode
  noteUnread(profile, READ, ['CandidateProfile'], notes)
  noteUnread(person, new Set(['PersonName', 'Communication', 'PrimaryLanguageCode']), ['CandidatePerson'], notes)
  return {
    basics: readPerson(person, profile),
    work: findTrees(profile, 'EmployerHistory').flatMap(readEmployer),
    education: findTrees(profile, 'EducationOrganizationAttendance').map(readAttendance),
    skills: readSkills(profile),
    languages: [
      ...childTrees(person, 'PrimaryLanguageCode').map((code) => ({
        language: languageName(treeText(code), language),
        fluency: 'Native speaker',
      })),
      ...readLanguages(profile, language),
    ],
    certificates: [...findTrees(profile, 'Certification'), ...findTrees(profile, 'CourseCertification')].map(readNamed),
    publications: findTrees(profile, 'Publication').map((one) => ({
      name: treeText(findTree(one, 'Title')),
      releaseDate: readDates(findTree(one, 'Date')).startDate,
      url: treeText(findTree(one, 'Link')),
      summary: plainText(findTree(one, 'Description')),
    })),
    projects: findTrees(profile, 'Project').map((one) => {
      const { text, items } = richText(findTree(one, 'Description'))
      return {
        name: treeText(findTree(one, 'Title')),
        url: treeText(findTree(one, 'Link')),
        description: text,
        highlights: items,
        ...readDates(findTree(one, 'Date')),
      }
    }),
    volunteer: findTrees(profile, 'VoluntaryWork').map((one) => {
      const { text, items } = richText(findTrees(one, 'Description')[0])
      return {
        position: treeText(findTrees(one, 'Title')[0]),
        organization: treeText(findTrees(one, 'OrganizationName')[0]),
        summary: text,
        highlights: items,
        ...readDates(findTrees(one, 'Date')[0]),
      }
    }),
    awards: findTrees(profile, 'HonorAndAward').map((one) => ({
      title: treeText(findTrees(one, 'Title')[0]),
      awarder: treeText(findTrees(one, 'OrganizationName')[0]),
      date: readDates(findTrees(one, 'Date')[0]).startDate,
      summary: plainText(findTrees(one, 'Description')[0]),
    })),
  }
}

function readPerson(person: XmlTree | undefined, profile: XmlTree | undefined): Fields {
  const name = findTree(person, 'PersonName')
  const ways = childTrees(person, 'Communication')
  const addressOf = (way: XmlTree) =>
    ['URI', 'URL', 'Text'].map((part) => treeText(findTree(way, part))).find(Boolean) ?? ''
  const of = (channel: string) => ways.filter((way) => treeText(findTree(way, 'ChannelCode')) === channel)
  const [phone] = of('Telephone')
  const dialling = treeText(findTree(phone, 'CountryDialing')).replace(/^\+/, '')
  const number = treeText(findTree(phone, 'DialNumber'))
  const place = ways.map((way) => findTree(way, 'Address')).find(Boolean)
  const links = [...of('Web'), ...of('Social Media'), ...of('Instant Message')]
  return {
    name: [treeText(findTree(name, 'GivenName')), treeText(findTree(name, 'FamilyName'))].filter(Boolean).join(' '),
    email: of('Email').map(addressOf)[0],
    phone: number && (dialling ? `+${dialling} ${number}` : number),
    location: place && {
      address: treeText(findTree(place, 'AddressLine')),
      postalCode: treeText(findTree(place, 'PostalCode')),
      city: treeText(findTree(place, 'CityName')),
      countryCode: treeText(findTree(place, 'CountryCode')).toUpperCase(),
    },
    profiles: links.map((way) => ({
      network: [findTree(way, 'OtherTitle'), findTree(way, 'UseCode')]
        .map(treeText)
        .find((use) => use && use !== 'other'),
      url: addressOf(way),
    })),
    summary: plainText(findTree(profile, 'ExecutiveSummary')),
  }
}

/** The jobs at one employer. */
function readEmployer(employer: XmlTree): Fields[] {
  const address = findTrees(findTree(employer, 'OrganizationContact'), 'Address')[0]
  return childTrees(employer, 'PositionHistory').map((position) => {
    const { text, items } = richText(findTree(position, 'Description'))
    const places = [
      findTree(position, 'City') ?? findTree(address, 'CityName'),
      findTree(position, 'Country') ?? findTree(address, 'CountryCode'),
    ]
    return {
      name: treeText(findTree(employer, 'OrganizationName')),
      position: treeText(findTree(position, 'PositionTitle')),
      location: places
        .map((place, index) => (index === 1 ? treeText(place).toUpperCase() : treeText(place)))
        .filter(Boolean)
        .join(', '),
      url: treeText(findTrees(findTree(employer, 'OrganizationContact'), 'URI')[0]),
      summary: text,
      highlights: items,
      ...readDates(findTree(position, 'EmploymentPeriod') ?? findTree(employer, 'EmploymentPeriod')),
    }
  })
}

function readAttendance(attendance: XmlTree): Fields {
  const degree = findTree(attendance, 'EducationDegree')
  const program = treeText(findTree(attendance, 'ProgramName'))
  const { text, items } = richText(findTree(degree, 'OccupationalSkillsCovered') ?? findTree(attendance, 'Description'))
  return {
    institution: treeText(findTree(attendance, 'OrganizationName')),
    studyType: treeText(findTree(degree, 'DegreeName')) || program,
    area: treeText(findTrees(degree, 'MainFieldOfStudy')[0]),
    score: treeText(findTrees(degree, 'ScoreText')[0]),
    url: treeText(findTree(attendance, 'Link')),
    courses: [...text.split('\n'), ...items],
    ...readDates(findTree(attendance, 'AttendancePeriod')),
  }
}

function readNamed(one: XmlTree): Fields {
  const [title, name] = [findTrees(one, 'Title')[0], findTrees(one, 'CertificationName')[0]]
  return {
    name: treeText(title ?? name),
    issuer: treeText(findTrees(one, 'OrganizationName')[0] ?? findTrees(one, 'IssuingAuthority')[0]),
    date: readDates(findTrees(one, 'Date')[0] ?? findTrees(one, 'FirstIssuedDate')[0]).startDate,
    url: treeText(findTrees(one, 'Link')[0]),
  }
}

/** A period: its parts hold a formatted date, or are one. */
function readDates(period: XmlTree | undefined): Fields {
  const isOpen = ['CurrentIndicator', 'Ongoing'].some((name) => treeText(findTree(period, name)) === 'true')
  const start = treeText(findTree(period, 'StartDate')) || treeText(findTree(period, 'FormattedDateTime'))
  return { startDate: start, endDate: isOpen ? '' : treeText(findTree(period, 'EndDate')) }
}

function isLanguage(competency: XmlTree): boolean {
  return treeText(findTree(competency, 'TaxonomyID')).toLowerCase() === 'language'
}

function readLanguages(profile: XmlTree | undefined, documentLanguage: string | undefined): Fields[] {
  return findTrees(profile, 'PersonCompetency')
    .filter(isLanguage)
    .map((competency) => ({
      language:
        treeText(findTree(competency, 'CompetencyName')) ||
        languageName(treeText(findTree(competency, 'CompetencyID')), documentLanguage),
      fluency: describeLevels(
        childTrees(competency, 'CompetencyDimension').map((dimension) => ({
          of: treeText(findTree(dimension, 'CompetencyDimensionTypeCode'))
            .replace(/^CEF-/, '')
            .replaceAll('-', ' ')
            .toLowerCase(),
          level: treeText(findTrees(dimension, 'ScoreText')[0]),
        })),
      ),
    }))
}

/** Groups of digital skills, other skills by their titles, and competencies that are no languages. */
function readSkills(profile: XmlTree | undefined): Fields[] {
  const groups = findTrees(profile, 'DigitalSkillsGroup').map((group) => ({
    name: treeText(findTree(group, 'Title')) || 'Digital skills',
    keywords: findTrees(group, 'DigitalSkill').map((skill) => treeText(findTrees(skill, 'Title')[0] ?? skill)),
  }))
  const titled = childTrees(findTree(profile, 'Skills'))
    .flatMap((kind) => childTrees(kind))
    .filter(({ name }) => name !== 'DigitalSkillsGroup')
    .map((skill) => ({
      name: treeText(findTrees(skill, 'Title')[0]),
      keywords: plainText(findTrees(skill, 'Description')[0]).split('\n'),
    }))
  const others = findTrees(profile, 'PersonCompetency')
    .filter((competency) => !isLanguage(competency))
    .map((competency) => ({ name: treeText(findTree(competency, 'CompetencyName')) }))
  return [...groups, ...titled, ...others]
}
