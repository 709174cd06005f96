import { foldWords } from '../fold.ts'

const DISPLAY_LANGUAGES = 'en de fr es it pt nl cs pl sv da nb fi hu ro tr ru uk el ja zh ko'.split(' ')
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
const OTHER_REGIONS =
  'England|Scotland|Wales|Northern Ireland|Bavaria|Bayern|Hessen|Hesse|Sachsen|Saxony|Thuringen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|NRW|Baden-Wurttemberg|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Catalonia|Cataluna|Andalucia|Madrid|Lombardia|Lazio|Toscana|Piemonte|Veneto|Ile-de-France|Bretagne|Occitanie|Noord-Holland|Zuid-Holland|Utrecht|Gelderland|Tirol|Steiermark|Vlaanderen|Bohemia|Moravia|NSW|New South Wales|Victoria|Queensland|Tasmania|Karnataka|Maharashtra|Tamil Nadu|Kerala|Telangana|Gujarat|Sao Paulo|Jalisco'
const REGION_WORDS =
  /\b(kraj|county|province|prefecture|oblast|region|shire|voivodeship|wojewodztwo|departement|canton|kanton|provincia)\b/

const CITIES =
  'london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|sheffield|cardiff|belfast|nottingham|cambridge|oxford|brighton|dublin|cork|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|nice|strasbourg|berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|essen|dortmund|bonn|karlsruhe|mannheim|munster|augsburg|wien|vienna|graz|linz|salzburg|innsbruck|zurich|basel|bern|geneva|geneve|lausanne|madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|granada|lisbon|lisboa|porto|braga|coimbra|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|florence|firenze|genova|venezia|venice|padova|palermo|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|brussels|bruxelles|brussel|antwerp|antwerpen|gent|ghent|copenhagen|kobenhavn|aarhus|stockholm|goteborg|gothenburg|malmo|uppsala|oslo|bergen|trondheim|helsinki|tampere|espoo|prague|praha|brno|ostrava|plzen|olomouc|bratislava|kosice|warsaw|warszawa|krakow|cracow|wroclaw|gdansk|poznan|lodz|katowice|budapest|debrecen|bucharest|bucuresti|cluj napoca|timisoara|iasi|sofia|athens|thessaloniki|zagreb|ljubljana|belgrade|sarajevo|kyiv|kiev|lviv|kharkiv|moscow|saint petersburg|st petersburg|vilnius|riga|tallinn|istanbul|ankara|izmir|tel aviv|jerusalem|cairo|dubai|abu dhabi|riyadh|doha|lagos|nairobi|accra|cape town|johannesburg|new york|new york city|los angeles|san francisco|san diego|san jose|seattle|portland|chicago|boston|austin|dallas|houston|denver|phoenix|philadelphia|atlanta|miami|detroit|minneapolis|washington|washington dc|baltimore|pittsburgh|cleveland|columbus|charlotte|raleigh|nashville|orlando|tampa|las vegas|salt lake city|toronto|montreal|vancouver|ottawa|calgary|edmonton|quebec|winnipeg|halifax|mexico city|ciudad de mexico|guadalajara|monterrey|bogota|medellin|lima|santiago|buenos aires|cordoba|montevideo|sao paulo|rio de janeiro|brasilia|belo horizonte|porto alegre|curitiba|quito|caracas|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|beijing|shanghai|shenzhen|guangzhou|hong kong|taipei|seoul|busan|singapore|kuala lumpur|bangkok|jakarta|manila|hanoi|ho chi minh city|mumbai|bangalore|bengaluru|delhi|new delhi|hyderabad|chennai|pune|kolkata|karachi|lahore|dhaka|colombo|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|christchurch|remote'

const split = (list: string) => list.split('|')
const codes = (list: string) => split(list).map((entry) => entry.slice(0, 2))
const names = (list: string) => split(list).map((entry) => foldWords(entry.slice(3)))

const usStates = new Set(codes(US_STATES))
const regionCodes = new Set([...usStates, ...codes(CANADIAN_PROVINCES)])
const regionNames = new Set([...names(US_STATES), ...names(CANADIAN_PROVINCES), ...split(OTHER_REGIONS).map(foldWords)])
const cities = new Set(split(CITIES))

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

export function isUsState(code: string): boolean {
  return usStates.has(code.trim())
}

/** A large city, "remote", or a country: what may stand after an employer as its place. */
export function isKnownPlace(text: string): boolean {
  const bare = text.replace(/\(.*\)/, '')
  return cities.has(foldWords(bare)) || isRegion(bare) || countryCode(bare) !== null
}
