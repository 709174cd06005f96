/**
 * German writes every noun with a capital, so a capital marks no name there. A noun counts as an ordinary one by its ending,
 * or as one of these, also at the end of a compound. Folded.
 */
const ORDINARY =
  'kunde kunden team teams bereich prozess prozesse ergebnis qualitat leistung zeit kosten umsatz kollege kollegen projekt projekte ziel ziele aufgabe betrieb unternehmen jahr jahre monat monate tag tage woche arbeit lager markt preis angebot auftrag auftrage auftrags dienst fahrzeug fahrzeuge tour touren weise hilfe einsatz ablauf ablaufe plan plane planung stand basis rahmen alltag zusammenarbeit umgang grund wunsch bedarf anfang ende seite fall falle raum weg wege wert werte zahl zahlen daten text technik fach kraft krafte fahrt material ware waren gut guter bau werk schule klasse kind kinder mensch menschen patient gast gaste familie frau herr stadt land ort haus hof hafen strasse strecke baustelle maschine anlage gerat gerate system netz modell bericht berichte brief gesprach gesprache termin termine frist budget vertrag vertrage recht steuer rechnung zoll norm standard sicherheit gesundheit umwelt energie strom wasser luft kuche speise zentimeter kilometer meter liter prozent euro stuck mal weile lust freude interesse stelle abteilung firma praxis theorie verbindung idee krise analyse these bild blick thema themen frage problem losung beispiel vorteil chance wirkung folge art form sinn gefuhl leben welt natur kultur sprache sprachen buch bucher artikel foto film musik sport spiel essen trinken wetter licht farbe holz stein metall glas papier post bank kasse konto geld lohn gehalt tarif urlaub pause schicht stunde minute nacht morgen abend sommer winter herbst regen wind meer kuste insel wald berg tal fluss garten park platz brucke tur fenster dach wand boden zimmer wohnung gebaude halle laden geschaft buro tisch stuhl bett auto bus bahn zug schiff flug rad motor teil teile ding sache stuck paar reihe liste karte blatt seite zeile wort worte satz name nummer punkt linie kreis quelle stimme ruhe eile muhe geduld mut kraft'.split(
    ' ',
  )
const ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ment|mente|nis|nisse|ling|linge|tum|ismus|anz|enz|ik|ur|age|erei|er|ern|erin|innen|en|e|s?arbeit|weise|chen|lein)$/u
const ordinary = new Set(ORDINARY)

/** Whether a folded German noun is an ordinary one. */
export function isOrdinaryGermanNoun(word: string): boolean {
  if (word.length < 4 || ordinary.has(word)) return ordinary.has(word)
  return ENDING.test(word) || ORDINARY.some((noun) => noun.length > 3 && word.endsWith(noun))
}

/** Words of skills that say nothing by themselves: the others of a skill must be shown. Folded. */
export const GENERIC_SKILL = new Set(
  'skills skill reduction improvement improvements information basics fundamentals techniques technique methods method tools tool systems system principles practice practices work working knowledge experience services service process processes general use usage creation support writing handling preparation delivery grundlagen kenntnisse anwendung metodos tecnicas herramientas techniques methodes outils metody narzedzia obsluga'.split(
    ' ',
  ),
)
