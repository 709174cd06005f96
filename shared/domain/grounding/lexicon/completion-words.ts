import { finderOf } from '../../text/word-finder.ts'

/** Words that say an education or certificate is not finished, in the languages that resumes come in; folded. */
export const UNFINISHED = finderOf(
  () =>
    /(?<!\p{L})(?:in progress|ongoing|underway|under way|in preparation|in training|expected|anticipated|due (?:in )?\p{L}*\s?\d{4}|not yet|pending|incomplete|unfinished|not completed|withdrawn|discontinued|exam outstanding|laufend|angestrebt|voraussichtlich|in vorbereitung|noch nicht|nicht abgeschlossen|ohne abschluss|abgebrochen|derzeit|berufsbegleitend seit|en cours|en preparation|prevue?|inacheve\p{L}*|interrompu\p{L}*|non (?:valide|obtenu|termine)\p{L}*|en curso|cursando|en preparacion|previst[oa]|inconclus[oa]|sin terminar|no finalizad[oa]|pendiente|in corso|in preparazione|previst[oa]|non (?:terminat|conclus|completat)\p{L}*|interrott[oa]|em andamento|em curso|incomplet[oa]|trancad[oa]|lopend|bezig|verwacht|nog niet|niet afgerond|gestopt|voortijdig|afgebroken|in opleiding|w trakcie|w toku|planowan\p{L}*|nieukonczon\p{L}*|przerwan\p{L}*|niedokonczon\p{L}*|probiha\p{L}*|nedokoncen\p{L}*|v prubehu|dosud ne\p{L}*|pagaende|pagar|fristaende kurs|ej avslutad|avbrut\p{L}*)(?!\p{L})|在学|見込|受験予定|未受験|未取得|中退|取得予定|第1次試験/u,
)

/** Words with which a text admits that somebody is still learning. */
const LEARNING =
  /(?<!\p{L})(?:student|studying|pursuing|working toward?s?|preparing for|candidate|currently|enrolled|began|begun|started|commenced|begonnen|begann|seit|j'ai commence|empece|comence|iniziat[oa]|comecei|rozpocz\p{L}*|zacz\p{L}*|zahaji\p{L}*|paborja\p{L}*|reading for|training (?:as|for|to)|studier\p{L}*|student(?:in)?|werkstudent(?:in)?|absolvier\p{L}*|mache (?:ich )?(?:derzeit|gerade)|etudiant\p{L}*|prepar\p{L}*|je suis (?:actuellement|une? formation)|estudi\p{L}*|curso(?! de)|cursand\p{L}*|student[ei]|studiando|frequent\p{L}*|estud\p{L}*|faco|fazendo|volg|volgt|studeer\p{L}*|studiuj\p{L}*|studentk?a?|robie|studuj\p{L}*|laser|studerar)(?!\p{L})/u

/** Whether a folded text owns to something that is not finished yet. */
export function admitsLearning(folded: string): boolean {
  return UNFINISHED.isIn(folded) || LEARNING.test(folded)
}

/** Words that say something is finished. Folded. */
export const COMPLETED = finderOf(
  () =>
    /(?<!\p{L})(?:complet(?:ed|ing)|finished|graduat\p{L}*|earned|obtained|passed|holding|hold|holds|qualified|abgeschlossen\p{L}*|absolviert|bestanden|erworben|erlangt|termine\p{L}*|obtenu\p{L}*|valide\p{L}*|diplome\p{L}*|titulaire|terminad[oa]|termine|finalizad[oa]|obtuve|conclui\p{L}*|concluid[oa]|formei|completat[oa]|conseguit[oa]|terminat[oa]|conclus[oa]|afgerond\p{L}*|behaal\p{L}*|ukonczy\p{L}*|ukonczon\p{L}*|zdoby\p{L}*|zda\p{L}m|dokonci\p{L}*|ziska\p{L}*|slozi\p{L}*|avslutad\p{L}*|klar|examen|tagit)(?!\p{L})|修了|合格|取得/u,
)
