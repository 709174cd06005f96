import { SECTIONS } from './document.ts'

/** The sections of a resume that have a heading. */
export const SECTION_WORDS = ['summary', ...SECTIONS] as const
const KEYS = [...SECTION_WORDS, 'present', 'grade', 'courses', 'resume', 'coverLetter'] as const

/** Section headings and words of a resume in one language, and what its documents are called. */
export type HeadingWords = Record<(typeof KEYS)[number], string>

/** In the order of the keys above, by the first part of a BCP 47 tag: the headings that people of that language use. */
const TABLE: Record<string, string> = {
  en: 'Summary|Experience|Volunteering|Education|Projects|Skills|Certificates|Awards|Publications|Languages|Interests|References|Present|Grade|Courses|Resume|Cover letter',
  de: 'Profil|Berufserfahrung|Ehrenamt|Ausbildung|Projekte|Kenntnisse|Zertifikate|Auszeichnungen|Veröffentlichungen|Sprachen|Interessen|Referenzen|heute|Note|Kurse|Lebenslauf|Anschreiben',
  es: 'Perfil|Experiencia|Voluntariado|Formación|Proyectos|Competencias|Certificados|Premios|Publicaciones|Idiomas|Intereses|Referencias|actualidad|Calificación|Cursos|Currículum|Carta de presentación',
  fr: "Profil|Expérience|Bénévolat|Formation|Projets|Compétences|Certifications|Distinctions|Publications|Langues|Centres d'intérêt|Références|aujourd'hui|Mention|Cours|CV|Lettre de motivation",
  it: 'Profilo|Esperienza|Volontariato|Istruzione|Progetti|Competenze|Certificazioni|Premi|Pubblicazioni|Lingue|Interessi|Referenze|oggi|Voto|Corsi|Curriculum|Lettera di presentazione',
  pt: 'Perfil|Experiência|Voluntariado|Formação|Projetos|Competências|Certificados|Prêmios|Publicações|Idiomas|Interesses|Referências|atual|Nota|Disciplinas|Currículo|Carta de apresentação',
  nl: 'Profiel|Werkervaring|Vrijwilligerswerk|Opleiding|Projecten|Vaardigheden|Certificaten|Prijzen|Publicaties|Talen|Interesses|Referenties|heden|Cijfer|Vakken|CV|Motivatiebrief',
  pl: 'Profil|Doświadczenie|Wolontariat|Wykształcenie|Projekty|Umiejętności|Certyfikaty|Nagrody|Publikacje|Języki|Zainteresowania|Referencje|obecnie|Ocena|Kursy|CV|List motywacyjny',
  cs: 'Profil|Praxe|Dobrovolnictví|Vzdělání|Projekty|Dovednosti|Certifikáty|Ocenění|Publikace|Jazyky|Zájmy|Reference|dosud|Hodnocení|Předměty|Životopis|Motivační dopis',
  sk: 'Profil|Prax|Dobrovoľníctvo|Vzdelanie|Projekty|Zručnosti|Certifikáty|Ocenenia|Publikácie|Jazyky|Záujmy|Referencie|dnes|Hodnotenie|Predmety|Životopis|Motivačný list',
  sv: 'Profil|Arbetslivserfarenhet|Ideellt arbete|Utbildning|Projekt|Kompetenser|Certifikat|Utmärkelser|Publikationer|Språk|Intressen|Referenser|nuvarande|Betyg|Kurser|CV|Personligt brev',
  da: 'Profil|Erhvervserfaring|Frivilligt arbejde|Uddannelse|Projekter|Kompetencer|Certifikater|Priser|Publikationer|Sprog|Interesser|Referencer|nu|Karakter|Kurser|CV|Ansøgning',
  nb: 'Profil|Arbeidserfaring|Frivillig arbeid|Utdanning|Prosjekter|Ferdigheter|Sertifikater|Priser|Publikasjoner|Språk|Interesser|Referanser|i dag|Karakter|Emner|CV|Søknad',
  fi: 'Profiili|Työkokemus|Vapaaehtoistyö|Koulutus|Projektit|Osaaminen|Sertifikaatit|Palkinnot|Julkaisut|Kielitaito|Harrastukset|Suosittelijat|nykyinen|Arvosana|Kurssit|Ansioluettelo|Hakemuskirje',
  hu: 'Profil|Szakmai tapasztalat|Önkéntesség|Tanulmányok|Projektek|Készségek|Tanúsítványok|Díjak|Publikációk|Nyelvtudás|Érdeklődési kör|Referenciák|jelenleg|Minősítés|Tantárgyak|Önéletrajz|Motivációs levél',
  ro: 'Profil|Experiență profesională|Voluntariat|Educație|Proiecte|Competențe|Certificări|Premii|Publicații|Limbi străine|Interese|Referințe|prezent|Notă|Cursuri|CV|Scrisoare de intenție',
  tr: 'Profil|İş deneyimi|Gönüllü çalışmalar|Eğitim|Projeler|Beceriler|Sertifikalar|Ödüller|Yayınlar|Diller|İlgi alanları|Referanslar|halen|Not|Dersler|Özgeçmiş|Ön yazı',
  el: 'Προφίλ|Επαγγελματική εμπειρία|Εθελοντισμός|Εκπαίδευση|Έργα|Δεξιότητες|Πιστοποιήσεις|Διακρίσεις|Δημοσιεύσεις|Γλώσσες|Ενδιαφέροντα|Συστάσεις|σήμερα|Βαθμός|Μαθήματα|Βιογραφικό|Συνοδευτική επιστολή',
  ru: 'О себе|Опыт работы|Волонтёрство|Образование|Проекты|Навыки|Сертификаты|Награды|Публикации|Языки|Интересы|Рекомендации|настоящее время|Оценка|Курсы|Резюме|Сопроводительное письмо',
  uk: 'Про себе|Досвід роботи|Волонтерство|Освіта|Проєкти|Навички|Сертифікати|Нагороди|Публікації|Мови|Інтереси|Рекомендації|дотепер|Оцінка|Курси|Резюме|Супровідний лист',
  ja: '自己紹介|職歴|ボランティア|学歴|プロジェクト|スキル|資格|受賞歴|論文|言語|趣味|推薦者|現在|成績|科目|職務経歴書|添え状',
  zh: '个人简介|工作经历|志愿者经历|教育背景|项目经历|专业技能|证书|获奖情况|出版物|语言能力|兴趣爱好|推荐人|至今|成绩|课程|简历|求职信',
  ko: '자기소개|경력|봉사활동|학력|프로젝트|기술|자격증|수상|논문|언어|취미|추천인|현재|학점|과목|이력서|자기소개서',
  ar: 'نبذة|الخبرة المهنية|العمل التطوعي|التعليم|المشاريع|المهارات|الشهادات|الجوائز|المنشورات|اللغات|الاهتمامات|المراجع|الآن|التقدير|المقررات|السيرة الذاتية|خطاب التقديم',
  he: 'תמצית|ניסיון תעסוקתי|התנדבות|השכלה|פרויקטים|כישורים|תעודות|פרסים|פרסומים|שפות|תחומי עניין|ממליצים|היום|ציון|קורסים|קורות חיים|מכתב מקדים',
}

/** Languages that are written with another's words. */
const SAME_AS: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he' }

const words = new Map(
  Object.entries(TABLE).map(([language, row]) => {
    const cells = row.split('|')
    return [language, Object.fromEntries(KEYS.map((key, index) => [key, cells[index] ?? ''])) as HeadingWords]
  }),
)

/** The languages whose headings we can write. */
export const HEADING_LANGUAGES: readonly string[] = [...words.keys()]

/** The first part of a language tag as our tables have it; `en` where we have no words for it. */
export function chooseHeadingLanguage(language: string): string {
  const first = language.toLowerCase().split('-')[0] ?? ''
  const known = SAME_AS[first] ?? first
  return words.has(known) ? known : 'en'
}

/** A language tag with its region where we have its words, and English otherwise: dates and names then match the headings. */
export function chooseLocale(language: string): string {
  const known = chooseHeadingLanguage(language)
  const isOwn = known !== 'en' || language.toLowerCase().startsWith('en')
  const tag = isOwn ? (language.split('-u-')[0] ?? known) : 'en'
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? known
  } catch {
    return known
  }
}

/** The words of a language; English where we have none. */
export function chooseWords(language: string): HeadingWords {
  return words.get(chooseHeadingLanguage(language)) as HeadingWords
}
