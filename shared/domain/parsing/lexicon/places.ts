import { foldWords } from '../fold.ts'

const DISPLAY_LANGUAGES =
  'en de fr es it pt nl cs sk pl sv da nb fi hu ro bg hr sr sl tr ru uk el lt lv et ar he fa hi th vi id ca ja zh zh-Hant ko'.split(
    ' ',
  )
const ALIASES: Record<string, string> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  uae: 'AE',
  holland: 'NL',
  'czech republic': 'CZ',
  'ceska republika': 'CZ',
  tschechien: 'CZ',
  korea: 'KR',
  deutschland: 'DE',
}

const US_STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia'
const CANADIAN_PROVINCES =
  'ON Ontario|QC Quebec|BC British Columbia|AB Alberta|MB Manitoba|SK Saskatchewan|NS Nova Scotia|NB New Brunswick|NL Newfoundland and Labrador|PE Prince Edward Island|YT Yukon|NT Northwest Territories|NU Nunavut'
const BRITISH_NATIONS = 'England|Scotland|Wales|Northern Ireland'
const OTHER_REGIONS =
  'Bavaria|Bayern|Hessen|Hesse|Sachsen|Saxony|Thuringen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|NRW|Baden-Wurttemberg|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Catalonia|Cataluna|Andalucia|Madrid|Lombardia|Lazio|Toscana|Piemonte|Veneto|Ile-de-France|Bretagne|Occitanie|Noord-Holland|Zuid-Holland|Utrecht|Gelderland|Tirol|Steiermark|Vlaanderen|Bohemia|Moravia|NSW|New South Wales|Victoria|Queensland|Tasmania|Karnataka|Maharashtra|Tamil Nadu|Kerala|Telangana|Gujarat|Sao Paulo|Jalisco'
const REGION_WORDS =
  /\b(kraj|county|province|prefecture|oblast|region|shire|voivodeship|wojewodztwo|departement|canton|kanton|provincia)\b/

const CITIES =
  'london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|sheffield|cardiff|belfast|nottingham|cambridge|oxford|brighton|dublin|cork|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|nice|strasbourg|berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|essen|dortmund|bonn|karlsruhe|mannheim|munster|augsburg|wien|vienna|graz|linz|salzburg|innsbruck|zurich|basel|bern|geneva|geneve|lausanne|madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|granada|lisbon|lisboa|porto|braga|coimbra|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|florence|firenze|genova|venezia|venice|padova|palermo|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|brussels|bruxelles|brussel|antwerp|antwerpen|gent|ghent|copenhagen|kobenhavn|aarhus|stockholm|goteborg|gothenburg|malmo|uppsala|oslo|bergen|trondheim|helsinki|tampere|espoo|prague|praha|brno|ostrava|plzen|olomouc|bratislava|kosice|warsaw|warszawa|krakow|cracow|wroclaw|gdansk|poznan|lodz|katowice|budapest|debrecen|bucharest|bucuresti|cluj napoca|timisoara|iasi|sofia|athens|thessaloniki|zagreb|ljubljana|belgrade|sarajevo|kyiv|kiev|lviv|kharkiv|moscow|saint petersburg|st petersburg|vilnius|riga|tallinn|istanbul|ankara|izmir|tel aviv|jerusalem|cairo|dubai|abu dhabi|riyadh|doha|lagos|nairobi|accra|cape town|johannesburg|new york|new york city|los angeles|san francisco|san diego|san jose|seattle|portland|chicago|boston|austin|dallas|houston|denver|phoenix|philadelphia|atlanta|miami|detroit|minneapolis|washington|washington dc|baltimore|pittsburgh|cleveland|columbus|charlotte|raleigh|nashville|orlando|tampa|las vegas|salt lake city|toronto|montreal|vancouver|ottawa|calgary|edmonton|quebec|winnipeg|halifax|mexico city|ciudad de mexico|guadalajara|monterrey|bogota|medellin|lima|santiago|buenos aires|cordoba|montevideo|sao paulo|rio de janeiro|brasilia|belo horizonte|porto alegre|curitiba|quito|caracas|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|beijing|shanghai|shenzhen|guangzhou|hong kong|taipei|seoul|busan|singapore|kuala lumpur|bangkok|jakarta|manila|hanoi|ho chi minh city|mumbai|bangalore|bengaluru|delhi|new delhi|hyderabad|chennai|pune|kolkata|karachi|lahore|dhaka|colombo|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|christchurch|remote|derry|galway|limerick|swansea|newcastle|newcastle upon tyne|leicester|coventry|york|exeter|plymouth|southampton|portsmouth|norwich|aberdeen|dundee|inverness|hull|bradford|wolverhampton|derby|stoke on trent|sunderland|doncaster|rotherham|canterbury|durham|lancaster|lincoln|worcester|gloucester|cheltenham|st andrews|luton|milton keynes|northampton|peterborough|ipswich|blackpool|preston|middlesbrough|huddersfield|rennes|reims|grenoble|dijon|angers|montpellier|toulon|le havre|saint etienne|brest|clermont ferrand|limoges|tours|metz|nancy|rouen|caen|orleans|perpignan|avignon|cannes|annecy|liege|namur|charleroi|bruges|brugge|leuven|luxembourg|rostock|kiel|lubeck|magdeburg|erfurt|jena|weimar|chemnitz|halle|potsdam|wiesbaden|mainz|kassel|gottingen|braunschweig|wolfsburg|osnabruck|bielefeld|paderborn|wuppertal|bochum|duisburg|gelsenkirchen|krefeld|aachen|koblenz|trier|saarbrucken|darmstadt|heidelberg|freiburg|ulm|regensburg|wurzburg|erlangen|ingolstadt|bamberg|bayreuth|konstanz|tubingen|reutlingen|heilbronn|esslingen|ludwigsburg|klagenfurt|villach|wels|st polten|bregenz|leoben|luzern|lucerne|st gallen|winterthur|lugano|biel|fribourg|zug|murcia|alicante|valladolid|vigo|gijon|oviedo|a coruna|santander|pamplona|san sebastian|donostia|salamanca|burgos|cadiz|almeria|tarragona|girona|lleida|castellon|jaen|huelva|leon|toledo|badajoz|palma|palma de mallorca|las palmas|santa cruz de tenerife|vitoria|logrono|faro|aveiro|leiria|setubal|funchal|evora|viseu|guimaraes|bari|catania|messina|verona|trieste|brescia|parma|modena|reggio emilia|perugia|livorno|ravenna|cagliari|rimini|ferrara|salerno|sassari|siracusa|pescara|bergamo|vicenza|trento|bolzano|udine|ancona|lecce|pisa|siena|lucca|asti|novara|haarlem|arnhem|nijmegen|tilburg|breda|maastricht|leiden|delft|zwolle|enschede|apeldoorn|amersfoort|almere|den bosch|hilversum|dordrecht|leeuwarden|odense|aalborg|esbjerg|vejle|kolding|horsens|randers|roskilde|linkoping|norrkoping|vasteras|orebro|umea|lund|helsingborg|jonkoping|gavle|sundsvall|lulea|karlstad|vaxjo|kalmar|stavanger|kristiansand|drammen|tromso|bodo|turku|oulu|jyvaskyla|lahti|kuopio|vantaa|reykjavik|liberec|hradec kralove|pardubice|ceske budejovice|usti nad labem|zlin|jihlava|karlovy vary|opava|prostejov|prerov|kladno|mlada boleslav|zilina|nitra|presov|trnava|banska bystrica|trencin|szczecin|bydgoszcz|lublin|bialystok|gdynia|czestochowa|radom|sosnowiec|torun|kielce|gliwice|zabrze|bytom|rzeszow|olsztyn|opole|bielsko biala|zielona gora|nowy targ|tarnow|sopot|gyor|szeged|miskolc|pecs|nyiregyhaza|kecskemet|szekesfehervar|komarom|constanta|brasov|craiova|galati|oradea|sibiu|ploiesti|arad|plovdiv|varna|burgas|rijeka|osijek|zadar|maribor|novi sad|nis|skopje|tirana|podgorica|piraeus|patras|heraklion|larissa|volos|nicosia|limassol|valletta|odesa|odessa|dnipro|zaporizhzhia|ternopil|ivano frankivsk|vinnytsia|poltava|chernivtsi|kazan|novosibirsk|yekaterinburg|samara|perm|sochi|minsk|tartu|kaunas|bursa|antalya|adana|konya|gaziantep|eskisehir|mersin|kayseri|manisa|haifa|beer sheva|ramat gan|herzliya|petah tikva|netanya|amman|irbid|beirut|damascus|baghdad|kuwait city|manama|muscat|jeddah|dammam|sharjah|alexandria|giza|casablanca|rabat|marrakech|tunis|algiers|addis ababa|kampala|kigali|dar es salaam|abuja|ibadan|kano|port harcourt|kumasi|dakar|abidjan|pretoria|durban|soweto|port elizabeth|bloemfontein|lusaka|harare|windhoek|gaborone|brooklyn|queens|bronx|long island|jersey city|newark|hoboken|buffalo|rochester|syracuse|albany|hartford|new haven|providence|somerville|burlington|richmond|norfolk|virginia beach|arlington|greensboro|winston salem|charleston|greenville|savannah|augusta|jacksonville|fort lauderdale|tallahassee|gainesville|montgomery|huntsville|memphis|knoxville|chattanooga|louisville|lexington|cincinnati|dayton|akron|indianapolis|fort wayne|milwaukee|madison|green bay|grand rapids|ann arbor|lansing|st paul|saint paul|duluth|des moines|cedar rapids|iowa city|omaha|kansas city|st louis|saint louis|springfield|wichita|tulsa|oklahoma city|little rock|new orleans|baton rouge|lafayette|shreveport|jackson|fort worth|arlington tx|el paso|san antonio|corpus christi|lubbock|plano|irving|albuquerque|santa fe|tucson|mesa|scottsdale|tempe|boulder|colorado springs|fort collins|boise|spokane|tacoma|bellevue|redmond|olympia|eugene|salem|sacramento|oakland|berkeley|palo alto|mountain view|sunnyvale|santa clara|san mateo|fresno|long beach|irvine|anaheim|pasadena|santa monica|santa barbara|monterey|bakersfield|reno|anchorage|honolulu|billings|fargo|sioux falls|cheyenne|hamilton|mississauga|brampton|london ontario|kitchener|waterloo|guelph|windsor|kingston|st catharines|oshawa|barrie|laval|gatineau|sherbrooke|saskatoon|regina|victoria|kelowna|burnaby|moncton|fredericton|saint john|st johns|tijuana|puebla|merida|queretaro|cancun|rosario|mendoza|la plata|mar del plata|cali|barranquilla|cartagena|arequipa|valparaiso|concepcion|guayaquil|asuncion|la paz|santa cruz|panama city|san jose costa rica|guatemala city|san salvador|tegucigalpa|managua|havana|santo domingo|san juan|kingston jamaica|campinas|recife|salvador|fortaleza|manaus|goiania|florianopolis|santos|niteroi|belem|kobe|sendai|hiroshima|kawasaki|saitama|chiba|kitakyushu|hangzhou|nanjing|wuhan|chengdu|chongqing|tianjin|suzhou|xian|qingdao|dalian|xiamen|incheon|daegu|daejeon|gwangju|suwon|seongnam|kaohsiung|taichung|macau|penang|johor bahru|cebu|davao|surabaya|bandung|chiang mai|da nang|phnom penh|yangon|kathmandu|ahmedabad|jaipur|lucknow|kochi|coimbatore|indore|nagpur|noida|gurgaon|gurugram|chandigarh|bhopal|visakhapatnam|thiruvananthapuram|mysore|islamabad|rawalpindi|faisalabad|chittagong|kandy|canberra|hobart|darwin|gold coast|geelong|newcastle nsw|wollongong|cairns|townsville|toowoomba|hamilton nz|tauranga|dunedin|napier|nelson|hybrid|home office|homeoffice|fully remote|αθηνα|θεσσαλονικη|πειραιας|πατρα|ηρακλειο|λαρισα|βολος|ιωαννινα|москва|санкт петербург|казань|новосибирск|екатеринбург|киров|нижнии новгород|самара|краснодар|пермь|воронеж|ростов на дону|челябинск|уфа|омск|минск|киів|киев|львів|харків|одеса|дніпро|тернопіль|вінниця|полтава|чернівці|запоріжжя|івано франківськ|القاهرة|الإسكندرية|عمان|عمّان|إربد|الزرقاء|بيروت|دمشق|بغداد|الرياض|جدة|الدمام|دبي|أبوظبي|أبو ظبي|الشارقة|الدوحة|الكويت|المنامة|مسقط|الدار البيضاء|الرباط|تونس|الجزائر|القدس|غزة|رام الله|תל אביב|ירושלים|חיפה|באר שבע|רמת גן|הרצליה|פתח תקווה|נתניה|ראשון לציון|אשדוד|רעננה|רחובות|כפר סבא|东京|北京|上海|深圳|广州|杭州|成都|南京|武汉|苏州|西安|重庆|天津|香港|台北|青岛|厦门|東京|東京都|大阪|大阪府|大阪市|京都|京都市|横浜|横浜市|名古屋|名古屋市|福岡|福岡市|札幌|札幌市|神戸|神戸市|仙台|仙台市|川崎市|さいたま市|千葉市|広島市|서울|서울특별시|부산|대구|인천|광주|대전|울산|수원|성남|고양|용인|제주|분당|판교'

const split = (list: string) => list.split('|')
const codes = (list: string) => split(list).map((entry) => entry.slice(0, 2))
const names = (list: string) => split(list).map((entry) => foldWords(entry.slice(3)))

const usStates = new Set(codes(US_STATES))
const regionCodes = new Set([...usStates, ...codes(CANADIAN_PROVINCES)])
/** Regions by their folded names, and by their codes as they are, with their country. */
const countriesOfRegions = new Map<string, string>([
  ...[...codes(US_STATES), ...names(US_STATES)].map((region) => [region, 'US'] as const),
  ...[...codes(CANADIAN_PROVINCES), ...names(CANADIAN_PROVINCES)].map((region) => [region, 'CA'] as const),
  ...split(BRITISH_NATIONS).map((region) => [foldWords(region), 'GB'] as const),
])
const regionNames = new Set([
  ...names(US_STATES),
  ...names(CANADIAN_PROVINCES),
  ...[...split(BRITISH_NATIONS), ...split(OTHER_REGIONS)].map(foldWords),
])
const cities = new Set(split(CITIES).map(foldWords))

let countries: Map<string, string> | undefined

function countryNames(): Map<string, string> {
  if (countries) return countries
  countries = new Map(Object.entries(ALIASES))
  for (const language of DISPLAY_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const code = String.fromCharCode(first, second)
        if (
          /^(EU|EZ|UN|ZZ|QO|X.|A[AC]|C[PQ]|DG|EA|IC|TA|SU|UK|YU|TP|DD|BU|FX|NT|CS|AN|QU|RH|HV|NH|VD|YD|DY)$/.test(code)
        )
          continue
        const name = display.of(code)
        if (name) setIfNew(countries, foldWords(name), code)
      }
    }
  }
  return countries
}

function setIfNew(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value)
}

/** ISO 3166 code of a country by its name in one of many languages, or of the code itself in capitals; else null. */
export function countryCode(text: string): string | null {
  const name = text.trim().replace(/\.$/, '')
  if (/^[A-Z]{2}$/.test(name)) return name === 'UK' ? 'GB' : [...countryNames().values()].includes(name) ? name : null
  return countryNames().get(foldWords(name)) ?? null
}

/** A state, province or region by its name or its code. */
export function isRegion(text: string): boolean {
  const name = foldWords(text)
  return regionCodes.has(text.trim()) || regionNames.has(name) || REGION_WORDS.test(name) || /shire$/.test(name)
}

/** The country that a state, province or nation lies in, by its name or by its code in capitals; null where no table tells. */
export function countryOfRegion(region: string): string | null {
  return countriesOfRegions.get(region.trim()) ?? countriesOfRegions.get(foldWords(region)) ?? null
}

export function isUsState(code: string): boolean {
  return usStates.has(code.trim())
}

export function isCity(text: string): boolean {
  return cities.has(foldWords(text))
}

/** A large city, "remote", or a country: what may stand after an employer as its place. */
export function isKnownPlace(text: string): boolean {
  const bare = text.replace(/\(.*\)/, '')
  return cities.has(foldWords(bare)) || isRegion(bare) || countryCode(bare) !== null
}
