import { foldWords } from '../fold.ts'

/** What a label in front of a line of an entry announces ("Designation: …", "役職\t…"). */
export type EntryField =
  | 'employer'
  | 'position'
  | 'period'
  | 'place'
  | 'tasks'
  | 'description'
  | 'project'
  | 'link'
  | 'school'
  | 'study'

const LABELS: Record<EntryField, string> = {
  employer:
    'organisation|organization|company|company name|employer|name of employer|name and address of employer|organisation|organization|organisation name|arbeitgeber|unternehmen|firma|name und adresse des arbeitgebers|employeur|entreprise|nom et adresse de l employeur|empresa|empleador|nombre y direccion de la empresa|azienda|datore di lavoro|nome e indirizzo del datore di lavoro|empregador|werkgever|bedrijf|pracodawca|nazwa firmy|zamestnavatel|spolecnost|arbetsgivare|arbejdsgiver|arbeidsgiver|tyonantaja|munkaltato|angajator|isveren|sirket|εργοδοτης|работодатель|компания|организация|роботодавець|компанія|会社名|勤務先|社名|公司|公司名称|工作单位|회사|회사명|근무처',
  position:
    'designation|position|position held|occupation or position held|role|job title|title|job role|post|post held|stelle|funktion|position als|beruf oder funktion|taetigkeit als|poste|poste occupe|fonction|fonction ou poste occupe|puesto|cargo|profesion o cargo desempenado|posizione|ruolo|mansione|lavoro o posizione ricoperti|funcao|functie|beroep of functie|stanowisko|zajmowane stanowisko|pozice|pracovni pozice|funkce|pracovni zarazeni|befattning|stilling|tehtavanimike|munkakor|beosztas|functia|gorev|unvan|θεση|должность|посада|役職|職位|職種|ポジション|职位|职务|岗位|직위|직책|직무|담당',
  period:
    'duration|period|dates|date|tenure|time period|employment period|zeitraum|dauer|periode|duree|fechas|periodo|duracion|date di inizio e fine|durata|duracao|okres|okres zatrudnienia|data|daty|obdobi|doba|trvani|idotartam|perioada|sure|tarih|διαρκεια|период|срок|період|期間|在籍期間|就業期間|时间|起止时间|기간|근무기간',
  place:
    'location|place|place of work|arbeitsort|standort|ort|lieu|lieu de travail|lugar|ubicacion|sede|luogo|localidade|plaats|miejsce|miejsce pracy|misto|misto vykonu prace|arbetsort|arbejdssted|τοποθεσια|место работы|місце роботи|勤務地|所在地|地点|工作地点|근무지',
  tasks:
    'roles and responsibilities|role and responsibilities|responsibilities|key responsibilities|main responsibilities|duties|main duties|key duties|main activities and responsibilities|main activities|activites principales|principales actividades|principali attivita|principais atividades|job responsibilities|job profile|key achievements|achievements|accomplishments|aufgaben|aufgabengebiet|taetigkeiten|tatigkeiten|hauptaufgaben|wichtigste tatigkeiten und zustandigkeiten|verantwortlichkeiten|missions|missions principales|taches|principales activites et responsabilites|realisations|funciones|tareas|responsabilidades|principales actividades y responsabilidades|logros|mansioni|responsabilita|principali attivita e responsabilita|atividades|taken|werkzaamheden|belangrijkste werkzaamheden en verantwoordelijkheden|zakres obowiazkow|zakres obowiazkow i osiagniecia|obowiazki|glowne obowiazki|osiagniecia|napln prace|hlavni ukoly|uspechy|arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|tehtavat|feladatok|responsabilitati|sorumluluklar|gorevler|αρμοδιοτητες|καθηκοντα|обязанности|достижения|обовязки|досягнення|業務内容|業務内容 実績|職務内容|担当業務|主な業務|実績|主な実績|工作内容|工作职责|职责|主要业绩|담당업무|주요업무|업무내용',
  description:
    'description|job description|project description|summary|beschreibung|projektbeschreibung|descriptif|descripcion|descrizione|descricao|omschrijving|opis|opis projektu|popis|beskrivning|beskrivelse|kuvaus|leiras|descriere|aciklama|περιγραφη|описание|опис|概要|説明|事業内容|项目描述|描述|설명',
  project:
    'project|project name|project title|projekt|projektname|projet|nom du projet|proyecto|progetto|projeto|projectnaam|nazwa projektu|nazev projektu|проект|案件|案件名|プロジェクト名|项目|项目名称|프로젝트명',
  link: 'link|url|repository|repo|source code|demo|lien|enlace|odkaz',
  school:
    'institution|institute|school|university|college|name of institution|name and type of organisation providing education and training|schule|hochschule|bildungseinrichtung|name und art der bildungs oder ausbildungseinrichtung|etablissement|centro|institucion|istituto|instituicao|instelling|uczelnia|szkola|skola|学校名|学校|학교',
  study:
    'degree|qualification|course of study|title of qualification awarded|abschluss|studiengang|bezeichnung der erworbenen qualifikation|diplome|intitule du certificat ou diplome delivre|titulo|titolo|titolo della qualifica rilasciata|kierunek|obor|専攻|学部 学科|学部|专业|전공',
}

/** Words above the columns of a table that are no label of a single value. */
const COLUMN_TITLES =
  'year|years|month|date|dates|score|grade|marks|percentage|cgpa|gpa|level|proficiency|specialisation|specialization|subject|board|board university|issuer|issued by|issuing body|certificate|certification|award|language|name|skill|jahr|monat|datum|note|niveau|sprache|zertifikat|aussteller|annee|mois|langue|mention|organisme|ano|fecha|nivel|idioma|nota|entidad|anno|lingua|livello|voto|rok|poziom|jezyk|uroven|jazyk|jaar|taal|年|月|日|学歴|職歴|学歴 職歴|免許 資格|資格 免許|資格|内容|言語|レベル|取得年月|年月|证书|语言|수준|언어|연도'

const fields = new Map<string, EntryField>(
  (Object.entries(LABELS) as [EntryField, string][]).flatMap(([field, list]) =>
    list.split('|').map((label): [string, EntryField] => [foldWords(label), field]),
  ),
)
const titles = new Set([...fields.keys(), ...COLUMN_TITLES.split('|').map(foldWords)])

/** The field that a label names, "and" written in any way; null when it is none. */
export function fieldOfLabel(label: string): EntryField | null {
  const key = foldWords(label)
    .replace(/ & | [+] /g, ' and ')
    .trim()
  return fields.get(key) ?? null
}

/** Whether every cell of a row is the title of a column: "Year", "Institution", "Score". */
export function isTitleRow(cells: readonly string[]): boolean {
  // A sign such as "%" or "#" titles a column of numbers.
  const words = cells.map(foldWords).filter((cell) => /\p{L}|\p{N}/u.test(cell))
  return words.length >= 2 && words.every((cell) => titles.has(cell))
}
