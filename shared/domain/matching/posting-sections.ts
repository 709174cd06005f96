import { foldWords } from '../text/fold.ts'

/** What a part of a posting is about. `other` ends a list of requirements. */
export type PostingSection = 'must' | 'nice' | 'other'

/** Section titles in the languages that postings come in, folded; "nice" is looked for first, as its titles hold "must" words. */
const NICE =
  /\bnice to have|\bpreferred\b|\bdesir(?:able|ed)\b|\bbonus\b|\ba plus\b|\bplus(?:es)?$|\bgood to have\b|\bwelcome\b|\bwould (?:help|please|like|be (?:great|nice|good|a plus))|\bhelp to have\b|\bmay also have\b|\boptional\b|\bextra (?:credit|points)|\bwould also like\b|\badvantag|\bideally\b|\bwunschenswert|\bvon vorteil\b|\bpluspunkt|\bidealerweise\b|\bdeseable|\bvalorable|\bse valora|\bvaloramos\b|\batouts?\b|\bun plus\b|\bsouhait|\bapprecie|\bpreferibil|\bgradit|\btitolo preferenziale|\bdesejave|\bdiferencia|\bpre$|\bwenselijk|\bmile widzian|\bvyhod/
const MUST =
  /\brequire(?:ments?|d)\b|\bqualifications?\b|\bmust have|\bessential|\bwhat you (?:ll )?(?:bring|need|have|offer)|\bwhat we(?: re| are)? (?:need|looking for|expect|require|ask)|\byou (?:will )?(?:need|must|have|bring|offer|should have)\b|\blooking for\b|\bwhat matters\b|\bwho you are\b|\babout you\b|\byour (?:profile|skills|background|experience|qualifications)\b|\bperson specification\b|\bskills(?: and| &)? (?:experience|knowledge|requirements)\b|^(?:key |core |technical )?skills$|\bcandidate profile\b|\bideal candidate\b|\banforderung|\b(?:ihr|dein) profil\b|\bwas (?:du|sie) mitbring|\bdas bringst du\b|\bdas bringen sie\b|\bvoraussetzung|\bqualifikation|\bwir erwarten\b|\brequisitos?\b|\bque buscamos\b|\bbuscamos\b|^perfil\b|\btu perfil\b|\bse requiere|\bprofil(?: recherche)?$|\bvotre profil\b|\bexigences\b|\bcompetences\b|\brequisiti\b|\bcosa cerchiamo\b|\bil tuo profilo\b|\bo que (?:buscamos|procuramos)\b|\bfunctie ?eisen\b|\bwat (?:vragen|verwachten) wij\b|\bjouw profiel\b|\bwie ben jij\b|\bwymagania\b|\boczekujemy\b|\bpozadujeme\b|\bpozadavky\b|\bocekavame\b/

/** What a section's title says about the lines below it. */
export function classifySection(title: string): PostingSection {
  const folded = foldWords(title)
  if (NICE.test(folded)) return 'nice'
  return MUST.test(folded) ? 'must' : 'other'
}

/** Wording within a line that makes it a wish whatever section it stands in. */
const WISH_WORDING =
  /\b(?:is|are|would be|wäre|serait|sería|sarebbe) (?:an? |un |una |ein |von )?(?:big |strong |definite )?(?:plus|bonus|advantage|asset|vorteil|atout|nice to have|nice)\b|\b(?:a|un) plus\.?$|\(?\b(?:preferred|desirable|optional|nice to have|a plus|bonus|von vorteil|wünschenswert|deseable|valorable|souhaité|gradito|desejável|mile widziane|výhodou)\)?\.?$/i

export function isWish(line: string): boolean {
  return WISH_WORDING.test(line)
}

/** Sentences outside of any list that ask for something of the person. */
const DEMAND =
  /\b(?:must have|must be|(?:you|applicants?|candidates?) (?:will )?(?:must|should|have|need|bring|hold|possess|are)\b|we (?:require|expect|need someone)|required|requires|minimum of|at least \d|\d\+? years|experience (?:with|in|of)|knowledge of|proficien|fluen|degree in|qualified|certified|sie (?:haben|verfügen|bringen)|du (?:hast|bringst|verfügst)|erfahrung (?:mit|in)|kenntnisse|experiencia (?:en|con)|conocimientos? de|expérience (?:en|avec|dans)|maîtrise|vous (?:avez|maîtrisez)|esperienza|conoscenza)/i

export function isDemand(sentence: string): boolean {
  return DEMAND.test(sentence)
}

/** Text that speaks to a machine instead of a person; no requirement, and nothing to obey. */
const ADDRESSES_MACHINE =
  /\b(?:note|attention|message|instruction)s? (?:to|for) (?:any |all |the )?(?:ai|llm|automated|language model|assistant|screening|bot)|^\W*(?:assistant|system|ai|chatgpt|llm)\s*:|\bignore (?:all |any |the |your |previous |prior )*(?:instruction|rule|prompt|resume rule)|\b(?:state|add|claim|write|say|mention) (?:that )?(?:the )?(?:applicant|candidate)\b|\bas an? (?:ai|language model)\b/i

export function addressesMachine(line: string): boolean {
  return ADDRESSES_MACHINE.test(line)
}
