import { foldWords } from '../fold.ts'

/** Word stems by which a text is told to be a job title, an organisation, a degree or a school; folded, many languages. */

const TITLES =
  'engineer|developer|manager|analyst|nurse|teacher|assistant|director|lead|leader|head of|specialist|consultant|intern|internship|trainee|designer|architect|officer|coordinator|administrator|technician|scientist|researcher|professor|lecturer|tutor|translator|interpreter|editor|writer|copywriter|journalist|accountant|bookkeeper|auditor|lawyer|attorney|paralegal|clerk|cashier|sales|representative|agent|adviser|advisor|planner|buyer|supervisor|foreman|operator|driver|mechanic|electrician|plumber|carpenter|welder|chef|cook|waiter|waitress|barista|bartender|receptionist|secretary|physician|doctor|surgeon|pharmacist|therapist|psychologist|dentist|veterinarian|midwife|paramedic|caregiver|carer|volunteer|founder|cofounder|owner|president|ceo|cto|cfo|coo|vp|chief|principal|fellow|apprentice|freelancer|freelance|programmer|tester|devops|sre|photographer|artist|musician|producer|curator|librarian|worker|labourer|laborer|guard|pilot|captain|steward|member|chair|chairperson|treasurer|ambassador|mentor|coach|trainer|instructor|educator|strategist|executive|associate|staff|senior|junior|part-time|recruiter|marketer|economist|statistician|chemist|biologist|physicist|geologist|surveyor|inspector|estimator|scrum master|product owner|helper|organiser|organizer|student assistant|postdoc|registrar|resident|controller|merchandiser|stylist|hairdresser|gardener|farmer|cleaner|porter|' +
  'ingenieur|ingenieurin|entwickler|entwicklerin|leiter|leiterin|leitung|berater|beraterin|mitarbeiter|mitarbeiterin|kaufmann|kauffrau|referent|referentin|sachbearbeiter|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|hilfskraft|assistent|assistentin|pfleger|krankenpfleger|pflegefach|krankenschwester|arzt|arztin|lehrer|lehrerin|ubersetzer|dolmetscher|geschaftsfuhrer|techniker|mechaniker|auszubildende|ausbildung zum|ausbildung zur|verkaufer|fachkraft|fachinformatiker|redakteur|dozent|erzieher|architektin|' +
  'developpeur|developpeuse|responsable|charge|chargee|directeur|directrice|stagiaire|stage|consultante|infirmier|infirmiere|enseignant|technicien|technicienne|vendeur|vendeuse|comptable|conseiller|conseillere|gestionnaire|redacteur|traducteur|traductrice|formateur|alternant|ingenieure|cheffe|professeur|' +
  'ingeniero|ingeniera|desarrollador|desarrolladora|gerente|jefe|jefa|directora|analista|enfermera|enfermero|profesor|profesora|becario|becaria|tecnico|tecnica|coordinador|coordinadora|consultor|consultora|asistente|auxiliar|traductor|traductora|maestro|maestra|encargado|encargada|administrativo|practicas|camarero|dependiente|contable|abogado|medico|' +
  'ingegnere|sviluppatore|responsabile|direttore|impiegato|impiegata|stagista|tirocinante|infermiere|infermiera|insegnante|consulente|addetto|addetta|progettista|docente|traduttore|traduttrice|cameriere|commesso|capo|' +
  'engenheiro|engenheira|desenvolvedor|desenvolvedora|estagiario|estagiaria|enfermeiro|enfermeira|coordenador|coordenadora|assistente|diretor|diretora|professora|tradutor|vendedor|contador|' +
  'ontwikkelaar|medewerker|verpleegkundige|leraar|adviseur|stagiair|stage|hoofd|projectleider|teamleider|beheerder|vertaler|boekhouder|' +
  'inzenyr|inzenyrka|vyvojar|vyvojarka|programator|manazer|manazerka|vedouci|reditel|reditelka|asistentka|sestra|ucitel|ucitelka|prekladatel|prekladatelka|tlumocnik|tlumocnice|specialista|specialistka|konzultant|analytik|analyticka|ucetni|stazista|stazistka|zastupce|lektor|lektorka|mechanik|technik|obchodnik|prodavac|lekar|redaktor|koordinator|koordinatorka|brigadnik|' +
  'inzynier|programista|programistka|kierownik|kierowniczka|dyrektor|specjalista|specjalistka|asystent|asystentka|nauczyciel|nauczycielka|pielegniarka|tlumacz|analityk|konsultant|stazysta|stazystka|ksiegowa|ksiegowy|doradca|sprzedawca|' +
  'ingenjor|utvecklare|sjukskoterska|larare|chef|handlaggare|ingenior|udvikler|sygeplejerske|laerer|medarbejder|utvikler|sykepleier|radgiver|insinoori|kehittaja|sairaanhoitaja|opettaja|paallikko|mernok|fejleszto|vezeto|tanar|muhendis|yazilim|mudur|uzman|ogretmen|hemsire|' +
  'инженер|разработчик|менеджер|директор|аналитик|специалист|руководитель|учитель|переводчик|бухгалтер|врач|программист|стажер|консультант|інженер|розробник|вчитель|перекладач|μηχανικος|διευθυντης|καθηγητης|νοσηλευτης'

const ORGANISATIONS =
  'inc|ltd|limited|llc|llp|gmbh|ag|se|kg|kgaa|ohg|sa|sas|sarl|srl|spa|bv|nv|oy|oyj|ab|aps|plc|corp|corporation|company|companies|group|groupe|gruppe|grupo|holding|holdings|university|college|school|hospital|infirmary|clinic|institute|academy|agency|studio|studios|lab|labs|laboratory|laboratories|systems|solutions|technologies|software|services|partners|associates|consulting|consultants|bank|museum|council|ministry|foundation|society|association|federation|union|center|centre|restaurant|hotel|cafe|home|works|payments|foods|media|industries|industry|logistics|airlines|airport|insurance|energy|pharma|pharmaceuticals|trust|nhs|charity|church|club|guild|court|library|theatre|theater|press|publishing|publishers|network|networks|digital|international|global|enterprises|ventures|capital|properties|bakery|brewery|shop|store|stores|market|shelter|cycles|freelance|self-employed|selfemployed|selbststandig|freiberuflich|osvc|' +
  'universitat|hochschule|fachhochschule|krankenhaus|klinikum|klinik|schule|gymnasium|amt|verein|verlag|stiftung|werke|werk|institut|stadtwerke|universite|hopital|ecole|lycee|societe|mairie|cabinet|entreprise|banque|universidad|colegio|escuela|instituto|empresa|ayuntamiento|clinica|banco|editorial|universita|ospedale|scuola|istituto|azienda|comune|banca|universidade|faculdade|escola|camara|universiteit|hogeschool|ziekenhuis|gemeente|stichting|univerzita|nemocnice|skola|ustav|urad|spolecnost|fakulta|uniwersytet|politechnika|szpital|szkola|spolka|urzad|fundacja|universitet|hogskola|sjukhus|skole|skolan|kommun|sykehus|yliopisto|koulu|sairaala|egyetem|korhaz|iskola|universitatea|spitalul|universitesi|hastanesi|okulu|университет|институт|больница|школа|ооо|оао|банк|компания|університет|лікарня|πανεπιστημιο|νοσοκομειο'

const DEGREES =
  'bachelor|bachelors|master|masters|bsc|bs|ba|beng|bcom|bcomm|bba|bed|bfa|barch|llb|msc|ms|ma|meng|mba|mphil|med|mfa|llm|mres|phd|dphil|doctor|doctorate|doctoral|md|jd|edd|pgce|pgdip|pgcert|hnd|hnc|diploma|diplom|degree|associate degree|associate of|aas|foundation degree|honours|hons|gcse|a levels|a-levels|abitur|fachabitur|matura|maturita|matura|high school diploma|ged|baccalaureate|certificate|minor|major|magister|staatsexamen|promotion|ausbildung|habilitation|dipl|ing|mgr|bc|ba|licence|licenciatura|licenciado|licenciada|grado|graduado|ingenieria|maestria|doctorado|doctorat|tecnico superior|bachillerato|baccalaureat|bac|dut|bts|but|deug|maitrise|diplome|laurea|dottorato|maturita|diploma di|mestrado|doutorado|bacharelado|bacharel|tecnologo|mestre|doctoraat|propedeuse|vwo|havo|mbo|hbo|bakalar|bakalarske|inzenyr|doktorat|doktorske|vyucni|licencjat|studia|magisterium|inzynierskie|kandidat|civilingenjor|examen|kandidatexamen|maisteri|kandidaatti|diplomamernok|licenta|masterat|lisans|yuksek lisans|doktora|бакалавр|магистр|специалист|кандидат|магістр|πτυχιο|μεταπτυχιακο|学士|修士|博士|硕士|本科'

const SCHOOLS =
  'university|college|school|institute|academy|polytechnic|faculty|conservatory|conservatoire|seminary|universitat|hochschule|fachhochschule|schule|gymnasium|berufsschule|institut|akademie|universite|ecole|lycee|iut|faculte|universidad|colegio|escuela|instituto|facultad|politecnica|universita|politecnico|liceo|istituto|accademia|universidade|faculdade|escola|universiteit|hogeschool|lyceum|univerzita|vysoka skola|vysoke uceni|stredni|skola|gymnazium|fakulta|uniwersytet|politechnika|szkola|liceum|technikum|akademia|universitet|hogskola|hogskolan|gymnasieskola|hojskole|hoyskole|yliopisto|ammattikorkeakoulu|lukio|koulu|egyetem|foiskola|gimnazium|universitatea|colegiul|liceul|universitesi|lisesi|университет|институт|школа|колледж|академия|університет|коледж|πανεπιστημιο|σχολη|mit|eth|epfl|ucla|ucl|lse|rwth|tum|tu|fh|hec|insead|cvut|vut|vse|muni|open learning|campus|centre|center|training'

const CJK_TITLE =
  /エンジニア|マネージャ|部長|課長|主任|係長|担当|開発者|設計|デザイナー|教師|看護師|翻訳|通訳|研究員|講師|インターン|工程师|经理|主管|教师|护士|实习|总监|开发|분석|엔지니어|매니저|개발자|팀장|인턴/u
const CJK_ORGANISATION =
  /株式会社|有限会社|合同会社|大学|病院|学校|研究所|銀行|協会|公司|集团|医院|学院|银行|회사|대학교|병원|은행|주식회사|㈱/u
const CJK_SCHOOL = /大学|学校|高校|学院|高等|대학|고등학교/u

type Cue = (text: string) => number

/** Counts the cue words of a list; long stems also match as the end of a compound ("Projektleiter", "Stadtklinikum"). */
function cue(list: string, other?: RegExp): Cue {
  const all = list.split('|').map(foldWords).filter(Boolean)
  const single = new Set(all.filter((word) => !word.includes(' ')))
  const phrases = all.filter((word) => word.includes(' '))
  const endings = [...single].filter((word) => word.length >= 6)
  return (text) => {
    const words = foldWords(text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'))
    let count = phrases.filter((phrase) => ` ${words} `.includes(` ${phrase} `)).length
    for (const word of words.split(' ')) {
      const plural = word.replace(/s$/, '')
      if (single.has(word) || single.has(plural)) count++
      else if (word.length > 8 && endings.some((ending) => word.endsWith(ending))) count++
    }
    return count + (other?.test(text) ? 1 : 0)
  }
}

export const titleCues: Cue = cue(TITLES, CJK_TITLE)
export const organisationCues: Cue = cue(ORGANISATIONS, CJK_ORGANISATION)
export const degreeCues: Cue = cue(DEGREES)
export const schoolCues: Cue = cue(SCHOOLS, CJK_SCHOOL)
