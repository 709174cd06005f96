import { joinList, type LineReading, type Phrases, type StoryPlace, shortenPosition } from './phrases.ts'

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
    `L’expérience la plus proche de ce poste est ${describe(place)}. ${line.kind === 'predicate' ? `J’y ai ${line.text}.` : quote(line)}`,
  next: (place, line, isEarlier) =>
    line.kind === 'predicate'
      ? `${isEarlier ? `Auparavant, ${locate(place)},` : `${capitalise(locate(place))},`} j’ai ${line.text}.`
      : `Mon CV indique, ${locate(place)} : « ${line.text}. »`,
  also: (line) => (line.kind === 'predicate' ? `J’ai également ${line.text}.` : `De même : « ${line.text}. »`),
  skills: (names) => `Parmi mes compétences : ${joinList(names, 'et')}.`,
  certificates: (names) => `Parmi mes certificats : ${joinList(names, 'et')}.`,
  languages: (known) =>
    `Mes langues : ${joinList(
      known.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)),
      'et',
    )}.`,
  degree: (area, studyType, institution) =>
    `Mes études : ${area && studyType ? `${area} (${studyType})` : area || studyType}${institution ? `, ${institution}` : ''}.`,
  close: ({ company }) =>
    `J’aimerais échanger avec vous sur ce poste${company ? ` et sur ce que je pourrais apporter à ${company}` : ''}.`,
}

const quote = (line: LineReading): string => `Comme l’indique mon CV : « ${line.text}. »`

function describe(place: StoryPlace): string {
  const position = shortenPosition(place.position)
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

function locate(place: StoryPlace): string {
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

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
