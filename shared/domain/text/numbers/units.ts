/** A unit of measurement: the dimension it is compared in, and how much of the dimension's own unit it is. */
type Unit = { dimension: string; factor: number }

/** Forms in several languages, lower case; longer forms win. Time in seconds up to the week, in months from the month on. */
const ROWS: readonly (readonly [forms: string, dimension: string, factor: number])[] = [
  [
    '%|percent|per cent|percentage points?|prozent|por ciento|por cento|pour cent|pour-cent|percento|per cento|procent[a-zůy]*|パーセント|％|prosent\\p{L}*|la sut[ăa]|százalék\\p{L}{0,4}|процент\\p{L}{0,3}|відсотк\\p{L}{1,3}|відсоток|τοις εκατό|个百分点|個百分點|퍼센트(?:포인트)?|프로(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    '%',
    1,
  ],
  ['ms|milliseconds?|millisekunden?', 's', 0.001],
  [
    's|secs?|seconds?|sekunden?|segundos?|secondes?|secondi|sekund[ay]?|秒|sekunder|sekunnin|sekunti\\p{L}*|secund[ăei]|másodperc\\p{L}{0,4}|saniye\\p{L}{0,4}|секунд\\p{L}{0,2}|δευτερόλεπτ\\p{L}{1,2}|秒钟|초(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    's',
    1,
  ],
  [
    'min|mins|minutes?|minuten|minutos?|minuti|minut[ay]?|分|minuter|minutter|minutt|minuutin|minuutti\\p{L}*|perc(?:et|es|ben|re|ről|ig|nyi|cel|enként)?|dakika\\p{L}{0,4}|минут\\p{L}{0,2}|мин|хвилин\\p{L}{0,2}|хв|λεπτ(?:ά|ών|ό|ού)|分钟|分鐘|분(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    's',
    60,
  ],
  [
    'h|hrs?|hours?|stunden?|horas?|heures?|ore|uur|godzin[ay]?|hodin[ay]?|timm(?:e|ar)|時間|timer|timen|tunti\\p{L}{0,3}|tunni\\p{L}{1,3}|oră|ór(?:a|át|ás|ára|áról|án|ányi)|saat\\p{L}{0,4}|час(?:а|ов|у|ам|ами|ах)?|годин\\p{L}{0,2}|ώρ(?:α|ες|ας)|ωρών|个?小时|個?小時|시간',
    's',
    3600,
  ],
  [
    'days?|tage?n?|días?|dias?|jours?|giorni|dagen|dagar|dni|dzień|dn[íy]|日間|(?:arbejds)?dage?|(?:virke|arbeids)?dager|døgn|(?:työ)?päiv\\p{L}{1,5}|zile|zilelor|(?:munka)?nap(?:ot|os|ja|ra|ról|on|ig|pal|nyi)?|(?:iş )?gün\\p{L}{0,4}|д(?:ень|ня|ней|ням|нями|нях)|сут(?:ки|ок)|д(?:ні|нів|ням|нями)|доб[аиу]|діб|ημέρ(?:α|ες)|ημερών|μέρ(?:α|ες)|天|个?工作日|個?工作日|(?:영업)?일(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    's',
    86_400,
  ],
  [
    'weeks?|wochen?|semanas?|semaines?|settimane|weken|veckor|tygodni[ea]?|týdn[yůí]+|週間|uger?s?|uker?s?|viikko\\p{L}{0,4}|viiko\\p{L}{1,4}|săptămân\\p{L}{1,4}|h(?:ét|etet|etes|étre|étről|éten)|hafta\\p{L}{0,4}|недел\\p{L}{1,3}|тижн\\p{L}{1,3}|тижд\\p{L}{1,3}|εβδομάδ\\p{L}{1,3}|[周週](?!年)|个?星期|個?星期|주(?:일)?(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    's',
    604_800,
  ],
  [
    'months?|monate?n?|mes|meses|mois|mesi|maanden|månader|miesi[ąę]c[ye]?|měsíc[eůy]*|か月|ヶ月|måned(?:er|ers|s)?|kuukau\\p{L}{1,5}|lun[ăi]|hónap\\p{L}{0,4}|ay(?:da|lık|dan|a|ı)?|месяц\\p{L}{0,3}|місяц\\p{L}{1,3}|μήν(?:α|ες|ας)|μηνών|个月|個月|개월|달(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    'month',
    1,
  ],
  [
    'quarters?|quartale?n?|trimestres?|kvartal(?:er)?|neljännes\\p{L}*|trimestru|negyedév\\p{L}{0,3}|çeyrek|квартал\\p{L}{0,2}|τρίμην(?:ο|α)|个?季度|분기',
    'month',
    3,
  ],
  [
    'years?|yrs?|jahre?n?|jährig[a-z]*|años?|ans?|années?|anni|anos?|jaar|år|lata|lat|letni[a-z]*|rok[ua]?|let(?:ý|á|é|ou|ého|ém|ým)?|ennal[ei]|jarig[a-z]*|årig[a-z]*|roky|年間|年|års?|vuo(?:tta|den|si|tena|dessa|teen|desta|sia)|an(?:i|ilor)|év(?:et|es|nyi|re|ről|en|ig|ben|vel|i)?|yıl\\p{L}{0,4}|год(?:а|у|ов|ом|ы)?|лет|летн\\p{L}*|годичн\\p{L}*|рок(?:и|ів|у|ами|ах)|рік|річн\\p{L}*|χρόνια|χρόνων|έτ(?:η|ος|ους)|ετών|년(?=$|[^\\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)',
    'month',
    12,
  ],
  [
    'decades?|jahrzehnte?n?|décadas?|décennies?|vuosikymmen\\p{L}*|decenii|évtized\\p{L}{0,3}|årti(?:er)?|десятилет\\p{L}{1,3}|десятиліт\\p{L}{1,3}|δεκαετί\\p{L}{1,2}',
    'month',
    120,
  ],
  ['mm|millimet(?:er|re)s?', 'm', 0.001],
  ['cm|centimet(?:er|re)s?|zentimeter', 'm', 0.01],
  ['m|met(?:er|re)s?|mètres?|metros?|metri', 'm', 1],
  ['km|kilomet(?:er|re)s?n?|kilomètres?|kilómetros?|quilómetros?', 'm', 1000],
  ['miles?', 'mile', 1],
  ['ft|feet|foot', 'foot', 1],
  ['m²|m2|square met(?:er|re)s?|sqm|quadratmetern?|metros cuadrados|mètres carrés', 'm2', 1],
  ['sq\\.? ?ft|square feet', 'ft2', 1],
  ['ha|hectares?|hektar|hectáreas?', 'm2', 10_000],
  ['mg', 'g', 0.001],
  ['g|grams?|gramm', 'g', 1],
  ['kg|kilos?|kilograms?|kilogramm', 'g', 1000],
  ['t|tonnes?|tonnen|toneladas?|metric tons?', 'g', 1e6],
  ['tons?', 'ton', 1],
  ['lbs?|pounds? of weight', 'lb', 1],
  ['ml|millilit(?:er|re)s?', 'l', 0.001],
  ['l|lit(?:er|re)s?n?|litros?', 'l', 1],
  ['w|watts?', 'W', 1],
  ['kw|kilowatts?', 'W', 1e3],
  ['mw|megawatts?', 'W', 1e6],
  ['gw|gigawatts?', 'W', 1e9],
  ['kwh', 'Wh', 1e3],
  ['mwh', 'Wh', 1e6],
  ['v|volts?', 'V', 1],
  ['kv|kilovolts?', 'V', 1e3],
  ['hz', 'Hz', 1],
  ['khz', 'Hz', 1e3],
  ['mhz', 'Hz', 1e6],
  ['ghz', 'Hz', 1e9],
  ['kb', 'byte', 1e3],
  ['mb|megabytes?', 'byte', 1e6],
  ['gb|gigabytes?', 'byte', 1e9],
  ['tb|terabytes?', 'byte', 1e12],
  ['°c|degrees? celsius', '°C', 1],
  ['mph', 'mph', 1],
]
const BY_FORM = ROWS.map(([forms, dimension, factor]) => ({
  pattern: new RegExp(`^[\\s\\u00a0-]{0,2}(?:${forms})(?![\\p{L}\\p{N}²])`, 'iu'),
  eastAsian: new RegExp(`^[\\s\\u00a0]?(?:${forms})`, 'iu'),
  unit: { dimension, factor },
}))

/** The unit that a number's following text starts with, and how many characters it takes. */
export function unitAfter(rest: string): { unit: Unit; length: number } | null {
  const direct = unitAt(rest)
  if (direct) return direct
  // "4,850 total hours", "9 working days", "52 de ore".
  const qualified = QUALIFIED.exec(rest)
  const unit = qualified && unitAt(rest.slice(qualified[0].length))
  return unit && TIME.has(unit.unit.dimension) ? { unit: unit.unit, length: qualified[0].length + unit.length } : null
}

const QUALIFIED =
  /^[\s\u00a0-](?:de|total|working|business|calendar|full|flying|flight|teaching|contact|credit|consecutive|whole|giorni(?= lavor)|arbeits|gesamt|jours ouvr[ée]s|heures de vol|volle|ganze|pleine?s|ganzen|werk|roboczych|pracovních|рабочих|календарных|робочих|календарних|εργάσιμες|εργάσιμων)(?=[\s\u00a0-])/iu
const TIME = new Set(['s', 'month'])

function unitAt(rest: string): { unit: Unit; length: number } | null {
  let best: { unit: Unit; length: number } | null = null
  for (const { pattern, eastAsian, unit } of BY_FORM) {
    const match =
      pattern.exec(rest) ?? (/^[\s\u00a0]?[\u3000-\u9fff\uac00-\ud7a3％%]/.test(rest) ? eastAsian.exec(rest) : null)
    if (match && match[0].length > (best?.length ?? 0)) best = { unit, length: match[0].length }
  }
  return best
}
