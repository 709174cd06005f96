import { fold } from '../fold.ts'

/** Words of dates, folded (see fold.ts): months, "present", "since" and the words between two dates. */

const MONTH_NAMES: readonly string[] = [
  'january januar janner jaenner janvier enero gennaio janeiro januari leden ledna lednu styczen stycznia ianuarie ocak tammikuu январь января січень січня ιανουαριος ιανουαριου يناير ינואר',
  'february februar feber fevrier febrero febbraio fevereiro februari unor unora luty lutego februarie subat helmikuu февраль февраля лютии лютого φεβρουαριος φεβρουαριου فبراير شباط פברואר',
  'march marz maerz mars marzo marco maart mrt brezen brezna marzec marca marcius martie mart marts maaliskuu март марта березень березня μαρτιος μαρτιου مارس آذار מרץ מרס',
  'april avril abril aprile aprilis duben dubna kwiecien kwietnia aprilie nisan huhtikuu апрель апреля квітень квітня απριλιος απριλιου أبريل إبريل نيسان אפריל',
  'may mai mayo maggio maio mei kveten kvetna maj maja majus mayis toukokuu маи мая травень травня μαιος μαιου مايو أيار מאי',
  'june juni juin junio giugno junho cerven cervna czerwiec czerwca junius iunie haziran kesakuu июнь июня червень червня ιουνιος ιουνιου يونيو حزيران יוני',
  'july juli juillet julio luglio julho cervenec cervence lipiec lipca julius iulie temmuz heinakuu июль июля липень липня ιουλιος ιουλιου يوليو تموز יולי',
  'august aout agosto augustus srpen srpna sierpien sierpnia augusti augusztus agustos elokuu август августа серпень серпня αυγουστος αυγουστου أغسطس آب אוגוסט',
  'september septembre septiembre setiembre settembre setembro zari wrzesien wrzesnia szeptember septembrie eylul syyskuu сентябрь сентября вересень вересня σεπτεμβριος σεπτεμβριου سبتمبر أيلول ספטמבר',
  'october oktober octobre octubre ottobre outubro rijen rijna pazdziernik pazdziernika octombrie ekim lokakuu октябрь октября жовтень жовтня οκτωβριος οκτωβριου أكتوبر אוקטובר',
  'november novembre noviembre novembro listopad listopadu listopada noiembrie kasim marraskuu ноябрь ноября νοεμβριος νοεμβριου نوفمبر נובמבר',
  'december dezember decembre diciembre dicembre dezembro prosinec prosince grudzien grudnia decembrie aralik desember joulukuu декабрь декабря грудень грудня δεκεμβριος δεκεμβριου ديسمبر דצמבר',
]

/** Month number by folded name, full or abbreviated to three letters or more; abbreviations of two months are left out. */
export const MONTHS: ReadonlyMap<string, number> = monthsByName()

function monthsByName(): Map<string, number> {
  const full = new Map<string, number>()
  const short = new Map<string, number>()
  MONTH_NAMES.forEach((names, index) => {
    for (const name of names.split(' ').map(fold)) {
      full.set(name, index + 1)
      if (name.endsWith('kuu')) continue // Finnish months are not abbreviated so, and would collide with others
      for (let length = 3; length <= 5 && length < name.length; length++) {
        const prefix = name.slice(0, length)
        short.set(prefix, short.has(prefix) && short.get(prefix) !== index + 1 ? 0 : index + 1)
      }
    }
  })
  for (const language of ['ar', 'he', 'uk']) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) full.set(fold(format.format(Date.UTC(2021, month - 1))), month)
  }
  for (const [prefix, month] of short) if (month > 0 && !full.has(prefix)) full.set(prefix, month)
  return full
}

const words = (text: string) => text.split('|')

export const PRESENT_WORDS = words(
  "present day|present|now|current|currently|today|ongoing|to date|date|to present|to the present|still|heute|aktuell|laufend|jetzt|gegenwart|dato|andauernd|actualidad|la actualidad|actualmente|actual|presente|al presente|hoy|la fecha|en curso|aujourd'hui|ce jour|a ce jour|maintenant|en cours|oggi|attuale|attualmente|in corso|ad oggi|hoje|atual|atualmente|o momento|em curso|heden|nu|lopend|soucasnost|soucasnosti|dosud|dnes|doposud|pritomnost|obecnie|nadal|teraz|dzis|dzisiaj|do dzis|chwili obecnej|do chwili obecnej|nuvarande|nutid|idag|i dag|pagaende|nykyinen|jelenleg|jelen|prezent|gunumuz|halen|devam ediyor|настоящее время|по настоящее время|н.в.|сеичас|σημερα|至今|现在|現在|現職|현재|재직중|сегодня|дотепер|теперішній час|по теперішній час|до теперішнього часу|сьогодні|зараз|по сей день|حتى الآن|الآن|حاليا|حتى تاريخه|حتى اليوم|اليوم|الوقت الحاضر|היום|כיום|עד היום|הווה|nuværende|fortsat|nykyisin|bugun|mevcut|devam|napjainkig|ate ao presente|zurzeit|derzeit|bis heute|bis jetzt|until now|until present|till date|till now|till present|in progress|a present|al momento|tuttora|a oggi|ate hoje|actualidade|vandaag|huidig|tegenwoordig|nyni|do soucasnosti|aktualne|momentalne|τωρα|μεχρι σημερα|εως σημερα|παρον|目前|今|在职|재직 중|재직|지금|lobende",
)
export const SINCE_WORDS = words(
  'since|from|starting|seit|ab|von|depuis|a partir de|desde|dal|dalla|da|od|sinds|vanaf|van|sedan|fra|с|от|з|від|منذ|από|as of|ab dem|siden|fra og med',
)
export const UNTIL_WORDS = words(
  'until|till|up to|bis|hasta|ate|fino a|fino al|jusque|jusqu a|tot|do|до|til|حتى|μεχρι|εως|עד',
)
export const BETWEEN_WORDS = words(
  'to|until|till|through|thru|bis|bis zum|a|au|al|alla|hasta|hasta la|ate|ate o|do|az|az do|tot|tot en met|t/m|до|по|til|en met|et|and|to the|jusqu a|jusqu en|do dzis|إلى|الى|حتى|עד|μεχρι|εως|tot aan|till och med|til og med',
)
export const SEASON_WORDS = words(
  'spring|summer|autumn|fall|winter|early|late|mid|circa|ca.|about|around|fruhjahr|fruhling|sommer|herbst|winter|printemps|ete|automne|hiver|primavera|verano|otono|invierno|estate|autunno|inverno|jaro|leto|podzim|zima|q1|q2|q3|q4|ws|ss|wise|sose|michaelmas|lent|hilary|trinity',
)
