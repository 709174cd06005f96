import { joinList, type LineReading, type Phrases, type StoryPlace, shortenPosition } from './phrases.ts'

export const spanish: Phrases = {
  apply({ title, company }) {
    const role = title ? `el puesto de ${title}` : 'el puesto anunciado'
    return `Les presento mi candidatura para ${role}${company ? ` en ${company}` : ''}.`
  },
  about: () => null,
  currentWork: (place) =>
    place.name && place.position ? `Actualmente trabajo en ${place.name} (${place.position}).` : '',
  readLine: readSpanishLine,
  lead: (place, line) =>
    `Lo más cercano a este puesto es ${describe(place)}. ${line.kind === 'predicate' ? `Allí ${line.text}.` : quote(line)}`,
  next: (place, line, isEarlier) =>
    line.kind === 'predicate'
      ? `${isEarlier ? `Antes, ${locate(place)},` : capitalise(locate(place))} ${line.text}.`
      : `Sobre mi experiencia ${locate(place)}, mi currículum dice: «${line.text}».`,
  also: (line) => (line.kind === 'predicate' ? `También ${line.text}.` : `Asimismo: «${line.text}».`),
  skills: (names) => `Entre mis conocimientos están: ${joinList(names, 'y')}.`,
  certificates: (names) => `Entre mis certificados están: ${joinList(names, 'y')}.`,
  languages: (known) =>
    `Mis idiomas: ${joinList(
      known.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)),
      'y',
    )}.`,
  degree: (area, studyType, institution) =>
    `Mis estudios: ${area && studyType ? `${area} (${studyType})` : area || studyType}${institution ? `, ${institution}` : ''}.`,
  close: ({ company }) =>
    `Me gustaría conversar con ustedes sobre el puesto y sobre lo que podría aportar${company ? ` a ${company}` : ''}.`,
}

const quote = (line: LineReading): string => `Como dice mi currículum: «${line.text}».`

function describe(place: StoryPlace): string {
  const position = shortenPosition(place.position)
  switch (place.kind) {
    case 'work':
      return `mi trabajo en ${place.name}${position ? ` (${position})` : ''}`
    case 'own_work':
      return `mi trabajo por cuenta propia${position ? ` (${position})` : ''}`
    case 'project':
      return `mi proyecto «${place.name}»`
    case 'volunteer':
      return `mi voluntariado en ${place.name}`
  }
}

function locate(place: StoryPlace): string {
  switch (place.kind) {
    case 'work':
      return `en ${place.name}`
    case 'own_work':
      return 'por cuenta propia'
    case 'project':
      return `en el proyecto «${place.name}»`
    case 'volunteer':
      return `como voluntariado en ${place.name}`
  }
}

/** First-person preterites end in -é or -í and need nothing more; every other line is quoted. */
function readSpanishLine(line: string): LineReading {
  const text = line.trim().replace(/[.;,\s]+$/, '')
  const [, first = '', rest = ''] = /^(\p{L}+)(\s.*)$/u.exec(text) ?? []
  const verb = first.toLowerCase()
  const isFirstPerson = /^\p{L}{2,}(?:é|í)$/u.test(verb) || /^(?:hice|puse|traduje|conduje|fui|tuve|obtuve)$/.test(verb)
  return isFirstPerson && !/[.!?]\s/.test(text)
    ? { kind: 'predicate', text: `${verb}${rest}` }
    : { kind: 'quote', text }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
