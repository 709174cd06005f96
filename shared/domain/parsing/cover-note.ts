import { fold } from './fold.ts'
import type { ReadLine } from './read-line.ts'

const GREETING =
  /^(sehr geehrte[rsn]?|dear|hello|hi|good (morning|afternoon)|guten tag|liebe[rs]?|hallo|bonjour|madame|monsieur|chere?s?|estimad[oa]s?|hola|gentil[ei]|egregi[oa]|spettabile|prezad[oa]s?|caro|cara|geachte|beste|vazen[ayi]|dobry den|szanown[yaei]|dzien dobry|hej|basta|kaere|kjaere|tisztelt|stimat[ea]|sayin|αγαπητ|уважаем|добрыи день|шановн)(?!\p{L}).{0,80}[,!:.]?$/u
const CLOSING =
  /^(mit freundlichen|freundliche gr|viele gr|beste gr|herzliche gr|(kind|best|warm) (regards|wishes)|regards|yours|sincerely|many thanks|cordialement|bien cordialement|salutations|veuillez agreer|atentamente|un cordial saludo|saludos|cordiali saluti|distinti saluti|cordialmente|atenciosamente|com os melhores|met vriendelijke|met hartelijke|s pozdravem|s uctou|z powazaniem|pozdrawiam|med vanlig|venlig hilsen|med venlig|vennlig hilsen|med vennlig|udvozlettel|cu stima|saygilarim|με εκτιμηση|с уважением|з повагою)/u
const GREETING_WITHIN = 3
const CLOSING_WITHIN = 30
const MAX_SIGNATURE_WORDS = 5

/** The lines without the mail in which a resume was pasted: from its greeting to the signature. */
export function withoutCoverNote(lines: ReadLine[]): ReadLine[] {
  const greeting = lines.findIndex(({ text }, index) => index < GREETING_WITHIN && GREETING.test(fold(text.trim())))
  if (greeting < 0) return lines
  const closing = lines.findIndex(
    ({ text }, index) => index > greeting && index < greeting + CLOSING_WITHIN && CLOSING.test(fold(text.trim())),
  )
  if (closing < 0) return lines
  const signature = lines[closing + 1]
  const isSigned = signature !== undefined && signature.text.split(/\s+/).length <= MAX_SIGNATURE_WORDS
  // Where the resume does not name the person again, the signature is the only place that does.
  const names = isSigned && lines.slice(closing + 2, closing + 5).some(({ text }) => text.includes(signature.text))
  return [...lines.slice(0, greeting), ...lines.slice(closing + (names ? 2 : 1))]
}
