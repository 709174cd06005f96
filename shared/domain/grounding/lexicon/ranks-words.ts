import { finderOf } from '../../text/word-finder.ts'

/** Words for rank and for what one did oneself, in the languages that resumes come in; matched against folded text. */

/** Nouns and adjectives of rank. */
export const RANK = finderOf(
  () =>
    /(?<![\p{L}-])(?:senior(?! (?:design|year|thesis|capstone|project))|sr\.?(?= )|staff(?= (?:software|engineer|platform|developer|designer|scientist|nurse))|principal(?= \p{L})|lead(?! (?:to|a|an|the|our|my|this|up|\d+|time|times|generation|gen|free|score|scoring|acid|up)\b)(?=[ ,/)-]|$)|leads(?= (?:a|the|our|his|her|its)\b)|leader|leadership|head(?= (?:of\b|chef|nurse|coach|cook|\p{L}+(?:er|or|ist|ef)\b))|headteacher|headmaster|headmistress|heads(?= of\b)|chief|ceo|cto|cfo|coo|cio|vp|vice[- ]president|president|director|manager|managing|executive(?! (?:chef'?s|summar))|founder|co-?founder|owner|supervisor[ae]?|foreman|forewoman|captain|commander|superintendent|dean|professor|chair(?:man|woman|person)|matron|ward sister|senior sister|team ?leader|section leader|squad leader|partner(?= (?:at|in|of)\b)|leiter(?:in)?|\p{L}*leiter(?:in)?|vorsitz\p{L}*|prokurist(?:in)?|leitung|\p{L}+leitung|leitende[rn]?|geschaftsfuhr\p{L}*|vorstand|abteilungsleit\p{L}*|teamlead|meister(?:in)?|chef(?=fe)|cheffe|chef (?:de (?:projet|service|equipe|produit|chantier|cuisine)|d'equipe)|en chef|directeur|directrice|president[e]?|gerant\p{L}*|responsable(?= (?:de|du|des|d'))|responsabile (?:operativ[oa]|d\p{L}*|logistic[oa]|commerciale|tecnic[oa]|amministrativ[oa]|vendite|qualita|acquisti|risorse)|predsed\p{L}+|ordforande|gruppchef|jefe|jefa|presidente|presidenta|coordinador[ae]?|director[ae]?|gerente|encargad[oa]|soci[ao] director[ae]?|capo\p{L}*|coordinatore|coordinatrice|dirigente|direttore|direttrice|chefe|diretor[ae]?|coordenador[ae]?|hoofd|\p{L}*leider|\p{L}*leidster|voorzitter|bestuurder|directeur|kierowni\p{L}+|zastepc\p{L}*|przewodnicz\p{L}+|prezes\p{L}*|dyrektor\p{L}*|szef\p{L}*|brygadzist\p{L}*|starsz[yae]|glown[yae]|vedouc[iy]|reditel\p{L}*|chef(?=\p{L})|verksamhetschef)(?![\p{L}])|部長|課長|係長|主任|室長|所長|店長|責任者|リーダー|マネージャー|(?<!准)教授|准教授|取締役|社長/giu,
)

/** Verbs of leading and owning: what one had charge of. */
export const LEAD = finderOf(
  () =>
    /(?<![\p{L}-])(?:led(?! (?:to|light|lamp|display|screen)\b)|lead(?= (?:a|an|the|our|my|up to|\d|[\p{L}-]+ (?:team|group|crew|section))\b)|leading(?! (?:to|edge)\b)|spearhead\p{L}*|head(?:ed|ing)(?: up)?|direct(?:ed|ing|s)|manag(?:e|ed|es|ing)|oversaw|oversee\p{L}*|overseen|supervis(?:e|ed|es|ing)|chair(?:ed|ing|s)?|command(?:ed|ing)|captain(?:ed|ing)|orchestrat\p{L}*|pioneer(?:ed|ing)|champion(?:ed|ing)|own(?:ed|ing|s)|found(?:ed|ing)|co-?found(?:ed|ing)|mastermind\p{L}*|presid(?:ed|ing)|in charge of|in command|at the helm|line[- ]manag\p{L}*|took charge|accountable for|leitet?e?n?|geleitet|gegrundet|grundete|fuhre|fuhrte|befehligt\p{L}*|dirij\p{L}{1,3}|dirig(?:e|ee|er|eais|eons|es|i|io|ir|o|ia|iendo|ido)|diriger|dirige[es]?|direction (?:de|du|des|d')|pilotage|pilot(?:e|ee|er|ais|ant)(?= (?:le |la |les |l'|de |du |des |d'|un |une ))|fonde(?:e|r)?|lider[eao]\p{L}*|encabe[zc]\p{L}*|funde|fundo|fundad\p{L}*|diretto|guidat\p{L}*|guido|coordinament\p{L}*|coordinat(?:e|ed|es|ing)(?! with)|coordin(?:o|a|avo|ato|ata|ando|ar|are|e|ai|ais|er|ee|ant|ei)(?! (?:con|avec|com)\b)|koordinier\p{L}*(?! mit)|koordynowa\p{L}*|koordynuj\p{L}*|koordinova\p{L}*|koordinuj\p{L}*|coordine(?:er|erde|ert)|gecoordineerd|samordna\p{L}*|coorden(?:o|a|ei|ou|ar|ando|amos|ava)(?! com\b)|encadr(?:e|ee|er|ant|ais|ement)|(?:gaf|geef|geeft|geven|gegeven) leiding|leiding (?:aan|geven|gegeven)|leidinggev\p{L}*|a cargo de|al frente de|a frente de|alla guida d\p{L}*|a capo d\p{L}*|a la tete d\p{L}*|na czele|v cele|supervision(?:ar|e|o|aba|ato|avo)|supervisiono|rukovodi\p{L}*|chefi\p{L}*|geleid|leidde|leid|opgericht|kierow\p{L}+|kieruj\p{L}+|zarzadza\p{L}+|przewodnicz\p{L}+|zalozy\p{L}+|vedl\p{L}*|ridil\p{L}*|zalozil\p{L}*|ledde|grundade)(?![\p{L}])|統括|主導|率い|創業|設立/giu,
)

/** Managing a thing is not yet leading people: these count only with an object of the second kind. */
export const WEAK_LEAD = finderOf(
  () =>
    /^(?:manag\p{L}*|vedl\p{L}*|coordin\p{L}*|coorden\p{L}*|encadr\p{L}*|a cargo de|koord\p{L}*|gecoordineerd|samordna\p{L}*|guido|fuhrte?|zarzadza\p{L}*|own\p{L}*|direct\p{L}*|leading|fonde|guidat\p{L}*)$/u,
)
export const LED = finderOf(
  () =>
    /(?<!\p{L})(?:teams?|staff|people|persons?|employees|workers|colleagues|crew|squads?|groups?|departments?|divisions?|units?|shops?|stores?|offices?|branch(?:es)?|sites?|plants?|kitchens?|wards?|schools?|clinics?|hotels?|restaurants?|business(?:es)?|company|companies|operations|rollouts?|programmes?|programs?|initiatives?|projects?|trials?|(?!(?:orders|numbers|papers|letters|offers|layers|folders|computers|servers|printers|matters|chapters|containers|vouchers|headers|errors|doors|floors|factors|sectors|indicators|sensors|motors|flyers|banners|calendars|plants|grants|lists|variants|tenders|orders)(?!\p{L}))\p{L}{3,}(?:ers|ors|ists|ians|ants|nurses)|mitarbeit\p{L}*|personen|fahrer\p{L}*|abteilung\p{L}*|equipos?|personas|equipes?|personnes|ingenieurs|zespo\p{L}+|osob\p{L}*|dzial\p{L}*|firm\p{L}*|brygad\p{L}*|pracowni\p{L}*|koleg\p{L}*|ludzi|kollegen|leute|personal[e]?|squadr[ae]|grupp[oi]|collegh[ie]|persone|dipendenti|operatori|infermier[ie]|tecnici|reparto|companer[oa]s|trabajadores|emplead[oa]s|enfermer[oa]s|grupos?|colegas|equipas?|pessoas|funcionarios|salaries|employes|collegues|infirmier(?:e)?s|collega's|medewerkers|ploeg|afdeling|tym\p{L}*|pracovni\p{L}*|lidi|koleg[uy]|zamestnan\p{L}*|medarbetare|kollegor)(?!\p{L})/u,
)

/** Verbs that show guidance of others in the source, and so support one of leading. */
export const GUIDING = finderOf(
  () =>
    /(?<!\p{L})(?:r[au]n(?:ning|s)?|(?<=^)guides?|guid(?:ed|ing)|coordinat\p{L}+|mentor\p{L}*|responsible for|in charge|set up|started|start|established|launched|act as|stand in|hold|held|organi[sz]\p{L}+|chair\p{L}*|verantwort\p{L}*|anleit\p{L}*|angeleitet|betreu\p{L}*|koordin\p{L}*|coordin\p{L}*|gestion\p{L}*|a cargo|encadr\p{L}*|responsab\p{L}*|ger(?:e|er|ee|ais)|llevo|llev\p{L}*|tutori\p{L}*|prowadz\p{L}*|odpowiada\p{L}*|koordyn\p{L}*)(?!\p{L})|担当|運営/u,
)

/** Words that put one below the rank they stand before. */
export const BELOW = finderOf(
  () =>
    /(?<!\p{L})(?:assistant|assistent\p{L}*|asistent\p{L}*|assistante?|assoc(?:iate)?|deputy|vice|acting|interim|junior|jr|trainee|intern|apprentice|aspiring|second|sub|under|stellvertret\p{L}*|stv\.?|azubi|adjoint\p{L}*|sous|auxiliar|adjunt[oa]|subdirector\p{L}*|segund[oa]|aide|vice\p{L}*|zastepc\p{L}*|mlodsz\p{L}*|asysten\p{L}*|zastupc\p{L}*|misto|vize|wice|pod|sub|unter|bitradande)(?:[ -]|$)|准|副|補佐/u,
)

/** Nouns for people that claim no profession. */
export const PLAIN_PERSON = finderOf(
  () =>
    /(?:person|learner|player|believer|fan|reader|listener|admirer|enthusiast|communicator|someone|candidate|fit|match|customer|user|lover|member|thinker|starter|solver|finisher|addition|beginner|newcomer|parent|neighbou?r|supporter|follower|visitor|one)$/u,
)

/** Professions, singular: who says to be one claims it. */
export const PROFESSION = finderOf(
  () =>
    /(?<![\p{L}-])(?:accountant|actuary|administrator|advis[eo]r|analyst|architect|attorney|auditor|banker|barrister|broker|chemist|clinician|consultant|counsell?or|dentist|designer|developer|doctor|economist|editor|educator|electrician|engineer|examiner|geologist|inspector|instructor|interpreter|investigator|journalist|judge|lawyer|lecturer|librarian|machinist|mediator|midwife|notary|paramedic|pharmacist|physician|physiotherapist|pilot|planner|plumber|programmer|psychologist|researcher|scientist|solicitor|specialist|statistician|strategist|surgeon|surveyor|teacher|technician|therapist|trainer|translator|tutor|veterinarian|welder|ingenieur(?:in)?|berater(?:in)?|entwickler(?:in)?|arzt|arztin|lehrer(?:in)?|anwalt|ausbilder(?:in)?|gutachter(?:in)?|kaufmann|kauffrau|\p{L}+kaufmann|\p{L}+kauffrau|disponent(?:in)?|techniker(?:in)?|abogad[oa]|ingenier[oa]|medic[oa]|profesor[ae]?|consultor[ae]?|economista|arquitect[oa]|psicolog[oa]|auditor[ae]?|ingenieure|avocate?|medecin|formateur|formatrice|consultante|professeure?|comptable|architecte|inzynier|lekarz|lekarka|prawnik|prawniczka|trener(?:ka)?|nauczyciel(?:ka)?|doradca)(?!\p{L})/gu,
)

/** Standing under somebody's charge: who comes next leads, not the person. */
export const LED_BY = finderOf(
  () =>
    /(?<!\p{L})(?:under (?:the )?(?:supervision|direction|guidance|leadership|lead) of|(?:supervised|led|managed|directed|overseen|mentored|trained) by|report(?:ed|ing|s)? to|unter (?:der )?(?:leitung|aufsicht|anleitung|fuhrung) (?:von|des|der)|sotto la (?:supervisione|guida|direzione|responsabilita) d\p{L}*|sous la (?:direction|supervision|responsabilite|conduite) d\p{L}*|bajo la (?:supervision|direccion) de|sob (?:a )?(?:supervisao|orientacao|direcao) d\p{L}*|pod (?:kierunkiem|kierownictwem|nadzorem|vedenim|dohledem)|onder (?:leiding|toezicht) van|under ledning av)(?!\p{L})/gu,
)

/** Doing another's work for a while: the rank that follows is the other's. */
export const STOOD_IN = finderOf(
  () =>
    /(?<!\p{L})(?:(?:stood|stand(?:ing)?|filled|fill(?:ing)?|stepped) in (?:for|as)|cover(?:ed|ing)? (?:for )?|deputi[sz](?:ed|ing) for|vertrat\p{L}*|vertret\p{L}*|in vertretung|remplac\p{L}*|supple\p{L}*|sustitu\p{L}*|supli\p{L}*|sostitui\p{L}*|substitu\p{L}*|verving|vervangen|vervang\p{L}*|zastepowa\p{L}*|zastupova\p{L}*|vikarier\p{L}*)(?!\p{L})/u,
)

/** "Supervised by two solicitors": others led. */
export const LED_BY_SOMEBODY = /^\s+(?:by|von|por|par|da|dal|dalla|przez|door|av)(?!\p{L})/u
