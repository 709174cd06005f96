import { fold } from '#shared/domain/text/fold.ts'

/** Words that only connect what stands on both sides of them, folded; of many languages. */
const CONNECTING =
  'at in of for with by from and on the to as or via per bei beim in im am an von vom zum zur und für mit als der die das chez à au aux de du des la le les et en pour avec par y e el los las del al con por para o em no na do da dos das com di il lo gli i con presso van het een voor met op te bij v ve na u s se z ze w we i oraz przy od do för på hos och med av for på hos og med af til ved ja sa ile ve в на и с от до при із та у'

/** The word for a page, folded; of many languages. */
const PAGE =
  'page pages seite pagina página strona strana sida side sivu oldal sayfa стр страница сторінка σελιδα σελίδα ページ 页 頁 쪽 페이지 صفحة עמוד p pg s str'
/** Between the number of a page and that of all pages. */
const OF = 'of von de di z ze af av van из з από / sur su од'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))

export const CONNECTING_WORDS = setOf(CONNECTING)
export const PAGE_WORDS = setOf(PAGE)
export const OF_WORDS = setOf(OF)
