/** Ordinary German nouns of all walks of life, in their basic form: what is made of them by inflection and compounding follows. */
export const GERMAN_NOUNS = `
  abbau abbildung abbruch abdeckung abdichtung abend abfall abfertigung abfolge abfrage abfüllanlage abfüllung abgabe
  abgang abgeordnete abgeordneter abgleich abgrenzung abgrund abhängigkeit abitur abiturient abiturientin abkürzung
  ablage ablauf ablehnung ableitung ablesung ablösung abmachung abmeldung abnahme abneigung abnutzung abonnement
  abonnent abrechnung abriss abruf abrundung absage absatz abschaffung abschied abschlag abschluss abschnitt
  abschreibung abschätzung absender absicherung absicht absolvent absolventin absprache abstand absteige abstieg
  abstimmung abstraktion abteil abteilung abwandlung abwart abwasser abwechslung abwehr abweichung abwesenheit
  abwicklung abwägung abzug account achse achtsamkeit achtung acker ackerbau ackerland adapter ader aderlass
  adipositas adler admin administration administrator administratorin adoption adresse advent advisor affe affinität
  affäre agenda agent agentin agentur aggregat agilität agrar ahorn aids airline akademie akkord akkordeon
  akkreditierung akku akkumulator akquise akquisition akronym akte akteur akteurin aktie aktion aktionär aktivität
  aktor aktualisierung aktualität aktuar aktuarin akupunktur akustik akzent akzeptanz akzeptor alarm album algebra
  algorithmus alkohol allee allergen allergie allgemeinbildung allgemeinheit allgemeinmedizin allianz allrounder
  allrounderin alltag alphabet alphabetisierung altbau altenheim alter alternative altlast altpapier aluminium amateur
  ambiente ambition ambulanz ameise amortisation ampel ampere ampulle amt amtmann amtsarzt amtszeit analogie analyse
  analyst analystin anamnese anbau anbieter anbieterin anbindung anblick anekdote anerkennung anfahrt anfall anfang
  anfertigung anforderung anfrage anfänger anfängerin angabe angebot angehörige angehöriger angeklagte angeklagter
  angelegenheit angestellte angestellter angleichung angler anglist anglistik angreifer angriff angst anhang anhänger
  anhörung animateur animateurin animation ankauf anker anklage anklang ankleide ankunft ankündigung anlage anlagenbau
  anlagenbediener anlagenführer anlagenführerin anlass anlauf anleger anlegerin anleihe anleiter anleiterin anleitung
  anlieferung anliegen anmeldung anmerkung anmutung annahme annonce annäherung anordnung anpassung anrede anreise
  anreiz anruf anrufbeantworter anrufer ansage ansager ansammlung ansatz anschaffung anschauung anschein anschlag
  anschluss anschreiben anschrift ansehen ansicht ansprechpartner ansprechpartnerin ansprechperson anspruch anstalt
  anstand anstellung anstieg anstoß anstrengung anstrich anteil antenne anthropologie antibiotikum antigen antik
  antike antikörper antiquariat antiquität antrag antragsteller antragstellerin antrieb antritt antwort anwalt
  anweisung anwender anwenderin anwendung anwesenheit anwältin anwärter anwärterin anzahl anzeige anziehung anzug
  anästhesie anästhesist anästhesistin apfel apfelbaum apotheke apotheker apothekerin apparat apparatebau apparatur
  appell applaus applikation approbation april aquarell arabisch arbeit arbeiter arbeiterin arbeitgeber arbeitgeberin
  arbeitnehmer arbeitnehmerin arbeitsamkeit arbeitslose arbeitslosigkeit arbeitsort arbeitstag arbeitsweise architekt
  architektin architektur archiv archivar archivarin archivierung archäologe archäologie archäologin areal arena
  argument argumentation armee aroma arrangement array art arterie artikel artist artistin arznei arzt arzthelfer
  arzthelferin aspekt asphalt assembler assessment assessor assessorin asset assistent assistentin assistenz asthma
  astronomie asyl asylsuchende atelier atem atemweg atmosphäre atmung atom attest attraktion attraktivität attribut
  audit auditor auditorin aufarbeitung aufbau aufbereitung aufbewahrung aufbruch aufenthalt auffassung aufforderung
  auffälligkeit aufführung aufgabe aufgebot aufguss aufhebung aufkleber aufklärung auflage auflauf auflegung
  auflistung auflösung aufmaß aufmerksamkeit aufnahme aufrechterhaltung aufruf aufsatz aufschlag aufschwung aufsicht
  aufsichtsrat aufsteiger aufstellung aufstieg aufstockung auftakt aufteilung auftrag auftraggeber auftraggeberin
  auftragnehmer auftragnehmerin auftreten auftritt aufwand aufwendung aufwertung aufzeichnung aufzucht aufzug auge
  augenblick augenmaß augenmerk august auktion auktionator aula ausarbeitung ausbau ausbilder ausbilderin ausbildung
  ausblick ausbreitung ausdauer ausdehnung ausdruck auseinandersetzung ausfall ausfertigung ausflug ausfuhr ausführung
  ausgabe ausgang ausgeglichenheit ausgestaltung ausgleich ausgliederung ausgrabung ausguss aushang aushilfe aushub
  auskunft auslage auslagerung ausland auslastung auslauf auslegung ausleihe auslese auslieferung ausländer
  ausländeramt ausländerin auslöser ausmaß ausnahme ausprägung ausrichtung ausrüstung aussaat aussage ausschank
  ausschlag ausschluss ausschnitt ausschreibung ausschuss aussicht aussprache ausstattung aussteller ausstellung
  ausstieg ausstrahlung austausch austritt ausverkauf auswahl auswanderer ausweichmöglichkeit ausweis auswertung
  auswirkung auszahlung auszeichnung auszeit auszubildende auszubildender auszug authentifizierung authentisierung
  authentizität autismus auto autobahn autohaus automat automation automatisation automatisierung automobil autonomie
  autor autorin autorisierung autorität außendienst außenhandel außenstelle außenwelt außenwirkung avatar axiom axt
  azubi baby babysitter babysitterin bach bachelor backen backend backlog backstube backup backware bad bademode
  bagger bahn bahnhof bakterie balance balken balkon ball ballast ballett ballon bambus banane band bandage bank
  banker bankerin bankett banner bargeld barista barkeeper barmann barock barriere barrikade basar base baseline basis
  basketball bass bastelarbeit basteln bataillon batch batterie bau bauamt bauantrag bauch bauer bauernhof baugruppe
  bauhelfer bauherr bauherrin bauherrschaft baukosten bauleiter baum baumarkt baumwolle bauphase bauphysik bauplan
  baurecht baureihe baustein baustelle baustoff bauteil bauwerk bauwesen bazillus beachtung beamer beamte beamter
  beamtin beanspruchung beanstandung beantragung beantwortung bearbeiter bearbeiterin bearbeitung beatmung
  beaufsichtigung beauftragte beauftragter becken bedarf bedenken bedeutung bedienung bedingung bedrohung bedürfnis
  beeinträchtigung beendigung beerdigung beere beet befall befehl befestigung befolgung befragung befreiung befristung
  befugnis befund befähigung beförderung begabung begegnung begeisterung beginn beglaubigung begleichung begleiter
  begleiterin begleitperson begleitung begrenzung begriff begründung begrüßung begutachtung behandlung behauptung
  beherrschung behindertenhilfe behinderung behälter behälterbau behörde beilage bein beirat beispiel beitrag
  beitragszahler beiwerk beize bekannte bekannter bekanntheit bekanntmachung bekenntnis beklagte beklagter bekleidung
  bekämpfung beladung belang belastbarkeit belastung belebung beleg belegschaft belegung beleuchter beleuchtung
  beliebtheit belohnung belüftung bemerkung bemessung bemühung benachrichtigung benchmark benefit benehmen benennung
  benutzer benutzerin benutzung benzin beobachter beobachterin beobachtung berater beraterin beratung berechnung
  berechtigung bereich bereicherung bereitschaft bereitstellung berg bergbau bergführer bergführerin bergmann
  bergsteigen bergung bergwerk bericht berichtigung beruf berufsbildner berufsbildnerin berufsunfähigkeit berufsweg
  berufung berücksichtigung berührung beschaffenheit beschaffung bescheid bescheidenheit bescheinigung beschichtung
  beschleunigung beschluss beschreibung beschriftung beschränkung beschwerde beschäftigte beschäftigter beschäftigung
  beseitigung besen besetzung besichtigung besitzer besitzerin besonderheit besprechung bestand bestatter bestatterin
  bestattung besteck bestellabwicklung bestellannahme bestellung bestellwesen bestimmung bestnote bestreben bestrebung
  bestseller bestätigung besuch besucher besucherin beteiligte beteiligter beteiligung beton betonbau betonmischer
  betonung betrachter betrachtung betrag betreff betreiber betreiberin betreibung betreuer betreuerin betreuung
  betrieb betriebsmittelbau betriebsrat betrug bett beurteilung beutel bevorratung bevorzugung bevölkerung bewegung
  bewehrung beweis bewerber bewerberin bewerbung bewertung bewilligung bewirtschaftung bewirtung bewohner bewohnerin
  bewuchs bewusstsein bewährung bewährungshelfer bewährungshelferin bewältigung bewässerung bezahlung bezeichnung
  beziehung bezirk bezug bezüge bibel bibliografie bibliothek bibliothekar bibliothekarin biegung biene bienenstock
  bier bilanz bilanzierung bild bildhauer bildhauerei bildhauerin bildung bildungsweg bindegewebe bindeglied
  bindemittel bindung binnenschifffahrt biochemie biogas biografie biographie biologe biologie biologin biomasse
  biometrie biophysik biopsie biotop birke birne bischof bischöfin biss bistro bistum bitte blackout blase blatt blech
  blei bleistift blick blindheit blister block blog blogger bloggerin blume blut blutdruck blüte bock boden bodenbelag
  bodenleger bodybuilding bogen bohne bohrer bohrmaschine bohrung bollwerk bolzen bonität bonus booking boot bord
  borreliose botanik botaniker botanikerin bote botin botschaft botschafter botschafterin boutique boxen brainstorming
  branch branche brand branding braten bratsche brauch brauchtum braue brauer brauerei brauerin brause breakdown brei
  breitband breite bremse brenner brennerei brennpunkt brett brief briefing briefträgerin brigade brille brise broker
  brokerin broking bronze broschüre brot browser bruch bruder brunch brust brut brötchen brücke brückenbau bube buch
  buchbinder buchbinderei buchbinderin buche buchhalterin buchstabe buchung bude budget budgetierung buffet bugfix
  bugfixing build bulle bulletin bund bundesamt bunker burg burger burnout bursche bus busch busfahrer business
  bussystem butter bußgeld byte bäcker bäckerei bäckereifachverkäufer bäckereifachverkäuferin bäckerin bäuerin börse
  bügel bühne bühnenbildner bühnenbildnerin bündel bündelung bündnis bürger bürgeramt bürgerin bürgschaft büro
  bürohilfe bürokraft bürokratie büste cache cafeteria café call callcenter campingplatz campus cardio case cashflow
  casino caterer catering cello cent challenge champion chance change chaos charakter charakteristik charge charme
  charter chassis chat chatbot chauffeur chauffeurin checkliste checkpoint checkup chef chefarzt chefin chemie
  chemikant chemikantin chemiker chemikerin chemotherapie chinesisch chip chirurg chirurgie chirurgin chlor chor
  choreograf choreografie choreografin chrom chromatografie chromatographie chromosom chronik chronist chronologie
  claim clearing client clip clique cloud clown club cluster clustering coach coachin coaching cockpit cocktail code
  codebasis codec coder codierung coiffeur collage comic commis commit community compiler compliance computer
  concierge consultant consulting container containerisierung content controller controllerin controlling conversion
  copilot copywriter cortison couch cousin cousine coworking crawler credo creme crew crossmedia curriculum customer
  customizing cutter cutterin dach dachboden dachdecker dachdeckerin dachrinne dachstuhl daily dame damenmode damm
  dampf dank dankbarkeit darlehen darm darstellung dart dasein dashboard datawarehouse datei daten datenbank
  datenbereinigung datensatz datentyp datum dauer daumen deadline deal debatte debitor debriefing debugging debüt
  decke deckel deckungsbeitrag deeskalation defibrillator definition defizit degen deich dekan dekanat dekanin
  dekorateur dekorateurin dekoration dekubitus delegation delfin delikatesse delikt delivery delle demenz demokratie
  demonstration demontage denken denkmal denkweise dentalhygiene dentalhygienikerin deployment deponie depot
  depression derivat dermatologe dermatologie dermatologin design designer designerin desinfektion desk desktop
  dessert detail detailverliebtheit detektiv detektivin deutsch deutung device dezember dezentralisierung dezernat
  diabetes diagnose diagnostik diagramm diakon diakonie diakonin dialekt dialog dialyse dichte dichter dichterin
  dichtung didaktik diebstahl diele diener dienerin dienst dienstag dienstleister dienstleistung dienstort diesel
  differenz differenzierung digitalisierung diktat diktatur dilemma dimension ding diplom diplomat diplomatie
  diplomatin direktion direktor direktorin dirigat dirigent dirigentin dirndl discounter diskette diskettenlaufwerk
  diskothek diskretion diskriminierung diskurs diskussion display disponent disponentin disposition disputation
  dissertation distanz distribution disziplin diversität diät diözese dock doktor doktorand doktorandin doktorat
  doktorin doktrin dokument dokumentarfilm dokumentation dolch dollar dolmetschen dolmetscher dolmetscherin domain
  dominanz domäne donnerstag doping doppel doppik dorf dorn dose dosierung dosis download dozent dozentin dozentur
  draht drainage drama dramaturg dramaturgie dramaturgin drang dreck dreh drehbank drehbuch dreher dreherin drehort
  drehung dreieck dringlichkeit drittel drittmittel droge drogerie drogist drogistin drohne dropdown druck drucker
  druckerei druckerin druckguss drüse dschungel duell duft dummy dung dunkelheit durchblick durchbruch durchfall
  durchführung durchgang durchhaltevermögen durchlauf durchlässigkeit durchmesser durchsatz durchschnitt durchsetzung
  durchsicht durchstich durst dusche dutzend dynamik dämmstoff dämmung dänisch dübel düngemittel dünger düngung düse
  ebbe ebene echtheit echtzeit ecke eckpunkt edelmetall edelstahl edition editor effekt effektivität effizienz ehefrau
  ehemann ehepaar ehre ehrenamt ehrenamtliche ehrenamtlicher ehrgeiz ehrlichkeit ehrung ei eiche eifer eigenart
  eigenheim eigeninitiative eigeninteresse eigenregie eigenschaft eigenständigkeit eigentum eigentümer eigentümerin
  eigenverantwortung eignung eile eimer einarbeitung einbau einbeziehung einbezug einbindung einblick einbürgerung
  eindruck einfachheit einfall einfallsreichtum einfamilienhaus einfassung einfluss einflussnahme einfuhr
  einfühlungsvermögen einführung eingabe eingang eingewöhnung eingliederung eingriff einhaltung einheimische einheit
  einigkeit einigung einkauf einklang einkommen einkäufer einkäuferin einladung einlage einlagerung einleitung
  einlösung einmaleins einmaligkeit einnahme einordnung einpflege einreichung einrichtung einsamkeit einsatz
  einsatzort einschreibung einschränkung einschulung einschätzung einsendung einsicht einsparpotenzial einsparquote
  einsparung einspruch einsteiger einsteigerin einstellung einstieg einstufung eintrag eintritt einverständnis einwand
  einwanderer einwanderung einweisung einwilligung einwohner einwohnerin einzahl einzelarbeit einzelfall
  einzelfertigung einzelhandel einzelheit einzelhändler einzelhändlerin einzelperson einzug einöde eis eisdiele eisen
  eisenbahn eisenbahner eishockey ekzem elan elch elefant eleganz elektriker elektrikerin elektrode elektrogerät
  elektroinstallateur elektroinstallateurin elektroinstallation elektrokardiogramm elektromobilität elektromotor
  elektron elektronik elektroniker elektronikerin elektrophorese elektrotechnik elektrotechniker element elend elite
  ellbogen eltern elternschaft embolie embryo emission emotion empathie empfang empfehlung empfinden empfindung
  empfänger empfängerin empore ende endkunde endokrinologie endoskop endoskopie endung energie engagement enge engel
  engineer engineering englisch engpass enkel enkelin ensemble entbindung entdeckung ente entertainment entfaltung
  entfernung entgegennahme entgelt enthusiasmus entladung entlassung entlastung entlohnung entnahme entscheider
  entscheiderin entscheidung entschlossenheit entschluss entschuldigung entsorgung entspannung entsprechung entstehung
  enttäuschung entwickler entwicklerin entwicklung entwurf entzug enzyklopädie enzym epic epidemie epilepsie epoche
  erbauung erbe erbgut erbin erbrechen erbrecht erbschaft erbse erdarbeit erdbeere erde erdkunde ereignis eremit
  erfahrung erfassung erfinder erfinderin erfindung erfolg erfordernis erforschung erfrischung erfüllung ergebnis
  ergonomie ergotherapeut ergotherapeutin ergotherapie ergänzung erhalt erhaltung erhebung erholung erhöhung
  erinnerung erkenntnis erklärung erkrankung erkundung erkältung erlass erlaubnis erlebnis erledigung erleichterung
  erläuterung erlös ermessen ermittler ermittlerin ermittlung ermächtigung ermäßigung ermöglichung erneuerung ernst
  ernte erntehelfer erntehelferin ernährung erosion erprobung erreichbarkeit erreichung errichtung errungenschaft
  ersatz erscheinung erschließung erschöpfung erstattung ersteller erstellung ersthelfer ersthelferin erstversorgung
  ersuchen ertrag erwachsene erwachsener erwartung erweiterung erwerb erwägung erwähnung erzieher erzieherin erziehung
  erziehungsberechtigte erzählung eröffnung erörterung escape esche esel essay essen essig estrich etage etappe etat
  ethik ethnologe ethnologie ethnologin ethos etikett etikettierung etui etüde eule euro evaluation evaluierung event
  evidenz exaktheit examen exekutive exemplar exil existenz exkurs exkursion exmatrikulation expansion experiment
  experte expertin expertise expo exponat export exporteur extrakt extrem exzellenz fabrik fabrikat facette fach
  facharzt fachfrau fachkraft fachleute fachmann fachthema fachwirt facility fackel factoring factory faden fagott
  fahne fahrdienst fahrer fahrerin fahrgast fahrkarte fahrlehrer fahrlehrerin fahrplan fahrrad fahrschein fahrschule
  fahrstuhl fahrt fahrwerk fahrzeit fahrzeug fairness fake fakt faktor faktura fakturierung fakultät falke fall falle
  fallzahl falte familie fang fantasie farbe farm farmer fasching faser fass fassade fassadenbau fassung fastenzeit
  fastnacht faszination fauna faust fazit feature februar feder feedback fehler fehlerbehebung fehlzeit feier feiertag
  feile feind feinheit feinkonzept feinkost feinmechaniker feinwerkmechaniker feinwerktechnik feld feldwebel felge
  fell fels fenchel fenster ferien ferkel fernbleiben fernsehen fernverkehr fernwärme ferse fertigkeit fertigstellung
  fertigung fest festigkeit festigung festival festland festlegung festspiel feststellung feststoff festung fett feuer
  feuerwehr feuilleton fichte fieber figur filament filiale film filter filz finale finalist finalistin finanzamt
  finanzen finanzierung findung finger fingerspitzengefühl finish finissage fink firewall firma firmenkunde firmung
  firmware fisch fischer fischerei fischerin fitness fitting fixierung fixpunkt flagge flagship flair flamme flansch
  flasche flechte fleck fleisch fleischer fleischerei fleischereifachverkäuferin fleischerin fleiß flexibilität
  flieder fliege fliese fliesenleger fliesenlegerin fließband flimmern flipchart floh flora florist floristik
  floristin flotte flow floß flucht flug fluggerätmechaniker flughafen fluglotse flugzeug flugzeugbau fluor flur fluss
  flut flyer fläche flöte flüchtling flügel flüssigkeit fohlen fokus fokussierung folge folgerung folie folklore fond
  fonds font forderung forecast forelle form formalität format formel formenbau formular formulierung forscher
  forscherin forschung forst forstamt forstwirt fortbildung fortführung fortpflanzung fortschritt fortsetzung forum
  foto fotograf fotografie fotografieren fotografin fracht frachtführer frage fraktion fraktur framework franken
  französisch frau fraß freelancer freelancerin freeware freibad freiberufler freiberuflerin freigabe freiheit
  freiraum freistellung freitag freiwillige freiwilliger freiwilligkeit freizeit fremde fremdenführer fremdenführerin
  fremder frequenz fresko freude freund freundin freundlichkeit freundschaft frieden friedhof frische friseur
  friseurin frist frisör front frontend frosch frost frucht frust fräse fräser fräserin frühjahr frühling frühschicht
  frühstück fuchs fuge fuhre fuhrpark fullstack fund fundament fundraising funk funke funktion funktionalität furche
  furnier fusion futter futteral fußball fußballer fußgänger fußnote fußpflege fähigkeit fähre förderantrag förderband
  förderer förderin fördermittel förderprogramm förderschule förderung förster försterin führerausweis führerschein
  führung führungskraft führungskräfteentwicklung fülle füller füllung fünftel fürsorge fütterung gabe gabel galerie
  galerist galeristin galgen galle galopp galvanik game gaming gang gans ganztag garage garant garantie garderobe
  gardine garn garten gartenbau gartencenter gast gastgeber gastgeberin gasthaus gasthof gastraum gastroenterologie
  gastronom gastronomie gastronomin gastwirt gateway gatte gatter gattin gattung gebet gebiet gebirge gebiss gebot
  gebrauch geburt geburtsort geburtstag gebäck gebärde gebäude gebäudereiniger gebäudereinigerin gebühr gedanke
  gedicht geduld gedächtnis gefahr gefahrgut gefallen geflecht geflüchtete geflüchteter geflügel gefährdung gefährte
  gefährtin gefälle gefängnis gefäß gefühl gegend gegenleistung gegensatz gegenseite gegenstand gegenteil gegenwart
  gegenüber gegner gehalt gehege geheimnis gehilfe gehilfin gehirn gehorsam gehäuse gehölz gehör geige geiger geigerin
  geist gelassenheit geld gelee gelegenheit gelenk gelenkigkeit geltung gelände gelübde gemeinde gemeinderat
  gemeinnützigkeit gemeinsamkeit gemeinschaft gemeinwesen gemeinwohl gemenge gemälde gemüse gemüsebau gemüt
  genauigkeit gender genehmigung general generalist generalistin generation generator generierung genesung genetik
  genetiker genie genom genossenschaft genre genuss geograf geografie geographie geographin geologe geologie geologin
  geomatik geomatiker geometrie geothermie gepäck geradlinigkeit gerechtigkeit geriater geriatrie gericht
  gerichtsvollzieher gerichtsvollzieherin germanist germanistik germanistin gerontologie gerste geruch gerät gerätebau
  geröll gerüst gesamtbild gesamtheit gesamtkonzept gesamtschule gesamtverantwortung gesang geschehen geschenk
  geschichte geschick geschicklichkeit geschirr geschlecht geschmack geschoss geschwindigkeit geschwister geschäft
  geschäftsführer geschäftsführerin geschäftsführung geselle geselligkeit gesellin gesellschaft gesellschafter
  gesellschafterin gesetz gesetzgeber gesetzgebung gesetzmäßigkeit gesicht gespräch gespür gestalt gestalter
  gestalterin gestaltung geste gestein gestell gestüt gesuch gesundheit getreide getriebe getränk gewalt gewand gewebe
  gewerbe gewerkschaft gewicht gewichtung gewinde gewinn gewinner gewinnerin gewinnung gewissen gewissenhaftigkeit
  gewissheit gewitter gewohnheit gewächshaus gewähr gewährleistung gewässer gewölbe gewürz ghostwriter gießer gießerei
  gießkanne gigabyte gilde gipfel gips gipser gitarre gitarrist gitter glanz glas glaser glaserei glaserin glasfaser
  glasur glaube glaubwürdigkeit gleichberechtigung gleichgewicht gleichstellung gleis gleisbau gleitmittel gleitzeit
  gliederung glocke glossar glosse glut glück gold gottesdienst grab grad grafik grafiker grafikerin gramm grammatik
  granit gras greis gremium grenze griechisch griff grill grippe grobkonzept grotte groupware großeltern großhandel
  großhändler großkunde großmutter großprojekt großrechner großvater grube gruft grund grundbuch grundlage grundsatz
  grundstock grundstück gruppe gruppierung gruß größe grünanlage gründer gründerin gründung grünflächenamt grünpflege
  guide gummi gunst gurke gurt guss gusseisen gutachten gutachter gutachterin gutschein gutshof gymnasium gymnastik
  gynäkologe gynäkologie gynäkologin gärtner gärtnerei gärtnerin gästebetreuung gästebuch gästeempfang gästeführer
  gästehaus gästezimmer gülle gültigkeit gürtel güte haar habilitation hackathon hacker hafen hafer haft haftung hahn
  haken halbjahr halbleiter halbzeug halle hallenbad halm hals halt halter halterung haltung hammel hammer hamster
  hand handball handbuch handel handelsvertreter handhabung handling handlung handout handover handschuh handwerk
  handwerker handwerkerin handy hang hantel hardcopy hardware harfe harke harmonie harmonisierung harz hase hash haube
  haufen hauptabteilung hauptaufgabe hauptbuch hauptdarsteller hauptdarstellerin hauptfach hauptgang hauptmann
  hauptrolle hauptsache hauptschule hauptseminar hauptsitz haus hausarzt hausdame hausfrau haushalt haushälter
  haushälterin hausmann haustier hauswart hauswartin hauswirtschafter hauswirtschafterin haut hautarzt head headhunter
  headset hebamme hebel hebräisch heck hecke heer hefe heft hefter heide heiler heilerin heilerziehungspflege
  heilerziehungspfleger heilerziehungspflegerin heilkunde heilmittel heilpraktiker heilpraktikerin heilpädagoge
  heilpädagogik heilpädagogin heilung heim heimat heirat heizkörper heizung hektar hektik held heldin helikopter helm
  helpdesk hemd hemmung henkel henne herangehensweise herausforderung herausgabe herberge herbst herd herde hering
  herkunft herr herstellung hertz hervorhebung herz herzblut herzensangelegenheit herzlichkeit herzschrittmacher hieb
  hierarchie hilfe hilfeplan hilfswerk himbeere himmel hindernis hinführung hingabe hinsicht hintergrund hinweis hirn
  hirsch hirse hirte hirtin historiker historikerin hitparade hitze hobby hobel hochachtung hochbau hochdruck hochhaus
  hochregallager hochschule hochzeit hocker hockey hof hoffnung hofhund hofladen hoheit holding holunder holz holzbau
  homeoffice homepage homöopathie honig honorar hopfen horizont hormon horn hort hose hospital hospitant hospitantin
  hospitation hospiz hostel hoster hosting hotel hotelfach hotelgast hotelier hotellerie hotline housekeeping
  hubschrauber hubwagen hufeisen hufschmied hufschmiedin huhn hummel humor hund hundert hundertstel hunger husten hut
  hydraulik hygiene hygieniker hymne hype hypnose hypothek hypothese häftling hähnchen hälfte hämatologie händler
  händlerin härte härterei häufigkeit höflichkeit höhe höhepunkt hölle hörakustik hörakustiker hörakustikerin hörbuch
  hörer hörerin hörfunk hörgerät hörsaal hüfte hügel hülle hülse hürde hütte icon ideal idealismus idee ideenreichtum
  identifikation identifizierung identity identität igel ikone illustration illustrator illustratorin illustrierte
  image imbiss imker imkerei imkerin immatrikulation immission immobilie immunität immunologie immunsystem impact
  imperium impfpass impfstoff impfung implantat implantologie implementation implementierung import importeur impuls
  impulsgeber inbegriff inbetriebnahme inbetriebsetzung inbound incident index indexierung indikation indikator
  individualität individuum indiz industrie infarkt infektion influencer influencerin info informatik informatiker
  informatikerin information infrastruktur infusion ingenieur ingenieurin inhaber inhaberin inhaberschaft inhalation
  inhalt inhouse initiative injektion injektor inkasso inklusion inkrafttreten inland inlay innenarchitekt
  innenarchitektin innenarchitektur innenausbau innendienst innenrevision innovation innung input insasse insassin
  inschrift insekt insel inserat insolvenz insourcing inspektion inspektor inspektorin inspiration inspizient
  installateur installateurin installation instandhalter instandhaltung instandsetzung instanz instinkt institut
  institution instruktion instrument instrumentarium insulin inszenierung integration integrationshelfer
  integrationshelferin integrität intelligenz intendant intendantin intendanz intensität intensivierung
  intensivmedizin intensivstation intention interaktion interesse interessent interessentin interface interim internat
  internationalisierung internet internist internistin interpretation interpreter intervall intervention interview
  intralogistik intranet intuition inventar inventarisierung inventur investition investment investor investorin
  inzidenz ironie irrtum isolation isolierer isolierung italienisch item jacht jacke jagd jahr jahrestag jahrgang
  jahrzehnt januar japanisch jargon jeans jobbörse jobcenter jobcoach joch joggen joghurt journalismus journalist
  journalistin jubel jubilar jubilarin jubiläum judo jugend jugendamt jugendliche jugendlicher jugendtreff juli junge
  jungtier juni junior jura jurist juristin jury justierung justiz justiziar justiziarin juwelier jäger jägerin jänner
  kabarett kabarettist kabel kabine kabinett kachel kaffee kahn kaizen kajak kakao kaktus kalb kalender kalibrierung
  kalium kalk kalkulation kalkül kalzium kamel kamera kamerad kameradin kameradschaft kameralistik kamin kaminkehrer
  kamm kammer kampagne kampf kanal kanalbau kanalisation kanban kandidat kandidatin kaninchen kanne kanone kante
  kantine kanton kantor kantorin kanzlei kanzler kanzlerin kanüle kapazität kapelle kapital kapitel kapitän kapitänin
  kapsel karaffe karate kardiologe kardiologie kardiologin karenz karies karneval karosserie karosseriebau karotte
  karpfen karriere karte kartei kartell kartierung kartoffel karton kartonage karussell kaserne kasse kassenbon
  kassenwart kassier kassierer kassiererin kasten kasus katalog katalogisierung katalysator katalyse kataster
  katasteramt katastrophe kategorie kater kathedrale katheter katze kauf kauffrau kaufhaus kaufleute kaufmann kaution
  kautschuk kegel keil keim keks kelch kelle keller kellner kellnerin kenntnis kennung kennwort kennzahl kennzeichen
  kennzeichnung keramik keramiker keramikerin kern kernkraft kerze kessel kette keyboard keyword kickoff kiefer kies
  kilo kilobyte kilogramm kilometer kilowatt kind kindergarten kindertageseinrichtung kindheit kinn kino kiosk kirche
  kirmes kirsche kissen kiste kita kitt klage klammer klang klappe klarheit klarinette klarstellung klasse
  klassifikation klassifikator klassifizierung klassik klaue klausel klausur klavier klebeband kleber klebstoff
  klebung kleid kleidung kleinbetrieb kleinkind kleinod kleintier kleinvieh klemme klempner klempnerin kletterer
  klettern klickrate klient klientel klientin klima klinge klingel klinik klinikum klinker klonierung kloster klotz
  kluft kläger klägerin kläranlage klärung klärwerk knackpunkt knast knauf kneifzange kneipe knete knick knie
  knoblauch knochen knolle knopf knoten koalition kobalt kochen kochkunst kodierung koffein koffer kohl kohle
  kohlendioxid kolben kolleg kollege kollegin kollegium kolloquium kolonie kolonne kolumne kolumnist koma kombination
  komet komfort komitee komma kommando kommentar kommilitone kommilitonin kommissar kommissarin kommission
  kommissionierer kommissioniererin kommissionierung kommode kommune kommunikation kommunikator kommunikatorin
  kommunion kompanie kompass kompensation kompetenz komplexität komponente komponist komponistin komposition kompost
  kompostierung kompott kompresse kompressor kompromiss komödie konditor konditorei konditorin konfekt konferenz
  konfession konfiguration konfirmation konfitüre konflikt konfrontation kongress konkretisierung konkurrent
  konkurrenz konkurs konrektor konrektorin konsens konsequenz konservatorium konsole konsolidierung konsortium
  konstanz konstellation konstitution konstrukteur konstrukteurin konstruktion konsulat konsum konsument konsumentin
  kontakt kontenrahmen kontext kontierung kontinent kontingent kontinuität konto kontor kontrabass kontraktlogistik
  kontrast kontrolle kontrolleur kontur konus konvention konzentration konzept konzeption konzeptionierung konzern
  konzert konzession kooperation koordinate koordination koordinator koordinatorin koordinierung kopf kopfhörer kopie
  kopierer koppel kopplung koralle korb kordel kork korn korrektheit korrektur korrelation korrespondent
  korrespondentin korrespondenz korridor korrosion kortison kosmetik kosmetiker kosmetikerin kosmos kost kosten
  kostensenkung kostüm kostümbildner kostümbildnerin kraft kraftwerk krampf kran kranführer kranführerin
  krankengymnastik krankenhaus krankenkasse krankenpflege krankenpfleger krankenpflegerin krankenschwester
  krankentransport krankenversicherung krankenwagen krankheit krankmeldung kranz kratzer kraut krawatte kreativität
  krebs kredit kreditor kreide kreis kreislauf kreissäge kreißsaal kreuzfahrt kreuzung krieg krimi kriminalpolizei
  krippe krise kristall kriterienkatalog kriterium kritik krone krug krume kryptografie kryptographie kröte kubikmeter
  kuchen kugel kuh kulisse kult kultur kulturamt kunde kundgebung kundin kundschaft kunst kunstwerk kupfer kuppel
  kupplung kuratierung kurator kuratorin kurbel kurier kurierin kurklinik kurs kurve kurzfilm kuss kutsche kutscher
  kuvert käfer käfig kälberaufzucht kälte käse käser käserei käufer käuferin köchin köder könig königin können körnung
  körper körperschaft kübel küche kühlschrank kündigung künstler künstlerin kürbis kürze kürzung küste küster labor
  laborant laborantin laboratorium lachen lachs lack lackierer lackiererei lackiererin lackierung laden ladenbau
  laderampe ladung lage lager lagerhelfer lagerhelferin lagerist lageristin lagerung laib laie laken lakritz lama lamm
  lampe lampion land landesamt landingpage landkarte landkreis landrat landrätin landschaft landschaftsbau landtag
  landwirt langlauf langzeitpflege langzeitstudie laparoskopie lappen laptop laser last lastkraft lasttest lastwagen
  lasur latein latenz laterne latte laube lauf laufbahn laufen laufzeit lauge launch laune laut lava lawine layout
  layouter layouterin lazarett lead leadership lean learning leasing leben lebendigkeit leber leck leder legacy
  legehenne legende legierung legislative legitimation lehm lehne lehrbuch lehre lehrer lehrerin lehrgang lehrkraft
  lehrling lehrplan lehrstuhl leib leiche leichtathletik leichtbau leichtigkeit leid leidenschaft leihe leihgabe leim
  leinen leinwand leiste leistung leitartikel leitbild leiter leiterin leiterplattenbestückung leitfaden leitlinie
  leitplanke leitsatz leitung leitungsbau lektion lektor lektorat lektorin lektüre lemma lenkung lernapp lerncoach
  lernen lernende lernender lernfeld lernstand lernstoff lernziel lesen leser lesereihe leserin lesung leuchte
  leukämie leute leutnant level leveling lexikon library licht lichtbild lichtung liebe liebhaber lied lieferant
  lieferantin lieferbarkeit lieferbedingung lieferdienst lieferkette lieferschein lieferservice liefertermin lieferung
  lieferwagen lieferzeit liege liegenschaft lift liga likör limit limonade linderung lineal linguist linguistik
  linguistin linie link linse lippe liquidität liste listing liter literatur live lizenz loadbalancer lobby loch
  locher locke logging logik login logistik logistiker logistikerin logo logopäde logopädie logopädin logout lohn
  lokal lokalisierung lokführer lokführerin lokomotive loop lotse lotsin lounge loyalität luchs luft luftfahrt
  luftwaffe luke lunge lupe lust luxus lymphe lyrik lyzeum lähmung länderkunde länge lärm läufer läuferin löffel
  lösung löten löwe lücke lüftung machbarkeit macher macherin macht magazin magen magister magma magnesium magnet mahl
  mahlzeit mahnung mahnverfahren mahnwesen mail mailing mainframe maintenance mais majestät major makel makler
  maklerin makro malen maler malerei malerin malware malz management manager managerin mandant mandantin mandat mandel
  manege mangel manie manier maniküre manko mann mannschaft manschette mantel manufaktur manuskript mappe mapping
  marathon marder margarine marge marine marke marketing markierung markise markt marktführer marktführerschaft
  marmelade marmor marsch masche maschine maschinenbau maschinenbediener maschinenbedienerin maschinenführer
  maschinenführerin maser masern maske maskenbildner maskenbildnerin massage masse masseur masseurin mast master
  mastitis match matching material materie mathe mathematik mathematiker mathematikerin matratze matrix matrose
  matrosin matte matur matura maturität mauer mauerwerk maul maurer maurerin maus maut maximum maßgabe maßnahme
  maßstab mechanik mechaniker mechanikerin mechatronik mechatroniker mechatronikerin medaille mediathek mediation
  mediator mediatorin medien medikament medikation medium medizin mediziner medizinerin meer meeresfrüchte meeting
  megabyte mehl mehrfamilienhaus mehrheit mehrwert mehrzahl meile meinung meinungsverschiedenheit meister meisterin
  meisterschaft meißel melancholie melanom meldeamt melderecht melken melker melkerin melkstand melodie melone membran
  memo memory menge meningitis mensa mensch menschlichkeit mentor mentorin mentoring menü merchandiser merchandising
  merge merger merkblatt merkmal merksatz messe messebau messer messgerät messing messreihe messschieber messung
  messwert metall metallbau metallbauerin metapher meteorologe meteorologie meter methode methodik metzger metzgerei
  metzgerin microservice middleware miene miete mieter mieterin mietrecht migrant migrantin migration migräne
  mikrobiologie mikrochip mikrocontroller mikroelektronik mikrofon mikroprozessor mikroskop mikroskopie
  mikrosystemtechnik milch milchvieh milestone militär miliz milliarde milliliter millimeter million milz mimik
  minderheit mindmap mindset mine mineral minimum minister ministerin ministerium minute mischpult mischung misserfolg
  mission missverständnis mist mitarbeit mitarbeitender mitarbeiter mitarbeiterin mitbestimmung mitbewerber
  mitbewerberin mitbewohner mitbewohnerin mitgestaltung mitglied mitgliedschaft mithilfe mitmensch mitstreiter
  mitstreiterin mittag mitteilung mittel mitternacht mittler mittlerin mittwoch mitverantwortung mitwirkende
  mitwirkung mixer mobbing mobilfunk mobilisation mobilisierung mobilität mobiltelefon mockup mode modell modellierung
  moderation moderator moderatorin moderne modernisierung modist modul molekularbiologie molekül molke molkerei moment
  monat mond monitor monitoring monopol monotonie montag montage monteur monteurin monument moor moos moped moral mord
  morgen moräne mosaik moschee most motion motiv motivation motor motorenbau motorrad motte motto mullbinde multimedia
  multiplikator multiplikatorin mumie mund mundart munition muse museum musical musik musiker musikerin musizieren
  muskel muskulatur muster mutation mutter muttersprachler muttersprachlerin mythos mädchen mähdrescher mäher mälzer
  märchen märz möbel möbelbau möbelhaus möglichkeit möhre mönch mörtel möwe mühe mühle müll müllabfuhr müllwerker
  mündung münze mütze nabel nacharbeit nachbar nachbarin nachbarschaft nachbau nachbereitung nachbesetzung nachblutung
  nachfolge nachfolger nachfolgerin nachfrage nachhaltigkeit nachhilfe nachlass nachmieter nachmittag nachricht
  nachschlagewerk nachschub nachsorge nachspeise nacht nachteil nachtisch nachtrag nachverfolgung nachweis nachwuchs
  nacken nacktheit nadel nadelwald nagel nahrung naht nahverkehr name namenstag narbe narkose narr nase nation
  nationalität nationalpark natrium natur naturpark navigation nearshoring nebel nebenfach nebenfluss nebenjob
  nebenkosten nebenwirkung neffe neigung nephrologie nerv nerz nest networking netz netzwerk netzwerker netzwerkerin
  neuaufbau neuausrichtung neubau neuerung neugeborene neugestaltung neugier neugierde neuheit neukunde
  neuorientierung neurochirurg neurochirurgie neurochirurgin neurodermitis neurologe neurologie neurologin
  neuropsychologie neurose neutralität neutron neuzeit newcomer newsletter nichte nickel niederlage niederlassung
  niederländisch niederschlag niederschrift niere nietung nische niveau nomade nonne nord norden norm normung not
  notar notariat notarin notarzt note notebook notfall notiz notlage notruf notwendigkeit notärztin novelle november
  novum nuance nudel null numerik nummer nuss nutzen nutzer nutzerin nutzlast nutztier nutzung näharbeit nähe nähen
  näherin oase obacht obdach obdachlose obdachlosigkeit obduktion oberarzt oberbürgermeister oberfläche obergeschoss
  oberinspektor oberkellner oberkellnerin oberlandesgericht oberschule oberst oberstudienrat oberstudienrätin
  oberstufe oberteil oberärztin objekt objektiv objektivität oboe observatorium obst obstbau obstbauer obstbaum ofen
  ofenbauer offboarding offenheit offensive officer offizier offizierin offset offshore offshoring ohnmacht ohrring
  oktober olive olympiade omnibus onboard onboarding onkel onkologe onkologie onkologin onlinehandel onlinemarketing
  onlineshop opal oper operation operator operatorin operette opfer opposition optik optiker optikerin optimierung
  optimismus optimum option orakel orchester orchestrierung orchidee orden ordination ordner ordnung
  ordnungswidrigkeit organ organigramm organisation organisator organisatorin organist organistin orgel orientierung
  original orkan ornament ort orthese orthografie orthographie orthopäde orthopädie orthopädin ortschaft ost osten
  osteopath osteopathie osteopathin osteoporose ostern oszilloskop otter outbound outfit outlet outplacement output
  outsourcing overhead ownership oxid ozean paar pacht pack packaging packung page paket palast palette
  palliativmedizin palme pandemie panne panorama panzer papagei paper papier pappe paprika parade paradies paradigma
  paragraf paragraph parallele parameter parametrisierung parfüm parfümerie park parkett parkettleger parkplatz
  parlament parodontologie parole parser partei partie partition partizipation partner partnerin partnerschaft party
  parzelle pass passage passagier passagierin passbild passform passion passwort pasta pastete pastor pastorin patch
  pate patenschaft patent pathologe pathologie pathologin patient patientin patin patissier patissière patrone
  patrouille pauke pauschale pause pavillon payment payroll pech pedal peer peitsche pelle pelz pendel pendler
  pendlerin penetrationstest pension pensionierung pensum peptid perfektion perfektionist perfektionistin performance
  periode peripherie perle person persona personal personaler personalerin personalien personalrat perspektive
  persönlichkeit pest petition petrischale pfad pfadfinder pfadfinderin pfahl pfand pfanne pfarramt pfarrei pfarrer
  pfarrerin pfau pfeffer pfeife pfeil pfeiler pferd pfingsten pfirsich pflanze pflanzenbau pflanzgut pflaster pflaume
  pflege pflegebedürftige pflegehelfer pflegehelferin pfleger pflegerin pflicht pflug pforte pfosten pfote pfund
  pfändung pförtner pförtnerin phantasie phantom pharma pharmakant pharmakantin pharmakologie pharmazeut pharmazeutin
  pharmazie phase philologe philologie philologin philosoph philosophie philosophin phishing phonotypistin phosphor
  photon photovoltaik physik physiker physikerin physiotherapeut physiotherapeutin physiotherapie phänomen pianist
  pianistin pigment pilates pilger pilgerin pille pilot pilotin pilz pinsel pionier pipeline pipette pirat pitch pizza
  plage plakat plan plane planer planerin planet planning planung plasma plastik plateau platin platine platte
  plattenleger plattform platz platzierung playlist plombe plugin plädoyer pneumatik pneumologie pneumonie podcast
  podest podium podologe podologie podologin pointe pokal police polier polierin poliklinik politik politiker
  politikerin politologe politologin polizei polizist polizistin polnisch polster polsterei polsterer polymechaniker
  polymechanikerin polymer polytechnikum pool population pore port portal portfolio portier portion portlet porträt
  portugiesisch porzellan posaune position positionierung post postamt postbote postbotin postdoc posten poster
  potential potenzial power pracht praktik praktikabilität praktikant praktikantin praktikum praline pranke praxis
  predigt preis preisträgerin premiere presse prestige preview pricing priester primarschule print prinzip
  priorisierung priorität prisma privatkunde privatschule privileg proband probandin probe probenahme probetag
  probezeit problem problematik procedere processing procurement producer producerin produkt produktion
  produktionshelfer produktionshelferin produktivität produzent produzentin professionalisierung professionalität
  professor professorin professur profi profil profilierung profiling prognose programm programmierer programmiererin
  programmiersprache programmierung projekt prokura prokurist prokuristin promoter promoterin promotion prompt
  property prophylaxe proportion prosa proseminar prospekt protein prothese prothetik protokoll protokollant proton
  prototyp prototypenbau provenienz provider provision provokation proxy prozedere prozedur prozent prozess prozessor
  prunk prädikat präferenz prägung prämie präparat präparation präparator präparatorin präsentation präsenz präsident
  präsidentin präsidium prävention präzision prüfer prüferin prüffeld prüfling prüfmittel prüfplan prüfprotokoll
  prüfstand prüftechnik prüfung psyche psychiater psychiaterin psychiatrie psychologe psychologie psychologin
  psychosomatik psychotherapeut psychotherapeutin psychotherapie pubertät publikation publikum pudding puder puffer
  pullover puls pult pulver pumpe punkt punsch puppe pute putz putzfrau pyramide pächter pächterin pädagoge pädagogik
  pädagogin pädiatrie pünktlichkeit quader quadrat qual qualifikation qualifizierung qualität qualle quantität quark
  quartal quartett quartier quarz quaste quecksilber quellcode quelle quelltext quere querflöte query quickwin
  quittung quiz quote rabatt rabe rad radar radfahren radiergummi radierung radio radiologe radiologie radiologin
  radiowecker radius radlader radsport radweg rahm rahmen rakete rampe rand rang ranger ranke ranking rappen raps
  rasen rat rate ratgeber rathaus rating rationalisierung ratschlag ratte raub rauch raum raumausstatter
  raumausstatterin raumfahrt raupe rausch razzia reagens reagenz reaktion reaktor realisation realisierung realismus
  realität realschule reanimation rebe rebranding rechen recherche rechnen rechner rechnung rechnungslegung recht
  rechteck rechtsanwalt rechtsanwaltsfachangestellte rechtsanwältin rechtschreibung rechtsextremismus rechtsprechung
  record recruiter recruiterin recruiting recycling recyclinghof redakteur redakteurin redaktion rede redesign redner
  rednerin reduktion redundanz reduzierung reederei refactoring referat referendar referendariat referendarin referent
  referentin referenz reflex reflexion reform regal regatta regel regelung regelwerk regen regentschaft regie
  regierung region regionalleiter regionalleiterin regisseur regisseurin register registratur registrierung regler
  regression reha rehabilitation reichweite reife reifen reihe reinigung reinraum reinzeichnung reis reise reisebüro
  reisen reisende reisender reiseverkehrskauffrau reiseverkehrskaufmann reiten reiter reiterin reitsport reitstall
  reiz reklamation reklame rektor rektorat rektorin rekursion relation relaunch relay release relevanz relief religion
  reling remise remote renaissance rendering rendite rennen rennsport renommee renovierung rentabilität rente rentner
  rentnerin reparatur repertoire replikation report reportage reporter reporterin reporting repository repräsentant
  repräsentantin repräsentation reputation request requiem requirement requisite requisiteur research reservat reserve
  reservierung residenz resilienz resonanz respekt response ressort ressource rest restaurant restauration restaurator
  restauratorin restaurierung restore resultat resümee retail retention retoure retrospektive retter rettich rettung
  rettungsschwimmerin return retusche revenue revier review revision revolution revue rezension rezept rezeption
  rezeptionist rezeptionistin rezeptur rezidiv rhabarber rhetorik rheuma rhythmus richter richterin richtigkeit
  richtlinie richtung richtwert ricotta riegel riemen riese riff rigorosum rille rind rinde ring rinne rippe risiko
  ritter ritual ritus rivalität roadmap robbe roboter robotik rock rodung roggen rohbau rohkaffee rohkost rohling rohr
  rohstoff roll rollator rollback rolle roller rollladen rollout rollstuhl roman romanist romanistik romantik rose
  rosine rost rotation route router routine rubel rubrik rucksack rudel ruder rudern ruhe ruhestand ruine rumpf runde
  rundfunk rundgang rundreise runtime russisch rutsche rätsel réception röhre röntgen röster rösterei rübe rückblick
  rücken rückfrage rückgabe rückgang rückgrat rückhalt rückkehr rückkehrer rückkehrerin rücklage rückmeldung rücknahme
  rückruf rücksicht rückstand rücktritt rückzug rüstung saal saat saatgut sabbatical sabbatjahr sabotage
  sachbearbeiter sachbearbeiterin sachbuch sache sachlage sachlichkeit sachverhalt sachverständige sachverständiger
  sack safe saft saftbar sahne saison saite sakristei salat salbe sales salon salz samen sammeln sammlung sample
  sampling samstag samt sanatorium sand sandale sandbox sandstein sanierung sanitär sanitäter sanitäterin sanitätshaus
  sanktion sarg satellit satire sattel sattler sattlerin satz satzung sauce sauerstoff sauna saxofon scan scanner
  schablone schach schacht schaden schadenregulierung schadensregulierung schaf schaffen schaffner schaffnerin schal
  schale schalldämpfer schallplatte schallschutz schaltanlage schalter schaltplan schaltschrank schaltschrankbau
  schaltung schalung schankanlage schanze schar scharnier schatten schatz schaubild schaufel schaufenster schaum
  schauspiel schauspieler schauspielerin scheck scheibe schein scheitel schema schenkel schere scherz scheune schicht
  schichtführer schicksal schiedsgericht schiedsrichter schiedsrichterin schiene schiff schiffbau schild schilf
  schimmel schimpanse schinken schirm schizophrenie schlachter schlachthof schlacke schlaf schlag schlagzeuger schlamm
  schlange schlauch schleife schleifer schleiferin schleuse schlichtung schlinge schlitten schloss schlosser
  schlosserei schlosserin schlucht schlupf schluss schlüssel schmelze schmerz schmetterling schmied schmiede schmiedin
  schmierstoff schmierung schmuck schnabel schnaps schnecke schnee schneide schneider schneiderei schneiderin
  schnelligkeit schnitt schnitzel schnupfen schnuppertag schnur schnäppchen schock schokolade scholle schonung
  schornstein schornsteinfeger schornsteinfegerin schote schoß schramme schrank schraube schraubenzieher schrei
  schreiben schreiber schreiberin schreiner schreinerei schreinerin schrift schriftart schriftführer schriftführerin
  schriftstellerin schritt schrott schub schublade schuh schulamt schulbuch schuld schuldnerberatung schule schulhort
  schulkind schulter schulung schuppe schuppen schur schuss schutt schutz schwachstelle schwalbe schwamm schwan
  schwangere schwangerschaft schwarm schwedisch schwefel schwein schweiß schweißen schweißer schweißerin schwelle
  schwerpunkt schwert schwester schwierigkeit schwimmbad schwimmen schwimmer schwindel schwingung schwung schwäche
  schädel schädling schäfer schäferei schäferin schärfe schätzung schöffe schöffin schönheit schöpfung schüler
  schülerin schülerschaft schürze schüssel schüttgut scope score scoring screen screening screenshot script scripting
  see seefracht seehafen seele seelsorge seelsorger seelsorgerin seemann segel segeln segen segler segment sehne
  sehnsucht seide seife seil seilbahn seilschaft seite sekretariat sekretär sekretärin sekt sektion sektor
  sekundarschule sekundarstufe sekunde selbstbewusstsein selbstdisziplin selbsthilfe selbstkritik selbstorganisation
  selbstreflexion selbstsicherheit selbstständigkeit selbstverständlichkeit selbstverständnis selbstvertrauen
  selbstverwirklichung selbständigkeit selektion selfie sellerie seltenheit semester seminar senat sender sendezeit
  sendung senf senior seniorin sensibilisierung sensibilität sensor sensorik sepsis september sequenz sequenzierung
  serie seriosität server service sessel session setlist setting setup seuche share shooting shop showroom shuttle
  sicherheit sicherstellung sicherung sicht sichtbarkeit sichtweise sieb siebdruck siedlung sieg siegel sieger
  siegerin signal signatur signifikanz silage silbe silber silikon silo silvester simulation simulator singen sinn
  sirup sitte situation sitz sitzplatz sitzung skala skalierbarkeit skalierung skelett skepsis sketch skifahren
  skilehrer skill skischule skizze skonto skript skulptur slawistik slogan slot smartphone snack snowboard socke
  sockel sofa software sohn solaranlage solarenergie soldat soldatin solidarität solist solistin soll solo sommelier
  sommelière sommer sonde song sonnabend sonne sonntag sonografie sonographie sopran sorge sorgfalt sorgfältigkeit
  sorte sortierung sortiment souffleuse sound sourcing souschef souvenir souveränität sozialamt sozialarbeit
  sozialarbeiter sozialarbeiterin sozialberatung sozialdienst sozialgericht sozialhilfe sozialkunde sozialleistung
  sozialplan sozialpädagoge sozialpädagogik sozialpädagogin sozialraum sozialrecht sozialstaat sozialstation
  sozialtherapie sozialversicherung sozialwissenschaft soziologe soziologie soziologin soße spachtel spalt spalte spam
  span spanisch spanne spannung spargel sparsamkeit sparte spatel spaten spaß specht speck spediteur spediteurin
  spedition speed speer speiche speicher speise spektakel spektrometer spektrometrie spektroskopie spektrum spende
  spender spenderin spengler sperre sperrholz spesen spezialgebiet spezialisierung spezialist spezialistin spezies
  spezifikation sphäre spiegel spiegelung spiel spieler spielerin spielfilm spielraum spielwaren spielzeit spielzeug
  spieß spinat spind spinne spirale spirituose spital spitze sponsor sponsoring spontaneität sporn sport
  sportabzeichen sportart sportler sportlerin spot spott sprache spray sprecher sprecherin sprechstunde spreu
  springbrunnen springer springerin sprint spritze spritzgießen spross sprung spuk spule spur spätschicht spülkraft
  spülküche spülmaschine spülung squad staat staatsangehörigkeit staatsanwaltschaft stab stabilisierung stabilität
  stachel stack stadion stadium stadt stadtführer stadtführerin stadtrat stadtrundfahrt stadträtin stadtteil staffel
  staffelei staffing stage staging stahl stahlbau stakeholder stall stamm stand standard standardisierung standbein
  standby standort standup stange stapel stapler star start starter startup statik statiker statikerin station statist
  statistik statistiker statistikerin statistin stativ statue status statut stau staub staude steckdose stecker steg
  steigerung stein steinmetz steinmetzin stele stelle stellung stellungnahme stellwerk stemmeisen stempel stenografie
  stenotypistin stent sterilität steriltechnik stern stethoskop stetigkeit steuer steuerfachangestellte
  steuerfachangestellter steuerung steward stewardess stich stichtag stichwort stickstoff stiefel stiege stiel stier
  stift stifter stiftung stil stille stillzeit stimme stimmung stimulation stipendiat stipendiatin stipendium stirn
  stockwerk stoff stollen stoma stopp storage storch store storno story storyboard storytelling stoß strafe straftat
  strahl strahler strahlung strand strang strategie strauch strauß straße straßenbau stream streaming strecke
  streckung streetwork streetworker streetworkerin streifen streik streit streitigkeit strenge stress stressresistenz
  streuobstwiese strich strick stricken string stroh strom stromnetz stromzähler strophe strudel struktogramm struktur
  strukturierung strumpf strömung stube stuckateur stuckateurin student studentin studie studienrat studienrätin
  studierende studierender studio studium stufe stuhl stuhlgang stunde sturm sturz stylist stylistin stärke stätte
  störung stück stückgut stütze subjekt substanz subsystem subunternehmer subunternehmerin subvention suche sucht
  suizid summe summit sumpf supermarkt supervision supervisor supervisorin suppe support supporter supporterin surfen
  switch symbol symbolik symmetrie sympathie symposium symptom synagoge synapse synchronisation synchronisierung
  synchronsprecher synchronsprecherin syndrom synergie synode synthese synthesizer system systemanalytiker systematik
  systemintegrator szenario szene szenografie säge sämling sänger sängerin säuberung säugling säule säure süd süden
  sünde süßware tabak tabelle tableau tablet tablette tafel tafelwerk tag tageszeit tagung tagungsort taille takelage
  takt taktik taktung tal talar talent talg talk tank tanne tante tanz tanzen tapete tapezierarbeit tapir targeting
  tarif tarnung tasche task taskforce tasse tastatur tat tatkraft tatort tatsache taube tauchen taucher taufe tausend
  taxi team teamevent teamgeist teamplayer teamwork teaser technik techniker technikerin technologe technologie
  technologin teenager teer teich teig teil teilhabe teilnahme teilnehmer teilnehmerin teilung teilzeit telefon
  telefonie telefonist telefonistin telefonzentralist telekommunikation telesales teller tempel temperatur template
  tempo tempus tenant tendenz tenne tennis tenor teppich terabyte termin terminal terminierung terminologie terrasse
  terrine terror terzett test testament testdaten tester testerin testfall testing testphase testplan tetanus text
  texter texterin textil textilie texting theater theke thema themengebiet theologe theologie theologin theorie
  therapeut therapeutin therapie thermodynamik thermometer thermostat these thrombose thron thunfisch thymian ticket
  ticketing tiefbau tiefe tiefkühlkost tiefkühlung tier tierarzt tierheim tierpark tierzucht tiger tilgung timeline
  timing tinktur tinte tipp tisch tischler tischlerei tischlerin titan titel titelbild toast tochter toilette token
  toleranz tomate tomografie tomographie ton tonne tonstudio tonträger tool tooling toolkit topf tor torte tortur
  touchpoint tour tourismus tourist touristik touristin toxikologie trab tracht track tracking trading tradition
  traffic trafo trage tragweite tragwerk tragödie trailer trainee trainer trainerin training traktat traktor
  traktorist tram trank transaktion transfer transformation transformator transfusion transkription transparenz
  transplantation transport trapez trasse traube trauer traufe traum trauma traumatologie trauung treasury treffen
  treibhaus treibstoff trend trennung treppe tresen tresor treue treuhand treuhänder treuhänderin tribüne trichter
  trick trickfilm triebfahrzeugführer trigger trikot trimester trinkwasser trio trockenbau trog trommel trompete
  tropfen trophäe trost trubel truhe trumpf truppe träger träne tränke tschechisch tuba tuberkulose tugend tulpe tumor
  tumorboard tuning tunnel tunnelbau turbine turm turnaround turnen turnier turnus tusche tutor tutorial tutorin
  tutorium typografie typographie typus tänzer tänzerin täter täterin tätigkeit töpfer töpferei töpferin tücke tüftler
  tüftlerin türkisch tüte ufer uhr uhrmacher uhrzeit ultraschall umbau umbenennung umbruch umfang umfeld umformtechnik
  umformung umfrage umgang umgebung umgehung umgestaltung umhang umkehr umkreis umlauf umriss umsatz umschlag
  umschulung umschwung umsetzung umsicht umsiedlung umspannwerk umstand umstellung umstieg umstrukturierung umtausch
  umwandlung umweg umwelt umweltamt umzug unabhängigkeit undichtigkeit unfall ungarisch ungeziefer unglück uniform
  unikat unittest universität universum unklarheit unkosten unkraut unruhe unsicherheit unterbau unterbrechung
  unterbringung untergang unterhalt unterhaltung unterkunft unterlage unterlagen unternehmen unternehmer unternehmerin
  unternehmung unteroffizier unterredung unterricht unterscheidung unterschied unterschrift unterstand unterstufe
  unterstützer unterstützerin unterstützung untersuchung untertitel untertitelung unterweisung unterwäsche unwetter
  update upgrade upload upselling uran urheberrecht urin urinprobe urkunde urlaub urlauber urne urologe urologie
  ursache ursprung urteil urwald usability usecase user userstory utensil utopie validierung vanille variable variante
  varianz variation vase vater vegetarier vegetarierin vegetation veilchen vene venenleiden ventil ventilator
  verankerung veranlagung veranlassung veranschaulichung veranstalter veranstalterin veranstaltung veranstaltungsort
  verantwortliche verantwortlicher verantwortlichkeit verantwortung verarbeitung verband verbannung verbesserung
  verbindlichkeit verbindung verbleib verbot verbrauch verbraucher verbraucherin verbreitung verbrennung verbund
  verbundenheit verdacht verdichtung verdienst veredelung verehrung verein vereinbarkeit vereinbarung vereinfachung
  vereinheitlichung vereinigung verfahren verfahrensweise verfall verfasser verfasserin verfassung verflechtung
  verfolgung verfügbarkeit verfügung vergabe vergangenheit vergiftung vergleich vergleichbarkeit vergnügen
  vergrößerung vergütung verhalten verhaltensweise verhandler verhandlung verhinderung verhältnis verifikation
  verifizierung verkabelung verkauf verkehr verkleidung verknüpfung verkostung verkäufer verkäuferin verkörperung
  verkürzung verlader verladung verlag verlagerung verlangen verlass verlauf verleger verlegerin verleih verleihung
  verletzung verleumdung verlies verlosung verlust verlängerung vermarkter vermarktung vermeidung vermerk vermesser
  vermessung vermieter vermieterin vermietung vermittler vermittlerin vermittlung vermutung vermögen vernetzung
  vernichtung vernissage vernunft verordnung verordnungsgeber verpachtung verpacker verpackerin verpackung verpflegung
  verpflichtung verputz verrat verrechnung verringerung vers versammlung versand verschalung verschiebung
  verschlechterung verschleiß verschluss verschlüsselung verschraubung verschwendung verschwiegenheit versetzung
  versicherung versicherungsnehmer versiegelung version versorger versorgung verspätung verstand versteigerung verstoß
  verständigung verständlichkeit verständnis verstärker verstärkung versuch versäumnis verteidiger verteidigerin
  verteidigung verteiler verteilung vertiefung vertrag vertrauen vertraulichkeit vertrautheit vertreter vertreterin
  vertretung vertrieb vertriebler vertrieblerin verursacher vervielfältigung vervollständigung verwahrung verwalter
  verwalterin verwaltung verwaltungsakt verwaltungsfachangestellte verwaltungsfachangestellter verwandlung verwandte
  verwandter verwandtschaft verweis verwendung verwertung verwirklichung verzeichnis verzicht verzierung verzinsung
  verzollung verzug verzögerung veränderung veröffentlichung vesper viadukt video videoclip videograf vieh viehzucht
  vielfalt vielseitigkeit vielzahl viertel vignette villa violine virenscanner virenschutz virtualisierung virus
  visier vision visite visualisierung visum vitamin vitrine vlog vogel vokabel vokal volk volksfest volkswirt
  volleyball vollmacht vollstreckung vollständigkeit vollzeit vollzug volontariat volontär volontärin volt volumen
  voranschlag vorarbeit vorarbeiter vorarbeiterin voraussetzung voraussicht vorauswahl vorbehalt vorbereitung vorbild
  vordergrund vorderseite vordruck vorfall vorfreude vorführung vorgabe vorgang vorgehen vorgehensweise vorgeschichte
  vorgesetzte vorgesetzter vorgänger vorgängerin vorhaben vorhalle vorhang vorhersage vorhut vorjahr vorkehrung
  vorkenntnis vorladung vorlage vorlauf vorlesung vorliebe vormarsch vormerkung vormittag vormund vormundschaft vorort
  vorrang vorrat vorrede vorreiter vorreiterin vorrichtung vorrichtungsbau vorruhestand vorschau vorschlag vorschrift
  vorsicht vorsitz vorsitzende vorsitzender vorsorge vorspann vorspeise vorspiel vorsprung vorstadt vorstand
  vorstellung vorstufe vorteil vortrag vorurteil vorverkauf vorwissen vorwort vorzeichen vorzimmer vorzug voucher
  vulkan völkerrecht waage wache wachkoma wachmann wachs wachsamkeit wachstum wachtel waffe wagen waggon wagnis wahl
  wahlfach wahlkampf wahlrecht wahn wahrheit wahrnehmung wahrscheinlichkeit waise wald walnuss walze walzwerk wand
  wandel wanderer wandern wanderung wanderweg wange wanne wappen ware warehouse warenhaus warenkorb warenverräumung
  warnung warteliste wartezeit wartung warze waschen waschung wasser watt webanwendung webapplikation webauftritt
  webcam webdesign webdesigner webdesignerin webentwickler webentwicklerin webentwicklung webinar webseite webserver
  webservice webshop website wechsel weg wegfall wehrdienst weiche weide weidetier weiher weihnachten weile wein
  weinbau weinberg weingut weisheit weisung weite weiterbildung weitsicht weizen wellblech welle wellness wels welt
  weltmarkt wende werbeagentur werbefilm werbekampagne werbekauffrau werbekaufmann werbemittel werber werbetext
  werbetexter werbetexterin werbeträger werbung werdegang werft werk werkbank werken werkstatt werkstoff werkstudent
  werkstudentin werkstück werktag werkzeug werkzeugbau wert wertigkeit wesen wesensart west weste westen wettbewerb
  wette wetter whiteboard wichtigkeit wickel widerspruch widerstand widget widmung wiederaufnahme wiederbelebung
  wiedereinstieg wiedergabe wiedergutmachung wiederherstellung wiederholung wiege wiese wiki wild wille willkommen
  wimper wind windel windkraft windpark windung winkel winter winzer winzerin wippe wirbel wireframe wirksamkeit
  wirkstoff wirkung wirt wirtin wirtschaft wirtschaftlichkeit wirtshaus wissbegierde wissen wissenschaft
  wissenschaftler wissenschaftlerin witterung witwe witwer witz woche wochentag wohl wohlbefinden wohlfahrt wohlstand
  wohlwollen wohnen wohnheim wohnmobil wohnort wohnsitz wohnung wohnungsbau wolke wolle wonne wording workaround
  workbook workflow workload workshop workspace workstation wort wortwahl wrack wucht wulst wunde wunder wunsch wurf
  wurm wurst wurzel wähler wählerin wärme wärter wärterin wäsche wäscherei wörterbuch würde würfel würze wüste yacht
  yoga zahl zahlung zahn zahnarzt zahnrad zander zange zauberer zaun zaunbau zebra zecke zehe zehner zehnfingersystem
  zehntel zeichen zeichnen zeichner zeichnerin zeichnung zeile zeit zeitalter zeitdruck zeitplan zeitpunkt zeitraum
  zeitung zeitzeuge zelle zellstoff zelluloid zelt zeltlager zement zensur zensus zentimeter zentimetermaß zentrale
  zentralisierung zentrifuge zentrum zeremonie zerfall zerlegung zerspanung zerstörung zertifikat zertifizierung
  zettel zeug zeuge zeugin zeugnis zicklein ziege ziegel ziegelei ziel zielgerade zielsetzung zielstrebigkeit
  zierpflanze ziffer zigarette zimmer zimmerei zimmerer zimmerin zimt zink zinn zins zinssatz zirkel zirkulation
  zirkus zitat zitrone zivildienst zivildienstleistende zivilrecht zivilstand zoll zollamt zolldeklarant zollstock
  zone zoologie zopf zubehör zubereitung zubringer zucht zucker zufall zufriedenheit zufriedenstellung zug zugabe
  zugang zugehörigkeit zugewinn zugriff zuhörer zuhörerin zukunft zulage zulassung zulieferer zulieferung zunahme
  zuname zunder zuneigung zunft zunge zuordnung zurückhaltung zusage zusammenarbeit zusammenbau zusammenfassung
  zusammenfluss zusammenführung zusammenhalt zusammenhang zusammenkunft zusammenschluss zusammensetzung zusammenspiel
  zusammenstellung zusatz zuschauer zuschauerin zuschlag zuschnitt zuschuss zusendung zustand zusteller zustellerin
  zustellung zustimmung zuständigkeit zuteilung zutritt zuverdienst zuverlässigkeit zuversicht zuwachs zuwanderer
  zuwanderin zuwanderung zuweisung zuwendung zuzug zwang zweck zweifel zweig zweitsprache zwerg zwiebel zwiebelgewächs
  zwilling zwischenbericht zwischenprüfung zwischenzeugnis zyklus zylinder zyste zäpfchen zöllner zöllnerin züchter
  züchterin züchtung zündkerze zündung änderung äquator ärzteschaft ärztin äußerung ödem öffentlichkeit öffnung
  öffnungstag ökolandbau ökologe ökologie ökologin ökonom ökonomie ökonomin ökosystem ökotrophologie öl ölgemälde übel
  übelkeit überbau überblick überdruck übereinkunft übereinstimmung überfall überforderung übergabe übergang überhang
  überholung überlassung überlastung überlauf überlegung überlieferung übernachtung übernahme überprüfung überraschung
  überschlag überschneidung überschrift überschuss übersetzer übersetzerin übersetzung übersicht übersiedlung
  überstand überstunde übertragung überwachung überweisung überwindung überzeugung übung
`
