import { joinList, type LineReading, type Phrases, type StoryPlace, shortenPosition } from './phrases.ts'

export const german: Phrases = {
  apply({ title, company }) {
    const role = title ? `die Stelle „${title}“` : 'die ausgeschriebene Stelle'
    return `hiermit bewerbe ich mich um ${role}${company ? ` bei ${company}` : ''}.`
  },
  about: () => null,
  currentWork: (place) =>
    place.name && place.position ? `Derzeit arbeite ich bei ${place.name} (${place.position}).` : '',
  readLine: readGermanLine,
  lead: (place, line) => `Am nächsten kommt dieser Stelle ${describe(place)}. ${tellLine(line)}`,
  next: (place, line, isEarlier) =>
    line.kind === 'predicate'
      ? `${isEarlier ? `Zuvor, ${locate(place)},` : capitalise(locate(place))} ${line.text}.`
      : `${isEarlier ? 'Zuvor' : 'Weiter'} nennt mein Lebenslauf ${locate(place)}: „${line.text}.“`,
  also: (line) => (line.kind === 'predicate' ? `Außerdem ${line.text}.` : `Ebenso steht dort: „${line.text}.“`),
  skills: (names) => `Zu meinen Kenntnissen gehören ${joinList(names, 'und')}.`,
  certificates: (names) => `Zu meinen Zertifikaten gehören: ${joinList(names, 'und')}.`,
  languages: (known) =>
    `Meine Sprachen: ${joinList(
      known.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)),
      'und',
    )}.`,
  degree: (area, studyType, institution) =>
    `Studiert habe ich ${area && studyType ? `${area} (${studyType})` : area || studyType}${institution ? ` (${institution})` : ''}.`,
  close: ({ company }) =>
    `Über ein Gespräch${company ? ` bei ${company}` : ''} und die Gelegenheit, mich vorzustellen, würde ich mich freuen.`,
}

function tellLine(line: LineReading): string {
  return line.kind === 'predicate' ? `Dort ${line.text}.` : `In meinem Lebenslauf steht dazu: „${line.text}.“`
}

function describe(place: StoryPlace): string {
  const position = shortenPosition(place.position)
  switch (place.kind) {
    case 'work':
      return `meine Tätigkeit bei ${place.name}${position ? ` (${position})` : ''}`
    case 'own_work':
      return `meine freiberufliche Arbeit${position ? ` (${position})` : ''}`
    case 'project':
      return `mein Projekt „${place.name}“`
    case 'volunteer':
      return `mein Ehrenamt bei ${place.name}`
  }
}

function locate(place: StoryPlace): string {
  switch (place.kind) {
    case 'work':
      return `bei ${place.name}`
    case 'own_work':
      return 'in meiner freiberuflichen Arbeit'
    case 'project':
      return `im Projekt „${place.name}“`
    case 'volunteer':
      return `im Ehrenamt bei ${place.name}`
  }
}

/** Preterites that lines open with; in German the verb comes before "ich" once something stands first. */
const PRETERITE =
  /^(?:entwickelte|entwarf|leitete|baute|führte|erstellte|betreute|optimierte|reduzierte|senkte|steigerte|erhöhte|verbesserte|plante|organisierte|koordinierte|schulte|unterrichtete|übersetzte|schrieb|verfasste|implementierte|migrierte|automatisierte|konzipierte|gestaltete|analysierte|verantwortete|begleitete|unterstützte|verhandelte|prüfte|testete|pflegte|wartete|programmierte|beriet|gewann|gründete|übernahm|verkürzte|ersetzte)$/

/** "Entwickelte eine API" becomes "entwickelte ich eine API"; lines in another style or language are quoted. */
function readGermanLine(line: string): LineReading {
  const text = line.trim().replace(/[.;,\s]+$/, '')
  const [, first = '', rest = ''] = /^(\p{L}+)\s+(.*)$/u.exec(text) ?? []
  const verb = first.toLowerCase()
  return PRETERITE.test(verb) && !/[.!?]\s/.test(text)
    ? { kind: 'predicate', text: `${verb} ich ${rest}` }
    : { kind: 'quote', text }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
