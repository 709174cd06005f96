import { fold } from '../fold.ts'
import type { TextLanguage } from '../language-of.ts'
import { FINNISH_HUNDREDS, FINNISH_THOUSANDS, finnishNumbers } from './finnish-numbers.ts'
import { IRREGULAR } from './irregular-numbers.ts'
import { type Compounds, MORE_TABLES, type Table } from './number-tables.ts'

/** What a word means as a number: a value by itself, or a factor for what stands before it. */
export type NumberWord = { value: number } | { factor: number }

/** Languages that part their words, so that a number word can be looked up. */
type SpacedLanguage = Exclude<TextLanguage, 'ja' | 'zh' | 'ko'>

/** `units` starts at zero and runs to nineteen; `tens` at twenty; one is left out, since it is an article too. */
const TABLES: Record<Exclude<SpacedLanguage, 'fi'>, Table> = {
  ...MORE_TABLES,
  en: {
    units:
      'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    factors: {
      hundred: 100,
      hundreds: 100,
      thousand: 1e3,
      thousands: 1e3,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
      billions: 1e9,
      dozen: 12,
      dozens: 12,
    },
  },
  de: {
    units:
      'null - zwei drei vier/vieren fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    factors: { hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, dutzend: 12 },
    compounds: { order: 'unit-first', joint: 'und', hundred: 'hundert' },
  },
  fr: {
    units:
      'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts/huitante quatre-vingt-dix/nonante',
    factors: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      douzaine: 12,
    },
  },
  es: {
    units:
      'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds:
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    factors: { mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6, docena: 12 },
  },
  it: {
    units:
      'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    factors: {
      cento: 100,
      mille: 1e3,
      mila: 1e3,
      milione: 1e6,
      milioni: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      dozzina: 12,
    },
    compounds: { order: 'ten-first', joint: '', hundred: 'cento', elides: true },
  },
  pt: {
    units:
      'zero - dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds:
      'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
    factors: { mil: 1e3, milhão: 1e6, milhões: 1e6, dúzia: 12 },
  },
  nl: {
    units:
      'nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    factors: { honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9, dozijn: 12 },
    compounds: { order: 'unit-first', joint: 'en', hundred: 'honderd' },
  },
  pl: {
    units:
      'zero - dwa/dwie/dwóch/dwoma trzy/trzech/trzem/trzema cztery/czterech/czterem/czterema pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu',
    tens: 'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu',
    hundreds:
      'sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset',
    factors: {
      tysiąc: 1e3,
      tysiące: 1e3,
      tysięcy: 1e3,
      milion: 1e6,
      miliony: 1e6,
      milionów: 1e6,
      miliard: 1e9,
      miliardów: 1e9,
      tuzin: 12,
    },
  },
  cs: {
    units:
      'nula - dva/dvě/dvou/dvěma tři/tří/třem čtyři/čtyř/čtyřem pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti devatenáct/devatenácti',
    tens: 'dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti sedmdesát/sedmdesáti osmdesát/osmdesáti devadesát/devadesáti',
    factors: {
      sto: 100,
      stě: 100,
      sta: 100,
      set: 100,
      tisíc: 1e3,
      tisíce: 1e3,
      milion: 1e6,
      miliony: 1e6,
      milionů: 1e6,
      miliard: 1e9,
      tucet: 12,
    },
  },
  sv: {
    units: 'noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    factors: { hundra: 100, tusen: 1e3, miljon: 1e6, miljoner: 1e6, miljard: 1e9, miljarder: 1e9, dussin: 12 },
    compounds: { order: 'ten-first', joint: '', hundred: 'hundra', elides: true },
  },
}
/** Only ever part of another number, since it is an article too. */
const ONE: Record<SpacedLanguage, string> = {
  en: 'one',
  de: 'eins',
  fr: 'un',
  es: 'uno',
  it: 'uno',
  pt: 'um',
  nl: 'een',
  pl: 'jeden',
  cs: 'jedna',
  sv: 'ett',
  da: 'en',
  nb: 'en',
  fi: 'yksi',
  ro: 'unu',
  hu: 'egy',
  tr: 'bir',
  ru: 'один',
  uk: 'один',
  el: 'ένα',
}
const EINS: Partial<Record<TextLanguage, string>> = {
  de: 'ein',
  nl: 'een',
  it: 'uno',
  sv: 'ett',
  da: 'en',
  nb: 'en',
  hu: 'egy',
}
/** Spellings in use beside the correct one: without the dots of ё, without Greek and Romanian marks. "Noua" is "the new". */
const RESPELT: Partial<Record<TextLanguage, (form: string) => string>> = {
  ru: (form) => form.replaceAll('ё', 'е'),
  el: fold,
  ro: (form) => (form === 'nouă' ? form : fold(form)),
}

const dictionaries = new Map<TextLanguage, Map<string, NumberWord>>()

/** The number words of a language, composed numbers up to 999 included where it writes them as one word. */
export function numberWords(language: TextLanguage): Map<string, NumberWord> {
  const known = dictionaries.get(language)
  if (known) return known
  const made = isSpaced(language) ? dictionaryOf(language) : new Map<string, NumberWord>()
  dictionaries.set(language, made)
  return made
}

/** Every language with number words, the order in which a long word is looked up in others. */
export const SPACED_LANGUAGES: readonly SpacedLanguage[] = [
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv'] as const),
  ...(['da', 'nb', 'fi', 'ro', 'hu', 'tr', 'ru', 'uk', 'el'] as const),
]

function isSpaced(language: TextLanguage): language is SpacedLanguage {
  return language !== 'ja' && language !== 'zh' && language !== 'ko'
}

function dictionaryOf(language: SpacedLanguage): Map<string, NumberWord> {
  const values = language === 'fi' ? finnishNumbers() : valuesOf(TABLES[language], language)
  for (const [form, value] of Object.entries(IRREGULAR[language] ?? {})) values.set(form, value)
  values.set(ONE[language], 1)
  const result = new Map<string, NumberWord>([...values].map(([form, value]) => [form, { value }]))
  const factors = language === 'fi' ? FINNISH_FACTORS : TABLES[language].factors
  for (const [form, factor] of Object.entries(factors)) result.set(form, { factor })
  const respelt = RESPELT[language]
  if (respelt) for (const [form, meaning] of [...result]) result.set(respelt(form), meaning)
  return result
}

const FINNISH_FACTORS: Record<string, number> = {
  ...Object.fromEntries(FINNISH_HUNDREDS.map((form) => [form, 100])),
  ...Object.fromEntries(FINNISH_THOUSANDS.map((form) => [form, 1e3])),
  ...{ miljoona: 1e6, miljoonaa: 1e6, miljoonan: 1e6, miljoonasta: 1e6, miljoonaan: 1e6 },
  ...{ miljardi: 1e9, miljardia: 1e9, miljardin: 1e9, tusina: 12, tusinaa: 12 },
}

function valuesOf(table: Table, language: TextLanguage): Map<string, number> {
  const values = new Map<string, number>()
  const units = table.units.split(' ').map((forms) => forms.split('/'))
  const tens = table.tens.split(' ').map((forms) => forms.split('/'))
  for (const [value, forms] of units.entries()) for (const form of forms) if (form !== '-') values.set(form, value)
  for (const [index, forms] of tens.entries()) for (const form of forms) values.set(form, (index + 2) * 10)
  for (const [index, forms] of (table.hundreds?.split(' ') ?? []).entries())
    for (const form of forms.split('/')) values.set(form, (index + 1) * 100)
  if (table.compounds) compose(values, units, tens, table.compounds, EINS[language] ?? '')
  return values
}

function compose(values: Map<string, number>, units: string[][], tens: string[][], rule: Compounds, one: string): void {
  const digits = Array.from({ length: 9 }, (_, index) => index + 1).flatMap((digit) =>
    (digit === 1 ? [one] : (units[digit] ?? [])).map((form) => [digit, form] as const),
  )
  for (const [index, forms] of tens.entries())
    for (const ten of forms)
      for (const [digit, unit] of digits) {
        const value = (index + 2) * 10 + digit
        if (rule.order === 'unit-first') values.set(`${unit}${rule.joint}${ten}`, value)
        else
          for (const stem of rule.elides ? [ten, ten.slice(0, -1)] : [ten])
            values.set(`${stem}${rule.joint}${unit}`, value)
      }
  const { hundred } = rule
  if (hundred === undefined) return
  const below = [...values]
  for (const [digit, unit] of [
    [1, ''] as const,
    ...digits,
    ...[11, 12, 13, 14, 15, 16, 17, 18, 19].map((n) => [n, units[n]?.[0] ?? ''] as const),
  ]) {
    const stem = `${unit}${hundred}`
    values.set(stem, digit * 100)
    if (digit < 10) for (const [form, value] of below) values.set(`${stem}${form}`, digit * 100 + value)
  }
}

/** What stands between the thousands and the rest in a number written as one word. */
const THOUSANDS: Partial<Record<TextLanguage, RegExp>> = {
  de: /^(\p{L}*?)tausend(\p{L}*)$/u,
  nl: /^(\p{L}*?)duizend(\p{L}*)$/u,
  it: /^(\p{L}+?)mila(\p{L}*)$/u,
  sv: /^(\p{L}*?)tusen(\p{L}*)$/u,
  da: /^(\p{L}*?)tusinde?(\p{L}*)$/u,
  nb: /^(\p{L}*?)tusen(\p{L}*)$/u,
  hu: /^(\p{L}*?)ezer(\p{L}*)$/u,
  fi: /^(\p{L}*?)tuha(?:tta|t|nne(?:n|ssa|sta|lla|lta|lle|ksi)|nteen)(\p{L}*)$/u,
}

/** A number above a thousand in one word: "kétezerötszáz", "zweitausend". */
export function thousandsIn(word: string, language: TextLanguage): NumberWord | undefined {
  const [, before, after] = THOUSANDS[language]?.exec(word) ?? []
  if (before === undefined || after === undefined || before + after === '') return undefined
  const [many, rest] = [before === '' ? 1 : wholeOf(before, language), after === '' ? 0 : wholeOf(after, language)]
  return many === undefined || rest === undefined ? undefined : { value: many * 1000 + rest }
}

function wholeOf(word: string, language: TextLanguage): number | undefined {
  const meaning = numberWords(language).get(word)
  return meaning && ('value' in meaning ? meaning.value : meaning.factor === 100 ? 100 : undefined)
}
