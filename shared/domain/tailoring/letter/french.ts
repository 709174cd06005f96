import { type LineReading, listOf, type Phrases, type Place, shortPosition } from './phrases.ts'

export const french: Phrases = {
  apply({ title, company }) {
    const role = title ? `au poste « ${title} »` : 'au poste que vous proposez'
    return `Je vous adresse ma candidature ${role}${company ? ` chez ${company}` : ''}.`
  },
  about: () => null,
  currentWork: (place) =>
    place.name && place.position ? `Je travaille actuellement chez ${place.name} (${place.position}).` : '',
  readLine: readFrenchLine,
  lead: (place, line) =>
    `L’expérience la plus proche de ce poste est ${describe(place)}. ${line.kind === 'predicate' ? `J’y ai ${line.text}.` : quoted(line)}`,
  next: (place, line, isEarlier) =>
    line.kind === 'predicate'
      ? `${isEarlier ? `Auparavant, ${where(place)},` : `${capital(where(place))},`} j’ai ${line.text}.`
      : `Mon CV indique, ${where(place)} : « ${line.text}. »`,
  also: (line) => (line.kind === 'predicate' ? `J’ai également ${line.text}.` : `De même : « ${line.text}. »`),
  skills: (names) => `Parmi mes compétences : ${listOf(names, 'et')}.`,
  certificates: (names) => `Parmi mes certificats : ${listOf(names, 'et')}.`,
  languages: (known) =>
    `Mes langues : ${listOf(
      known.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)),
      'et',
    )}.`,
  degree: (area, studyType, institution) =>
    `Mes études : ${area && studyType ? `${area} (${studyType})` : area || studyType}${institution ? `, ${institution}` : ''}.`,
  close: ({ company }) =>
    `J’aimerais échanger avec vous sur ce poste${company ? ` et sur ce que je pourrais apporter à ${company}` : ''}.`,
}

const quoted = (line: LineReading): string => `Comme l’indique mon CV : « ${line.text}. »`

function describe(place: Place): string {
  const position = shortPosition(place.position)
  switch (place.kind) {
    case 'work':
      return `mon travail chez ${place.name}${position ? ` (${position})` : ''}`
    case 'own_work':
      return `mon activité indépendante${position ? ` (${position})` : ''}`
    case 'project':
      return `mon projet « ${place.name} »`
    case 'volunteer':
      return `mon bénévolat chez ${place.name}`
  }
}

function where(place: Place): string {
  switch (place.kind) {
    case 'work':
      return `chez ${place.name}`
    case 'own_work':
      return 'dans mon activité indépendante'
    case 'project':
      return `dans le projet « ${place.name} »`
    case 'volunteer':
      return `comme bénévole chez ${place.name}`
  }
}

/** Past participles, taking "avoir", that lines open with; every other line is quoted. */
const PARTICIPLE =
  /^(?:conçu|développé|créé|dirigé|géré|mis|réduit|rédigé|traduit|formé|encadré|piloté|organisé|coordonné|automatisé|optimisé|amélioré|augmenté|lancé|construit|négocié|analysé|animé|migré|implémenté|déployé|enseigné|assuré|réalisé|élaboré|participé|contribué)$/

function readFrenchLine(line: string): LineReading {
  const text = line.trim().replace(/[.;,\s]+$/, '')
  const [, first = '', rest = ''] = /^(\p{L}+)(\s.*)$/u.exec(text) ?? []
  const verb = first.toLowerCase()
  return PARTICIPLE.test(verb) && !/[.!?]\s/.test(text)
    ? { kind: 'predicate', text: `${verb}${rest}` }
    : { kind: 'quote', text }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
