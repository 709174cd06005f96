/** Rows of forms; the n-th row of a list is the n-th number, forms of one number are joined by `/`. */
export type Table = {
  units: string
  tens: string
  hundreds?: string
  factors: Record<string, number>
  compounds?: Compounds
}
/** How numbers below a hundred are written as one word, and what makes hundreds and thousands of them. */
export type Compounds = {
  order: 'unit-first' | 'ten-first'
  joint: string
  hundred?: string
  /** The ten loses its last vowel before a unit: "ventotto". */
  elides?: boolean
}

/** One number in several forms, from rows of stems that take the same endings. */
const declined = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .map((stem) =>
      endings
        .split(' ')
        .map((ending) => stem + ending.replace('-', ''))
        .join('/'),
    )
    .join(' ')

const factorsOf = (rows: readonly (readonly [forms: string, factor: number])[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap(([forms, factor]) => forms.split(' ').map((form) => [form, factor])))

/** The languages of the north and east of Europe, by the rules of `TABLES` in number-words.ts. */
export const MORE_TABLES = {
  da: {
    units: 'nul - to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tyve tredive fyrre/fyrretyve halvtreds/halvtredsindstyve tres/tresindstyve halvfjerds/halvfjerdsindstyve firs/firsindstyve halvfems/halvfemsindstyve',
    factors: factorsOf([
      ['hundrede hundred hundreder', 100],
      ['tusind tusinde tusinder', 1e3],
      ['million millioner', 1e6],
      ['milliard milliarder', 1e9],
      ['dusin', 12],
    ]),
    compounds: { order: 'unit-first', joint: 'og', hundred: 'hundrede' },
  },
  nb: {
    units:
      'null - to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tjue/tyve tretti/tredve førti femti seksti sytti åtti nitti',
    factors: factorsOf([
      ['hundre hundrede', 100],
      ['tusen', 1e3],
      ['million millioner', 1e6],
      ['milliard milliarder', 1e9],
      ['dusin', 12],
    ]),
    compounds: { order: 'ten-first', joint: '', hundred: 'hundre' },
  },
  ro: {
    units:
      'zero - doi/două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece treisprezece paisprezece/patrusprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
    tens: 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    factors: factorsOf([
      ['sută sute', 100],
      ['mie mii', 1e3],
      ['milion milioane', 1e6],
      ['miliard miliarde', 1e9],
      ['duzină', 12],
    ]),
  },
  hu: {
    units:
      'nulla - kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
    tens: 'húsz/huszon harminc negyven ötven hatvan hetven nyolcvan kilencven',
    factors: factorsOf([
      ['száz', 100],
      ['ezer', 1e3],
      ['millió', 1e6],
      ['milliárd', 1e9],
      ['tucat', 12],
    ]),
    compounds: { order: 'ten-first', joint: '', hundred: 'száz' },
  },
  tr: {
    units:
      'sıfır - iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    factors: factorsOf([
      ['yüz', 100],
      ['bin', 1e3],
      ['milyon', 1e6],
      ['milyar', 1e9],
      ['düzine', 12],
    ]),
  },
  ru: {
    units: `ноль/нуля - два/две/двух/двум/двумя/двое/двоих три/трёх/трём/тремя/трое/троих четыре/четырёх/четырём/четырьмя/четверо/четверых пять/пяти/пятью/пятеро/пятерых шесть/шести/шестью/шестеро/шестерых семь/семи/семью/семеро/семерых восемь/восьми/восемью/восьмью ${declined(
      'девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
      'ь и ью',
    )}`,
    tens: `${declined('двадцат тридцат', 'ь и ью')} сорок/сорока пятьдесят/пятидесяти/пятьюдесятью шестьдесят/шестидесяти/шестьюдесятью семьдесят/семидесяти/семьюдесятью восемьдесят/восьмидесяти/восемьюдесятью девяносто/девяноста`,
    hundreds:
      'сто/ста двести/двухсот/двумстам/двумястами/двухстах триста/трёхсот/трёмстам/тремястами/трёхстах четыреста/четырёхсот/четырёмстам/четырьмястами/четырёхстах пятьсот/пятисот/пятистам/пятьюстами/пятистах шестьсот/шестисот/шестистам/шестьюстами/шестистах семьсот/семисот/семистам/семьюстами/семистах восемьсот/восьмисот/восьмистам/восемьюстами/восьмистах девятьсот/девятисот/девятистам/девятьюстами/девятистах',
    factors: factorsOf([
      [declined('тысяч', 'а и - у е ей ам ами ах').replaceAll('/', ' '), 1e3],
      [declined('миллион', '- а ов ы у ом ам ами ах').replaceAll('/', ' '), 1e6],
      [declined('миллиард', '- а ов ы у ом ам ами ах').replaceAll('/', ' '), 1e9],
      ['дюжина дюжины дюжину дюжин', 12],
    ]),
  },
  uk: {
    units: `нуль/нуля - два/дві/двох/двом/двома/двоє три/трьох/трьом/трьома/троє чотири/чотирьох/чотирьом/чотирма/четверо п'ять/п'яти/п'ятьох/п'ятьма/п'ятьом/п'ятеро шість/шести/шістьох/шістьма/шістьом/шестеро сім/семи/сімох/сьома/сімома/семеро вісім/восьми/вісьмох/вісьма/вісьмома ${declined(
      "дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят",
      'ь и ьох ьома ьма',
    )}`,
    tens: `${declined('двадцят тридцят', 'ь и ьох ьома ьма')} сорок/сорока п'ятдесят/п'ятдесяти/п'ятдесятьох шістдесят/шістдесяти/шістдесятьох сімдесят/сімдесяти/сімдесятьох вісімдесят/вісімдесяти/вісімдесятьох дев'яносто/дев'яноста`,
    hundreds:
      "сто/ста двісті/двохсот/двомстам/двомастами триста/трьохсот/трьомстам/трьомастами чотириста/чотирьохсот/чотирьомстам п'ятсот/п'ятисот/п'ятистам шістсот/шестисот/шестистам сімсот/семисот/семистам вісімсот/восьмисот/восьмистам дев'ятсот/дев'ятисот/дев'ятистам",
    factors: factorsOf([
      [declined('тисяч', 'а і - у ею ам ами ах').replaceAll('/', ' '), 1e3],
      [declined('мільйон', '- а ів и у ом ам ами ах').replaceAll('/', ' '), 1e6],
      [declined('мільярд', '- а ів и у ом ам ами ах').replaceAll('/', ' '), 1e9],
      ['дюжина дюжини дюжину дюжин', 12],
    ]),
  },
  el: {
    units:
      'μηδέν - δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα/τεσσάρων πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα δεκατρείς/δεκατρία/δεκατριών δεκατέσσερις/δεκατέσσερα/δεκατεσσάρων δεκαπέντε δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά',
    tens: 'είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
    hundreds: `εκατό/εκατόν ${declined(
      'διακόσι τριακόσι τετρακόσι πεντακόσι εξακόσι επτακόσι οκτακόσι εννιακόσι',
      'οι ες α ους',
    ).replace(/(\p{L}+κ)όσιοι/gu, '$1οσίων/$&')}`,
    factors: factorsOf([
      ['χίλια χίλιοι χίλιες χιλίων χιλιάδα χιλιάδες χιλιάδων', 1e3],
      ['εκατομμύριο εκατομμύρια εκατομμυρίων', 1e6],
      ['δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων', 1e9],
      ['δωδεκάδα δωδεκάδες', 12],
    ]),
  },
} satisfies Record<string, Table>
