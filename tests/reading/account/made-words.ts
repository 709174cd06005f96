/** Words of which made-up resumes consist, in several languages. Small pools on purpose: the same words come again and again. */
export type Tongue = {
  language: string
  names: string[]
  cities: string[]
  country: string
  countryCode: string
  titles: string[]
  employers: string[]
  verbs: string[]
  things: string[]
  ends: string[]
  skills: string[]
  schools: string[]
  degrees: string[]
  areas: string[]
  tongues: string[]
  levels: string[]
  labels: { email: string; phone: string; tools: string }
  at: string
  /** How dates are written: month and year from a year and the number of a month. */
  date: (year: number, month: number) => string
  /** Between the words of a sentence. */
  space: string
}

const SKILLS = ['SQL', 'Python', 'C++', 'Excel', 'R', 'Kubernetes', 'SAP', 'Figma', 'Node.js', 'CAD', 'Git', 'Power BI']
const months = (language: string, month: 'short' | 'long') => {
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
  return (number: number) => format.format(new Date(Date.UTC(2020, number - 1, 1)))
}
const enMonths = months('en', 'short')
const deMonths = months('de', 'long')
const frMonths = months('fr', 'long')
const two = (number: number) => String(number).padStart(2, '0')
const split = (list: string) => list.split('|')

export const TONGUES: readonly Tongue[] = [
  {
    language: 'en',
    names: split("Jane Doe|John O'Neill|Priya Natarajan|Kwame Asante|Mary-Ann Lowe"),
    cities: split('Leeds|London|Bristol|Portland'),
    country: 'UK',
    countryCode: 'GB',
    titles: split('Software Engineer|Senior Software Engineer|Team Lead|Data Analyst|Nurse|Project Manager'),
    employers: split('Acme Ltd|Harrow Freight|Otter Chat|Kestrel & Sons|Moorland Hospital|Acme Labs'),
    verbs: split('Built|Led|Cut|Improved|Designed|Managed'),
    things: split(
      'the billing platform|a team of 6 engineers|the data pipeline|costs of storage|the night shift|a new intranet',
    ),
    ends: split('by 30%|in Python and SQL|for three hospitals|with a small team|within 4 months|across two sites'),
    skills: SKILLS,
    schools: split('Aire Valley University|Moorland College|Cascade State University'),
    degrees: split('BSc|MSc|PhD'),
    areas: split('Computer Science|Chemistry|Adult Nursing|Economics'),
    tongues: split('English|German|French|Yoruba'),
    levels: split('native|fluent|B2|basic'),
    labels: { email: 'E-mail', phone: 'Phone', tools: 'Technologies' },
    at: 'at',
    date: (year, month) => `${enMonths(month)} ${year}`,
    space: ' ',
  },
  {
    language: 'de',
    names: split('Jürgen Weiß|Anna-Lena Großmann|Petra Schulz|Max Müller'),
    cities: split('Köln|Berlin|München|Bremen'),
    country: 'Deutschland',
    countryCode: 'DE',
    titles: split('Projektleiter|Softwareentwicklerin|Sachbearbeiter|Teamleiterin|Pflegefachkraft'),
    employers: split('Nordwerk GmbH|Stadtklinikum Aue|Weber & Söhne KG|Nordwerk Logistik GmbH'),
    verbs: split('Leitung|Aufbau|Einführung|Betreuung|Planung'),
    things: split(
      'des Qualitätsmanagements|einer Produktionslinie|der Lagerverwaltung|von 12 Auszubildenden|der Straßenplanung',
    ),
    ends: split('in drei Werken|mit SAP und Excel|für 40 Kunden|innerhalb eines Jahres'),
    skills: SKILLS,
    schools: split('Universität Köln|Hochschule Bremen|Berufsschule Aue'),
    degrees: split('Bachelor of Science|Diplom|Master'),
    areas: split('Maschinenbau|Informatik|Betriebswirtschaft'),
    tongues: split('Deutsch|Englisch|Polnisch'),
    levels: split('Muttersprache|fließend|B1'),
    labels: { email: 'E-Mail', phone: 'Telefon', tools: 'Kenntnisse' },
    at: 'bei',
    date: (year, month) => `${deMonths(month)} ${year}`,
    space: ' ',
  },
  {
    language: 'fr',
    names: split("Élodie Lefèvre|Benoît d'Aubigné|Chloé Martin"),
    cities: split('Lyon|Paris|Nantes'),
    country: 'France',
    countryCode: 'FR',
    titles: split('Chef de projet|Ingénieure logiciel|Infirmière|Comptable'),
    employers: split("Société Durand|Hôpital Saint-Roch|L'Atelier Vert|Banque du Midi"),
    verbs: split('Gestion|Conception|Mise en place|Suivi'),
    things: split("d'une équipe de 8 personnes|du système de paie|de l'entrepôt|des comptes clients"),
    ends: split('pour trois sites|en Python|avec 25 % de gain|sur deux ans'),
    skills: SKILLS,
    schools: split('Université de Lyon|École des Mines|Lycée Voltaire'),
    degrees: split('Licence|Master|Doctorat'),
    areas: split('Informatique|Chimie|Gestion'),
    tongues: split('Français|Anglais|Espagnol'),
    levels: split('langue maternelle|courant|B2'),
    labels: { email: 'Courriel', phone: 'Téléphone', tools: 'Compétences' },
    at: 'chez',
    date: (year, month) => `${frMonths(month)} ${year}`,
    space: ' ',
  },
  {
    language: 'cs',
    names: split('Jiří Dvořák|Žaneta Kučerová|Petr Novák'),
    cities: split('Brno|Praha|Ostrava'),
    country: 'Česká republika',
    countryCode: 'CZ',
    titles: split('Vývojář|Projektový manažer|Zdravotní sestra|Účetní'),
    employers: split('Obelisk s.r.o.|Nemocnice Břeclav|Strojírny Morava a.s.'),
    verbs: split('Vedení|Návrh|Zavedení|Správa'),
    things: split('týmu 5 lidí|skladového systému|účetnictví|výrobní linky'),
    ends: split('ve třech závodech|v jazyce Python|pro 20 zákazníků'),
    skills: SKILLS,
    schools: split('Univerzita Podyjí|Střední škola Břeclav'),
    degrees: split('Magistr|Bakalář|Maturita'),
    areas: split('Překladatelství|Strojírenství|Informatika'),
    tongues: split('Čeština|Angličtina|Němčina'),
    levels: split('rodilý mluvčí|plynně|základy'),
    labels: { email: 'E-mail', phone: 'Telefon', tools: 'Technologie' },
    at: 'v',
    date: (year, month) => `${two(month)}/${year}`,
    space: ' ',
  },
  {
    language: 'ja',
    names: split('伊藤 はるか|佐藤 健|高橋 美咲'),
    cities: split('東京都|大阪府|名古屋市'),
    country: '日本',
    countryCode: 'JP',
    titles: split('エンジニア|主任|営業部長|看護師'),
    employers: split('株式会社アクメ|大阪病院|北海物流株式会社'),
    verbs: split('販売管理の|生産ラインの|社内システムの|新人教育の'),
    things: split('設計を|改善を|運用を|計画を'),
    ends: split('担当しました|三年間行いました|Pythonで行いました'),
    skills: SKILLS,
    schools: split('大阪大学|東京工業高校'),
    degrees: split('学士|修士'),
    areas: split('情報工学|化学|経済学'),
    tongues: split('日本語|英語'),
    levels: split('母語|日常会話'),
    labels: { email: 'メール', phone: '電話', tools: 'スキル' },
    at: '',
    date: (year, month) => `${year}年${month}月`,
    space: '',
  },
  {
    language: 'ru',
    names: split('Ольга Смирнова|Иван Королёв'),
    cities: split('Москва|Казань'),
    country: 'Россия',
    countryCode: 'RU',
    titles: split('Инженер|Руководитель проекта|Бухгалтер'),
    employers: split('ООО «Вектор»|Завод Север|Больница №4'),
    verbs: split('Разработка|Внедрение|Поддержка'),
    things: split('системы учёта|складской программы|отчётности'),
    ends: split('для трёх заводов|на Python|за полгода'),
    skills: SKILLS,
    schools: split('Казанский университет|Московский институт'),
    degrees: split('Магистр|Бакалавр'),
    areas: split('Математика|Экономика'),
    tongues: split('Русский|Английский'),
    levels: split('родной|свободно|B1'),
    labels: { email: 'Почта', phone: 'Телефон', tools: 'Навыки' },
    at: 'в',
    date: (year, month) => `${two(month)}.${year}`,
    space: ' ',
  },
]
