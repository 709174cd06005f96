import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/** An object of JSON Resume by what it is: the resume itself, a part of `basics`, or an entry of a section. */
export type ObjectKind =
  | 'resume'
  | 'basics'
  | 'location'
  | 'profiles'
  | Exclude<keyof JsonResume, '$schema' | 'meta' | 'basics'>

/**
 * Fields by the names that they had before JSON Resume 1.0.0, or that people and other programs give them. Compared
 * without upper case, hyphens, underscores and blanks.
 */
const OTHER_NAMES: Record<ObjectKind, Record<string, string>> = {
  resume: {
    basics: 'bio basic personal personalinfo personalinformation personaldetails contact',
    work: 'experience experiences workexperience workexperiences workhistory employment employmenthistory jobs positions',
    volunteer: 'volunteering volunteerwork volunteerexperience',
    education: 'educations studies schools academics',
    awards: 'award honors honours honorsandawards achievements',
    certificates: 'certificate certification certifications licenses licences',
    publications: 'publication papers',
    skills: 'skill technicalskills skillset competencies',
    languages: 'language spokenlanguages',
    interests: 'interest hobbies hobby',
    references: 'reference referees testimonials recommendations',
    projects: 'project personalprojects sideprojects portfolio',
  },
  basics: {
    name: 'fullname',
    label: 'headline title jobtitle tagline position role',
    image: 'picture pictureurl photo photourl avatar imageurl',
    email: 'mail emailaddress',
    phone: 'phonenumber telephone tel mobile cell',
    url: 'website websites homepage portfolio web',
    summary: 'about aboutme bio objective profile description',
    location: 'address place residence',
    profiles: 'social socials sociallinks socialmedia socialprofiles links accounts networks',
  },
  location: {
    address: 'street streetaddress addressline addressline1',
    postalCode: 'zip zipcode postcode postal',
    city: 'town municipality locality',
    countryCode: 'country',
    region: 'state province county',
  },
  profiles: { network: 'name type site platform', username: 'user handle account', url: 'link website href' },
  work: {
    name: 'company companyname employer organization organisation',
    position: 'title jobtitle role job',
    location: 'place city',
    url: 'website companyurl link',
    startDate: 'start from begin since',
    endDate: 'end to until finish',
    summary: 'details',
    highlights: 'achievements accomplishments responsibilities duties tasks bullets points',
  },
  volunteer: {
    organization: 'organisation name company institution',
    position: 'title role',
    url: 'website link',
    startDate: 'start from begin since',
    endDate: 'end to until finish',
    summary: 'description details',
    highlights: 'achievements accomplishments responsibilities duties tasks bullets points',
  },
  education: {
    institution: 'school university college name organization organisation institute',
    url: 'website link',
    area: 'field fieldofstudy major subject discipline specialization',
    studyType: 'degree degreetype qualification type level',
    startDate: 'start from begin since',
    endDate: 'end to until finish graduation graduationdate',
    score: 'gpa grade grades mark cgpa',
    courses: 'coursework modules highlights',
  },
  awards: {
    title: 'name award',
    date: 'awarddate year',
    awarder: 'issuer organization organisation institution by',
    summary: 'description details',
  },
  certificates: {
    name: 'title certificate certification',
    date: 'issuedate issued year releasedate',
    issuer: 'awarder organization organisation authority institution publisher',
    url: 'website link',
  },
  publications: {
    name: 'title',
    publisher: 'journal venue publication',
    releaseDate: 'date year published publishdate publicationdate',
    url: 'website link',
    summary: 'description abstract',
  },
  skills: {
    name: 'title skill category group',
    level: 'proficiency',
    keywords: 'items skills list technologies tools tags',
  },
  languages: { language: 'name title', fluency: 'level proficiency' },
  interests: { name: 'title interest hobby', keywords: 'items list tags' },
  references: { name: 'author person referee', reference: 'text quote testimonial description summary' },
  projects: {
    name: 'title project',
    description: 'summary details',
    highlights: 'achievements accomplishments bullets points',
    keywords: 'technologies technology techstack stack tools tags skills',
    startDate: 'start from begin since',
    endDate: 'end to until finish',
    url: 'website link repository repo github demo',
    roles: 'role',
    entity: 'organization organisation company client',
  },
}

const KNOWN = new Map(
  Object.entries(OTHER_NAMES).map(([kind, fields]) => [
    kind,
    new Map(Object.entries(fields).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const))),
  ]),
)

/** The field that is meant by a name, among those that an object of this kind has; null where there is none. */
export function fieldOfName(kind: ObjectKind, fields: readonly string[], name: string): string | null {
  if (fields.includes(name)) return name
  const plain = plainName(name)
  return fields.find((field) => plainName(field) === plain) ?? KNOWN.get(kind)?.get(plain) ?? null
}

/** A name without what people write differently in it. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
