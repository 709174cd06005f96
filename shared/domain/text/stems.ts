/** Endings of English words, the longest first. */
const ENDINGS = [
  ...['izations', 'ationals', 'ization', 'ational', 'ations', 'ators', 'ments', 'izing', 'ation', 'ating', 'ional'],
  ...[
    'ator',
    'ated',
    'ates',
    'ment',
    'ings',
    'ions',
    'ical',
    'izes',
    'izer',
    'ized',
    'ate',
    'ers',
    'ors',
    'ion',
    'ing',
  ],
  ...['ied', 'ies', 'ize', 'ed', 'er', 'es', 'or', 'ly', 'ic', 'al', 'e', 's', 'y'],
]
const ENDING = new RegExp(`(?:${ENDINGS.join('|')})$`)

/** A light English stem of a folded word that other Latin-script languages survive; British and American spellings meet. */
export function englishStem(word: string): string {
  const american = word
    .replace(/ae/g, 'e')
    .replace(/is(e[drs]?|ing|ations?|ers?)$/, 'iz$1')
    .replace(/our(s|ed|ing)?$/, 'or$1')
  if (american.length < 5) return american.length > 3 ? american.replace(/s$/, '') : american
  const cut = american.replace(ENDING, '')
  const short = cut.length < 3 ? american.replace(/s$/, '') : cut
  return short.replace(/([^aeiouls])\1$/, '$1')
}
