/** Section headings and words of a resume by language (the first part of a BCP 47 tag). */
export type Words = {
  summary: string
  work: string
  volunteer: string
  education: string
  projects: string
  skills: string
  certificates: string
  awards: string
  publications: string
  languages: string
  interests: string
  references: string
  present: string
  grade: string
}

const WORDS: Record<string, Words> = {
  en: {
    summary: 'Summary',
    work: 'Experience',
    volunteer: 'Volunteering',
    education: 'Education',
    projects: 'Projects',
    skills: 'Skills',
    certificates: 'Certificates',
    awards: 'Awards',
    publications: 'Publications',
    languages: 'Languages',
    interests: 'Interests',
    references: 'References',
    present: 'Present',
    grade: 'Grade',
  },
  de: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    volunteer: 'Ehrenamt',
    education: 'Ausbildung',
    projects: 'Projekte',
    skills: 'Kenntnisse',
    certificates: 'Zertifikate',
    awards: 'Auszeichnungen',
    publications: 'Veröffentlichungen',
    languages: 'Sprachen',
    interests: 'Interessen',
    references: 'Referenzen',
    present: 'heute',
    grade: 'Note',
  },
  es: {
    summary: 'Perfil',
    work: 'Experiencia',
    volunteer: 'Voluntariado',
    education: 'Formación',
    projects: 'Proyectos',
    skills: 'Competencias',
    certificates: 'Certificados',
    awards: 'Premios',
    publications: 'Publicaciones',
    languages: 'Idiomas',
    interests: 'Intereses',
    references: 'Referencias',
    present: 'actualidad',
    grade: 'Calificación',
  },
  fr: {
    summary: 'Profil',
    work: 'Expérience',
    volunteer: 'Bénévolat',
    education: 'Formation',
    projects: 'Projets',
    skills: 'Compétences',
    certificates: 'Certifications',
    awards: 'Distinctions',
    publications: 'Publications',
    languages: 'Langues',
    interests: "Centres d'intérêt",
    references: 'Références',
    present: "aujourd'hui",
    grade: 'Mention',
  },
  it: {
    summary: 'Profilo',
    work: 'Esperienza',
    volunteer: 'Volontariato',
    education: 'Istruzione',
    projects: 'Progetti',
    skills: 'Competenze',
    certificates: 'Certificazioni',
    awards: 'Premi',
    publications: 'Pubblicazioni',
    languages: 'Lingue',
    interests: 'Interessi',
    references: 'Referenze',
    present: 'oggi',
    grade: 'Voto',
  },
  pt: {
    summary: 'Perfil',
    work: 'Experiência',
    volunteer: 'Voluntariado',
    education: 'Formação',
    projects: 'Projetos',
    skills: 'Competências',
    certificates: 'Certificados',
    awards: 'Prêmios',
    publications: 'Publicações',
    languages: 'Idiomas',
    interests: 'Interesses',
    references: 'Referências',
    present: 'atual',
    grade: 'Nota',
  },
  nl: {
    summary: 'Profiel',
    work: 'Werkervaring',
    volunteer: 'Vrijwilligerswerk',
    education: 'Opleiding',
    projects: 'Projecten',
    skills: 'Vaardigheden',
    certificates: 'Certificaten',
    awards: 'Prijzen',
    publications: 'Publicaties',
    languages: 'Talen',
    interests: 'Interesses',
    references: 'Referenties',
    present: 'heden',
    grade: 'Cijfer',
  },
  cs: {
    summary: 'Profil',
    work: 'Praxe',
    volunteer: 'Dobrovolnictví',
    education: 'Vzdělání',
    projects: 'Projekty',
    skills: 'Dovednosti',
    certificates: 'Certifikáty',
    awards: 'Ocenění',
    publications: 'Publikace',
    languages: 'Jazyky',
    interests: 'Zájmy',
    references: 'Reference',
    present: 'dosud',
    grade: 'Hodnocení',
  },
  pl: {
    summary: 'Profil',
    work: 'Doświadczenie',
    volunteer: 'Wolontariat',
    education: 'Wykształcenie',
    projects: 'Projekty',
    skills: 'Umiejętności',
    certificates: 'Certyfikaty',
    awards: 'Nagrody',
    publications: 'Publikacje',
    languages: 'Języki',
    interests: 'Zainteresowania',
    references: 'Referencje',
    present: 'obecnie',
    grade: 'Ocena',
  },
}

/** The words of a language; English where we have none. */
export function wordsFor(language: string): Words {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? (WORDS.en as Words)
}

/** `2021-04` as a person writes it in that language; a bare year stays one. */
export function formatDate(date: string, language: string): string {
  const [year, month] = date.split('-')
  if (!year || !month) return date
  const known = wordsFor(language) === WORDS.en ? 'en' : language
  return new Intl.DateTimeFormat(known, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, 1)),
  )
}

/** A whole date for a letter, e.g. `November 23, 2026`. */
export function formatLongDate(date: string, language: string): string {
  const known = wordsFor(language) === WORDS.en ? (language.toLowerCase().startsWith('en') ? language : 'en') : language
  return new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}
