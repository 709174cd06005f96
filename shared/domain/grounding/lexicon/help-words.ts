import { finderOf } from '../../text/word-finder.ts'

/** Words for having a part in what others did, in the languages that resumes come in; matched against folded text. */

/** Doing the lesser part: whoever drops these words makes the work their own. */
const HELPED =
  'help(?:ed|s|ing)?|assist(?:ed|s|ing|ant)?|support(?:ed|s|ing)?|took part|takes? part|taking part|participat\\p{L}+|contribut\\p{L}+|shadow(?:ed|ing)|had a (?:hand|part) in|played a part in|pitched in|lent a hand|involved in|deputi[sz]ed for|unterstutz\\p{L}*|half|geholfen|mithilfe|mitgewirkt|mitwirk\\p{L}*|wirkte|mitarbeit|mitgearbeitet|arbeitete|beteilig\\p{L}*|teilnahme|teilgenommen|nahm teil|assistier\\p{L}*|zur seite|zugearbeitet|particip\\p{L}*|ayud\\p{L}*|apoy\\p{L}*|asisti\\p{L}*|contribu\\p{L}*|aide[rs]?|aidee?|soutien|soutenu|appui|appuye\\p{L}*|epaul\\p{L}*|assiste[rs]?|aiut\\p{L}*|partecip\\p{L}*|support[oa]|supportat\\p{L}*|affianc\\p{L}*|contribui\\p{L}*|(?:ha )?pres[oa] parte|prend\\p{L}* part[e]?|pris part|form(?:o|e|a|aba) parte|tom(?:o|e|ou|ei) parte|fiz parte|fez parte|war teil|ajud\\p{L}*|apoi\\p{L}*|auxili\\p{L}*|hielp|geholpen|meegewerkt|werkte? mee|meegeholpen|hielp mee|ondersteun\\p{L}*|bijgedragen|droeg bij|draag bij|neemt? deel|denkt? mee|dacht mee|meegedacht|nam deel|deelgenomen|assisteer\\p{L}*|pomag\\p{L}*|pomoc\\p{L}*|pomog\\p{L}*|wspier\\p{L}*|wspar\\p{L}*|uczestni\\p{L}*|udzial\\p{L}*|asystowa\\p{L}*|przyczyni\\p{L}*|pomah\\p{L}*|pomohl\\p{L}*|podil\\p{L}*|podpor\\p{L}*|ucast\\p{L}*|hjalp\\p{L}*|bidrog|bidragit|deltog|deltar|var(?:it)? med|ingick|deltagit|medverk\\p{L}*|stott\\p{L}*|bistod'
/** Doing a thing with others on the same footing. */
const JOINED =
  "member|part of|parte d\\p{L}*|partie d\\p{L}*|collaborat\\p{L}+|cooperat\\p{L}+|work(?:ed|ing)? (?:with|alongside|closely)|alongside|together with|partner(?:ed|ing)|in lockstep|joint(?:ly)?|co-\\p{L}+|gemeinsam|zusammen mit|in zusammenarbeit|colabor\\p{L}*|junto (?:a|con|com)|en equipo|collabor\\p{L}*|aux cotes d\\p{L}*|en lien (?:etroit )?avec|de concert avec|avec (?:l'|le |la |un |une |deux |mon |ma )|insieme (?:a|al|alla|all[eo']|con)|a fianco d\\p{L}*|al fianco d\\p{L}*|an der seite|em conjunto|samen met|wspol\\p{L}+|razem z|wraz z|spolu s|spolup\\p{L}*|tillsammans med"

const JAPANESE = '補助|支援|参加|協力|手伝|サポート'
const words = (list: string, japanese: string) =>
  finderOf(() => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})|${japanese}`, 'gu'))

/** Naming the others, in however few words. */
export const WITH = finderOf(() => /(?<!\p{L})(?:with|mit|avec|con|col|coi|com|met|z|ze|s|se|med)(?!\p{L})|と/u)

export const HELPING = words(HELPED, JAPANESE)
/** Taking part in what others led, in either way. */
export const TOOK_PART = words(`${HELPED}|${JOINED}`, `${JAPANESE}|共同`)
/** "Supported by": there the others help. */
export const HELPED_BY = /^\s+(?:by|von|vom|durch|par|por|da|dal|dalla|przez|door|av|od)(?!\p{L})/u

/** Doing a thing as one's own work. */
export const OWN_WORK = finderOf(
  () =>
    /(?<![\p{L}-])(?:design(?:ed|ing)|built|build(?:ing)?|creat(?:ed|ing)|develop(?:ed|ing)|introduc(?:ed|ing)|launch(?:ed|ing)|establish(?:ed|ing)|implement(?:ed|ing)|deliver(?:ed|ing)|initiat(?:ed|ing)|secur(?:ed|ing)|handl(?:ed|ing)|author(?:ed|ing)|wrote|drove|execut(?:ed|ing)|set up|opened|plann(?:ed|ing)|overhaul\p{L}*|architect(?:ed|ing)|invent(?:ed|ing)|conduct(?:ed|ing)|negotiat(?:ed|ing)|engineer(?:ed|ing)|revamp\p{L}*|devis(?:ed|ing)|entwickelt\p{L}*|konzipier\p{L}*|plante|aufgebaut|eingefuhrt|gestaltet\p{L}*|ubernahm|gestion[eo]|cree|disen[eo]|desarroll[eo]|implant[eo]|lance|negoci[eo]|concu|cree?|developpe|realise|gere|mis en place|desenh(?:o|ei|ou)|cri(?:ei|ou)|desenvolv(?:o|i|eu)|implement(?:ei|ou)|planej?(?:io|ei|ou)|constru(?:i|iu)|progett(?:o|ai|ato|ata)|svilupp(?:o|ai|ato|ata)|creat[oa]|realizz(?:o|ai|ato|ata)|introdott[oa]|costruit[oa]|ontwierp|ontworpen|ontwikkel\p{L}*|bouwde|gebouwd|opgezet|navrh\p{L}+|vyvinu\p{L}+|vytvor\p{L}+|zaved\p{L}+|utvecklade|byggde|skapade|inforde|konstruerade|stworzy\p{L}+|opracowa\p{L}+|wdrozy\p{L}+|zaprojektowa\p{L}+)(?![\p{L}])|設計|開発|企画/gu,
)
