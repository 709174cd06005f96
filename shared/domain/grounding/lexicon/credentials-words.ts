import { finderOf, type WordFinder } from '../../text/word-finder.ts'

/** Degrees by level, folded; whoever has a higher one is not thereby shown to have a lower one of another kind. */
export const DEGREES: readonly { level: string; words: WordFinder }[] = (
  [
    [
      'doctorate',
      /(?<![\p{L}.])(?:ph\.? ?d\.?|d\.?phil|doctorate|doctoral|doctor of \p{L}+|dr\.?(?= \p{Lu})|doktor\p{L}*|promovier\p{L}*|promotion (?:in|an)|doctora(?:do|t|ts|da)|docteure?|doctor en|dottora\p{L}*|doutor\p{L}*|doktorat\p{L}*)(?![\p{L}])|博士/giu,
    ],
    ['mba', /(?<![\p{L}.])(?:e?mba|master of business administration)(?![\p{L}])/giu],
    [
      'master',
      /(?<![\p{L}.])(?:m\.?sc\.?|m\.?tech\.?|m\.?com\.?|mca|m\.?res\.?|m\.?eng\.?|m\.?phil|m\.ed\.?|ll\.?m|mfa(?= (?:in|from|degree))|master'?s? (?:degree|of \p{L}+|in \p{L}+|studies|programme|thesis)|master's|masters(?= in| of| degree)|masterabschluss|master\p{L}*examen|magisterexamen|civilingenj\p{L}*|masterstudium|master(?= en| in)|(?:un|un'|une|du|le|il|el|einen|mit|eines|um|een|com) masters?(?! (?:of cer|data|plan|class))|maestria|licence et master|magister\p{L}*|magistrale|mestrado|staatsexamen)(?![\p{L}])|修士/giu,
    ],
    ['postgraduate', /(?<![\p{L}.])(?:post-?graduate|posgrado|pos-graduacao|podyplomow\p{L}*)(?![\p{L}])/giu],
    [
      'bachelor',
      /(?<![\p{L}.])(?:b\.?sc\.?|b\.?tech\.?|b\.?com\.?|b\.?e\.(?= )|bca|b\.?eng\.?|b\.ed\.?|bba|bfa|bachelor\p{L}*(?:'s)?|licenciatura|licenciad[oa]|grado en|licence (?:en(?! moins| cours| plus)|de)|laurea(?:to|ta)?|licencjat\p{L}*|bakalar\p{L}*|kandidatexamen|hogskoleexamen|inzynier\p{L}*)(?![\p{L}])|学士/giu,
    ],
    [
      'degree',
      /(?<![\p{L}.])(?:degrees? (?:in|from|of)|university degree|a degree|hochschulabschluss|studienabschluss|abgeschlossenes studium|titulo universitario|diplome d'ingenieur|valedictorian|summa cum laude|magna cum laude|cum laude|first[- ]class (?:\p{L}+ ){0,2}(?:degree|honou?rs|diploma)|upper[- ]second|top of (?:my|the|his|her) class|con lode|110 e lode|mit auszeichnung|mention tres bien|z wyroznieniem|s vyznamenanim|(?:law|university|college|engineering|nursing|science|arts|business) degree|with (?:distinction|honou?rs)|abitur)(?![\p{L}])/giu,
    ],
  ] satisfies [string, RegExp][]
).map(([level, pattern]) => ({ level, words: finderOf(() => pattern) }))
/** Standing that somebody grants: certificates, licences, registrations. */
export const CERTIFIED = finderOf(
  () =>
    /(?<![\p{L}])(?:certif\p{L}*|accredit\p{L}*|licen[cs]ed?|licen[cs]es|chartered|registered|board-certified|black belt|green belt|practitioner|prescriber|prescribing|pmp|prince2|cissp|cpa|acca|cfa|itil|csm|v300|patent(?:ed|s)?|security clearance|zertifi\p{L}*|lizenz\p{L}*|zugelassen\p{L}*|gepruft\p{L}*|gelernte[rn]?|ausbildung (?:als|zum|zur)|facharzt\p{L}*|ausgebildet\p{L}*|fachwirt\p{L}*|meisterbrief|colegiad[oa]|titulad[oa]|habilitad[oa]|habilitation|agree(?:e|s)?(?= (?:par|en))|diplome(?:e|s)?|abilitat\p{L}*|uprawnien\p{L}*|dyplom\p{L}*|osvedcen\p{L}*|legitimerad|behorig)(?![\p{L}])|資格|免許/giu,
)
/** Winning and being honoured. */
export const HONOUR = finderOf(
  () =>
    /(?<![\p{L}])(?:won(?! ?['’]t)|win(?:ner|ners|ning)|award(?:ed|s|ing|-winning)?|prizes?|prized|prize-?winn\p{L}*|award-?winn\p{L}*|best(?= \p{L}+ (?:award|prize))|remport\p{L}*|gagne (?:le|la|l')|gewann|gewonnen|gewinn(?:er(?:in)?)|sieger(?:in)?|\p{L}+preis(?:es)?(?!\p{L})|1\. ?(?:platz|preis)|erster (?:platz|preis)|ersten (?:platz|preis)|premier prix|premiere place|1er prix|primer (?:premio|puesto|lugar)|ganador\p{L}*|gano (?:el|la)|gane (?:el|la)|vincitor\p{L}*|vinto|vinse|primo (?:premio|posto|classificat\p{L}*)|vencedor\p{L}*|venceu|ganhou|ganhador\p{L}*|primeiro lugar|bekroon\p{L}*|winnaar|winnares|eerste prijs|eerste plaats|zwyciezc\p{L}*|zwyciez\p{L}*|wygra\p{L}*|pierwsz\p{L}+ (?:nagrod|miejsc)\p{L}*|vitez\p{L}*|vyhra\p{L}*|prvni (?:cena|misto)|vinnare|vann|forsta pris\p{L}*|first place|gold medal\p{L}*|medals?|medallist|trophy|honou?red (?:with|by|as)|named (?:[\p{L}-]+ ){0,5}of the (?:year|month|quarter)|\p{L}+ of the year|champions?(?!\p{L})|recipient|laureate|michelin\p{L}*|starred|fellowship|scholarship|hall of fame|ausgezeichnet\p{L}*|auszeichnung\p{L}*|preis(?:e|trager\p{L}*|gekront\p{L}*)?|des jahres|pramiert\p{L}*|premi(?:o|os|ad[oa]s?|azion\p{L}*|ato|ata)|galardon\p{L}*|prix|primee?s?|laureat\p{L}*|recompense\p{L}*|premiat\p{L}*|prijs|bekroond|nagrod\p{L}*|nagradz\p{L}*|wyroznion\p{L}*|ocenen\p{L}*|prisbelont?)(?![\p{L}])|受賞|優勝|学会賞|最優秀/giu,
)
/** Winning that is business, not honour. */
export const WON_BUSINESS =
  /^\W*(?:\p{L}+\s+|[\d.,$€£k%]+\s+){0,5}?(?:contracts?|clients?|customers?|tenders?|bids?|accounts?|business|deals?|funding|orders?|cases?|appeals?|trials?|grants?|mandates?)\b/u
/** Being close to an honour. */
export const NEARLY = finderOf(
  () =>
    /(?<![\p{L}])(?:shortlist\p{L}*|short-list\p{L}*|finalists?|nomin\p{L}+|commend\p{L}*|honou?rable mention|runner-?up|longlist\p{L}*|second (?:place|prize)|third (?:place|prize)|anerkennung|lobende|finalist\p{L}*|mencion|mention|mencion honrosa|(?:seconde?|deuxieme|troisieme|quatrieme) (?:prix|place)|[2-9](?:nd|rd|th|e|eme|\.|º|°|ª) ?(?:place|prize|prix|platz|preis|lugar|puesto|posto|plaats|prijs|miejsce|misto|plats)|zweite[rn]? (?:platz|preis)|dritte[rn]? (?:platz|preis)|segundo (?:premio|lugar|puesto)|tercer (?:premio|lugar|puesto)|secondo (?:premio|posto)|terzo (?:premio|posto)|tweede (?:prijs|plaats)|derde (?:prijs|plaats)|drugie miejsce|trzecie miejsce|druhe misto|treti misto|nominat\p{L}*|nominier\p{L}*|genomineerd|candidat[oa]|semi-?final\p{L}*|finalist\p{L}*|regional final|accesit|menzione|wyroznieni\p{L}*|silver|bronze)(?![\p{L}])|佳作|候補/u,
)

/** Words for certificates in general, which whoever has one may use. */
export const CERTIFICATES =
  /^(?:certificates?|certifications?|zertifikate?n?|certificats?|certificados?|certificaciones|certificati|certyfikat\p{L}*)$/u

/** Words for having a certificate, whatever it is called itself. */
export const ATTESTED =
  /^(?:certified|zertifiziert\p{L}*|certifiee?s?|certificad[oa]s?|certificat[oaie]|certyfikowan\p{L}*)$/u
export const GRADED =
  /first|second|class|honou?rs|laude|lode|distinction|auszeichnung|mention|wyroznieni|vyznamenani|valedict/
export const DIPLOMA = finderOf(
  () => /(?<!\p{L})(?:diplom\p{L}*|certificate|zertifikat|certificat|certificado|dyplom)(?!\p{L})/u,
)
