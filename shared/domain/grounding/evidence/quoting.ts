import { fold } from '../../text/fold.ts'
import { deniesIn } from '../reading/denials.ts'
import { comparableWords } from '../reading/word-keys.ts'
import type { PostingEvidence } from './posting-evidence.ts'

const SELF =
  /(?:^|[^\p{L}])(?:i|i'm|i've|i'd|i'll|my|me|myself|mine|ich|mein\p{L}*|mir|mich|yo|mi|mis|me|conmigo|soy|tengo|hablo|dirijo|trabajo|je|mon|ma|mes|moi|io|mio|mia|sono|ho|eu|meu|minha|tenho|sou|ik|mijn|mij|ja|moj\p{L}*|moich|mnie|mam|jestem|jag|min|mina|jsem|muj)(?=[^\p{L}]|$)|\p{L}{3,}(?:łam|łem|szę|dzę|wię|żam|dzam|ujemy)(?!\p{L})|(?:^|\s)\p{L}{2,}[éí](?=[\s.,])|私|(?:^|[^\p{L}])j'(?=\p{L})/iu
const WISH =
  /(?:^|[^\p{L}])(?:would|should like|like|liked|love|admire|hope|look(?:ing)? forward|read|understand|excite[sd]?|happy|glad|keen|enjoy|sounds?|believe|delighted|pleased|welcome|interested|impress\p{L}*|attract\p{L}*|appeal\p{L}*|soker|ansoker|apply\p{L}*|application|writing|want|can imagine|care|drawn|inspire[sd]?|(?:tells?|told|shows?|showed|strikes?|struck|reminds?) me|caught my|m[ei] (?:ha colpito|colpisce|dice)|me (?:dit|dice|plait|parle)|(?:sagt|zeigt) mir|mowi mi|zegt (?:mij|me)|spreekt (?:mij|me)|trekt (?:mij|me)|mi (?:se )?libi|se mi libi|podoba mi|tilltalar mig|lockar mig|me agrada|posting|advert\p{L}*|vacancy|eager|thank|mochte|wurde|freue|reizt|gefallt|begeister\p{L}*|interess\p{L}*|bewerb\p{L}*|stelle|candidatur\p{L}*|puesto|poste|vacante|stanowisk\p{L}*|aplikuj\p{L}*|role of|position of|post of|gustaria|encantaria|interesa|ilusion\p{L}*|admiro|aimerais|souhaite|serais|admire|interess\p{L}*|plait|chcial\p{L}*|interesuj\p{L}*|piacerebbe|gostaria|graag|garna)(?=[^\p{L}]|$)/u
const POSSESSED =
  /(?:^|[^\p{L}])(?:(?:my|mein\p{L}*|mi|mis|mon|ma|mes|mijn|moj\p{L}*|mio|mia|meu|minha)\s+(?!(?:opinion|view|eyes|mind|application|letter|interest|next|bewerbung|interesse|candidature|candidatura|solicitud))|^\W*as an? (?!result|place|reader|customer|user|guest|patient|fan|company)|^\W*(?:als (?:eine? )?\p{L}+(?:er|in|or|ist) |comme |como |en tant que |jako |come )|i am an? |i'm an? |i've been an? |(?:i have|i've)\s+(?!(?:read|seen|heard|always|long|followed|been following|admired|no doubt))|i (?:hold|speak|lead|manage|use|know|own|run|bring) |ich (?:bin ein|habe|spreche|fuhre|leite)|tengo|hablo|soy|dirijo|je suis une? |j'ai |je (?:parle|dirige)|jestem|mam |mowie|sono un|ho |tenho|sou )/iu

/**
 * Where a letter may repeat the posting: in a clause that does not speak of the person, or that wishes and likes. What
 * the posting asks for must not turn into "I have" and "my".
 */
export function quotable(text: string, posting: PostingEvidence | null): (offset: number) => boolean {
  if (!posting) return () => false
  const clauses = [...text.matchAll(/(?:[^,;:—–]|,(?=\d))+/gu)].map((match) => ({ start: match.index, text: match[0] }))
  const quotes = clauses.map(({ text: clause }) => {
    const isSelf = SELF.test(clause)
    return !isSelf || deniesIn(fold(clause)) || (WISH.test(fold(clause)) && !POSSESSED.test(clause))
  })
  const speaksOfSelf = SELF.test(text)
  if (!speaksOfSelf && !isAboutEmployer(text, posting)) return () => false
  return (offset) => {
    const index = clauses.findLastIndex(({ start }) => start <= offset)
    if (!speaksOfSelf) return true
    // A list goes on with the subject of its first clause: "I use Go, Kafka, and Rust".
    for (let at = index; at >= 0; at--) {
      const clause = clauses[at]
      if (!clause) return false
      if (SELF.test(clause.text) || hasOwnSubject(clause.text)) return quotes[at] ?? false
    }
    return quotes[index] ?? false
  }
}

const ADDRESSED =
  /(?:^|[^\p{L}])(?:you|your|yours|Sie|Ihr\p{L}*|Ihnen|vous|votre|vos|usted(?:es)?|su|sus|vostr[aeio]|voi|você\p{L}*|uw|Państw\p{L}*|váš\p{L}*|vás|ni|er|era)(?=[^\p{L}]|$)|貴|御社/u
const DETERMINED =
  /^\W*(?:an?|the|that|this|these|such|it|there|what|where|how|few|many|to|every|some|one|two|three|four|five|six|seven|eight|nine|ten|der|die|das|ein|eine|es|dass|drei|zwei|el|la|los|las|un|una|unos|lo|le|les|une|des|ce|cette|il|gli|uno|o|os|um|uma|het|de|een|to|trzy|ten|ta|\p{Ll}?\p{L}+(?:ing|ar|er|ir)) /iu
const THE_PERSON =
  /(?:^|[^\p{L}])(?:applicants?|candidates?|he|she|his|her|bewerber\p{L}*|kandidat\p{L}*|candidat[oae]s?|kandydat\p{L}*|uchazeč\p{L}*)(?=[^\p{L}]|$)|候補者|応募者/iu

/**
 * Whether a sentence without "I" has the employer for its subject. A fragment without any subject ("Led the platform
 * group") speaks of the person, as does one about "the candidate".
 */
function isAboutEmployer(sentence: string, posting: PostingEvidence): boolean {
  if (THE_PERSON.test(sentence)) return false
  const words = comparableWords(sentence)
  const named = [...posting.employer].some((word) => words.has(word))
  return (
    named ||
    ADDRESSED.test(sentence) ||
    WISH.test(fold(sentence)) ||
    (DETERMINED.test(sentence) && !isStatementOfSelf(sentence))
  )
}

function isStatementOfSelf(sentence: string): boolean {
  return /^\W*\p{L}+(?:ed|t) /u.test(sentence)
}

/** A clause that goes on about another subject than the person. */
function hasOwnSubject(clause: string): boolean {
  return /(?:^|\s)(?:you|your|we|they|it|that|this|is|are|means|says|dice|Sie|Ihr\p{L}*|vous|votre|vos|usted\p{L}*|su|sus|Państw\p{L}*)(?=\s|$)/u.test(
    clause,
  )
}
