import { readEnglishLine } from './english-line.ts'
import { joinList, type LineReading, type Phrases, type StoryPlace, shortenPosition } from './phrases.ts'

export const english: Phrases = {
  apply({ title, company }) {
    const role = title ? `the position of ${title}` : 'the position you have advertised'
    const comma = title.includes(',') ? ',' : ''
    return endSentence(`I am applying for ${role}${company ? `${comma} at ${company}` : ''}`)
  },
  about: introducePerson,
  currentWork(place) {
    const position = shortenPosition(place.position)
    return position && place.name ? `I currently work as ${withArticle(position)} at ${place.name}.` : ''
  },
  readLine: readEnglishLine,
  lead(place, line) {
    const opening = `The part of my experience closest to this role is ${describe(place)}`
    if (line.kind === 'predicate' && place.kind !== 'own_work') return `${opening}, where I ${line.text}.`
    return `${opening}. ${tellLine(line)}`
  },
  next(place, line, isEarlier) {
    const where = locate(place)
    const start = isEarlier ? `Before that, ${where},` : capitalise(where)
    switch (line.kind) {
      case 'predicate':
        return `${start} I ${line.text}.`
      case 'sentence':
        return `${capitalise(where)}: ${line.text}`.replace(/: I\b/, ' I')
      case 'quote':
        return `My resume says about my time ${where}: “${line.text}.”`
    }
  },
  also: (line, place, isLead) =>
    line.kind === 'predicate'
      ? `${isLead || place.kind !== 'work' ? 'I' : 'There I'} also ${line.text}.`
      : tellLine(line),
  skills: (names) =>
    names.length === 1
      ? `${names[0]} is among my skills as well.`
      : `My skills also include ${joinList(names, 'and')}.`,
  certificates: (names) => `My qualifications include ${joinList(names, 'and')}.`,
  languages: (known) =>
    `I speak ${joinList(
      known.map(({ language, fluency }) => (fluency ? `${language} (${toLowerCase(fluency)})` : language)),
      'and',
    )}.`,
  degree(area, studyType, institution) {
    if (!studyType) return endSentence(`I studied ${area}${institution ? ` at ${institution}` : ''}`)
    return endSentence(
      `I hold ${withArticle(studyType)}${area ? ` in ${area}` : ''}${institution ? ` from ${institution}` : ''}`,
    )
  },
  close: ({ company }) =>
    endSentence(
      `I would be glad to talk with you about this role and about what I could contribute${company ? ` at ${company}` : ''}`,
    ),
}

function tellLine(line: LineReading): string {
  switch (line.kind) {
    case 'predicate':
      return `I ${line.text}.`
    case 'sentence':
      return line.text
    case 'quote':
      return `In the words of my resume: “${line.text}.”`
  }
}

function describe(place: StoryPlace): string {
  const position = shortenPosition(place.position)
  const as = position ? ` as ${withArticle(position)}` : ''
  switch (place.kind) {
    case 'work':
      return `my ${place.isCurrent ? 'current job' : 'time'}${as} at ${place.name}`
    case 'own_work':
      return `my work${position ? ` as ${withArticle(`freelance ${position.split(' ').map(lowerFirst).join(' ')}`)}` : ' of my own'}`
    case 'project':
      return `my project “${place.name}”`
    case 'volunteer':
      return `my voluntary work at ${place.name}`
  }
}

function locate(place: StoryPlace): string {
  switch (place.kind) {
    case 'work':
      return `at ${place.name}`
    case 'own_work':
      return 'in my freelance work'
    case 'project':
      return `in my project “${place.name}”`
    case 'volunteer':
      return `as a volunteer at ${place.name}`
  }
}

/** What a summary's first sentence begins with when it describes a person: a few words, then how or where. */
const PERSON =
  /^(?:An?\s+)?((?:\p{Lu}[\p{L}-]*|[\p{Ll}-]+)(?:[ -][\p{L}-]+){0,6}?)(?=\s+(?:with|who|looking|from|in|for|at|specialis|specializ|focus|based)|,)/u
const PERSON_NOUN =
  /(?:er|or|ist|ant|ent|ian|eer|graduate|nurse|chef|analyst|lead|specialist|professional|intern|apprentice|clerk|architect)\b/i

/** "Backend engineer with 7 years …" becomes "I am a backend engineer with 7 years …". */
function introducePerson(summary: string, label: string): string | null {
  const [first = ''] = summary.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const who = PERSON.exec(first)?.[1]
  if (!who || first.length > 300 || !(PERSON_NOUN.test(who) || label.toLowerCase().includes(who.toLowerCase())))
    return null
  if (/^(?:I|My|We)\b/.test(first)) return first
  const rest = first.replace(/^An?\s+/, '').replace(/[.\s]+$/, '')
  return endSentence(`I am ${withArticle(lowerFirst(rest))}`)
}

/** Only a plain capitalised word loses its capital: "Backend", not "AWS", "iOS" or "NMC-registered". */
function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s,]/)
  const isPlain = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(word) && !PROPER.test(word)
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Words that keep their capital: peoples, languages and makers. */
const PROPER =
  /^(?:English|British|American|German|French|Spanish|Italian|Czech|Polish|Dutch|Chinese|Japanese|Russian|Indian|European|Canadian|Irish|Scottish|Welsh|Swiss|Austrian|Portuguese|Java|Python|Ruby|Rust|Salesforce|Oracle|Microsoft|Google|Linux|Android)$/

/** One full stop, also behind "Co.". */
const endSentence = (text: string): string => `${text.replace(/\.$/, '')}.`

const toLowerCase = (text: string): string => (/\d/.test(text) ? text : text.toLowerCase())
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function withArticle(noun: string): string {
  const sound = /^(?:[aeio]|un(?!i)|u(?!ni|s[aei])|hono|hour|[FHLMNRSX](?:[A-Z]|\b)|8|11\b|18\b)/i
  const isAcronym = /^[A-Z]{2,}/.test(noun)
  const vowel = isAcronym
    ? /^[AEFHILMNORSX]/.test(noun)
    : sound.test(noun) && !/^(?:eu|one\b|[FHLMNRSX][a-z])/i.test(noun)
  return `${vowel ? 'an' : 'a'} ${noun}`
}
