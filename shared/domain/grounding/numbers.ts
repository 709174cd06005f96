/** A quantity in a text: its value, what it counts in, and where it stands in the normalised text. */
export type Quantity = { value: number; unit: string; start: number; end: number; raw: string }

const SMALL: Record<string, number> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
}
const SCALES: Record<string, number> = {
  hundred: 100,
  hundert: 100,
  cien: 100,
  cientos: 100,
  cent: 100,
  dozen: 12,
  thousand: 1e3,
  tausend: 1e3,
  mil: 1e3,
  mille: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  m: 1e6,
  mn: 1e6,
  millionen: 1e6,
  millones: 1e6,
  billion: 1e9,
  bn: 1e9,
  milliarden: 1e9,
}
const UNITS: [unit: string, pattern: RegExp][] = [
  ['%', /^\s*(?:%|percent|per cent|prozent|por ciento|pour cent|procent)/i],
  ['kg', /^\s*(?:kg|kilos?|kilograms?)(?![\p{L}])/iu],
  ['lb', /^\s*(?:lbs?|pounds?)(?![\p{L}])/iu],
  ['km', /^\s*(?:km|kilomet(?:er|re)s?)(?![\p{L}])/iu],
  ['mile', /^[\s-]*miles?(?![\p{L}])/iu],
  ['metre', /^\s*(?:m|met(?:er|re)s?)²?(?![\p{L}])/iu],
  ['decade', /^\s*(?:decades?|jahrzehnte?n?|décadas?|décennies?)(?![\p{L}])/iu],
  ['second', /^[\s-]*(?:seconds?|secs?|s|sekunden?|segundos?|secondes?)(?![\p{L}])/iu],
  ['millisecond', /^[\s-]*(?:milliseconds?|ms)(?![\p{L}])/iu],
  ['minute', /^[\s-]*(?:minutes?|mins?|minuten|minutos?)(?![\p{L}])/iu],
  ['hour', /^[\s-]*(?:hours?|hrs?|h|stunden?|horas?|heures?)(?![\p{L}])/iu],
  ['day', /^[\s-]*(?:days?|tage?n?|días?|jours?)(?![\p{L}])/iu],
  ['week', /^[\s-]*(?:weeks?|wochen?|semanas?|semaines?)(?![\p{L}])/iu],
  ['month', /^[\s-]*(?:months?|monate?n?|mes(?:es)?|mois)(?![\p{L}])/iu],
  ['year', /^[\s-]*(?:years?|yrs?|jahre?n?|años?|ans?|années?)(?![\p{L}])/iu],
]
const NUMBER =
  /(?<![\p{L}\d])([$€£¥]|(?:USD|EUR|GBP|CAD|AUD|CHF) ?)?(\d+(?:[ '.,]\d+)*)(?:\s*(k|m|bn|thousand|million|millions|billion|mio|tausend|millionen|milliarden|millones|mil|hundred|dozen)(?![\p{L}]))?/giu
const WORD = /\p{L}+/gu

/** Every number of a text, in figures and in words, with its unit and scale. `one` counts for nothing: it is an article too. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(NUMBER)) {
    const [raw, currency, figures = '', scale] = match
    const end = match.index + raw.length
    const value = figureValue(figures) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
    const money = currency?.trim() || /^\s*(?:[$€£¥]|(?:USD|EUR|GBP|CAD|AUD|CHF)\b)/.exec(text.slice(end))?.[0].trim()
    found.push({
      value,
      unit: money ? currencyOf(money) : unitAfter(text.slice(end)),
      start: match.index,
      end,
      raw: raw.trim(),
    })
  }
  found.push(...wordQuantities(text))
  return found.sort((a, b) => a.start - b.start)
}

function wordQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  let run: { value: number; start: number; end: number } | null = null
  const close = (): void => {
    if (run) found.push({ ...run, unit: unitAfter(text.slice(run.end)), raw: text.slice(run.start, run.end) })
    run = null
  }
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase()
    const end = match.index + word.length
    const small = SMALL[word]
    const scale = word.length > 2 ? SCALES[word] : undefined
    const joined: boolean = run !== null && /^[\s-]+$/.test(text.slice(run.end, match.index))
    if (small !== undefined) {
      if (run && joined && run.value % 10 === 0 && small < 10) run = { value: run.value + small, start: run.start, end }
      else {
        close()
        run = { value: small, start: match.index, end }
      }
    } else if (scale !== undefined && run && joined) run = { value: run.value * scale, start: run.start, end }
    else if (scale !== undefined && /\b(?:a|one|ein|un|una)\s+$/i.test(text.slice(0, match.index))) {
      close()
      run = { value: scale, start: match.index, end }
    } else close()
  }
  close()
  return found
}

/** 1,200 and 1.200 and 1 200 are 1200; 2.4 and 2,4 are 2.4. Three figures after a separator are thousands. */
function figureValue(figures: string): number {
  const grouped = /^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.test(figures)
  if (grouped) {
    const separator = /[ '.,]/.exec(figures)?.[0] ?? ''
    const whole = figures.split(separator).join('')
    return Number(whole.replace(',', '.'))
  }
  return Number(
    figures
      .replace(/[ ']/g, '')
      .replace(',', '.')
      .replace(/\.(?=.*\.)/g, ''),
  )
}

function unitAfter(rest: string): string {
  return UNITS.find(([, pattern]) => pattern.test(rest))?.[0] ?? ''
}

function currencyOf(sign: string): string {
  const known: Record<string, string> = {
    $: 'money',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    USD: 'money',
    CAD: 'money',
    AUD: 'money',
  }
  return known[sign.toUpperCase()] ?? sign.toUpperCase()
}
