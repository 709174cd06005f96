/** Words that say nothing about what is asked for: function words, and the small talk of postings. Folded. */
const STOP_WORDS = new Set(
  `a an and any are as at be been being both but by can could do does each either etc every for from had has have having how if in
  into is it its least less like may might more most much must near nor not of off on one only or other our out over own part per
  plus same several should similar since so some such than that the their them then there these they this those through to too
  towards under until up us very via was we were what when where which while who whom whose why will with within without would you
  your yourself i me my he she his her
  ability able advanced background basic clear close closely completed completion confidence confident comfortable commercial
  comparable competence current currently deep demonstrable demonstrated demonstrates desirable eager equivalent essential
  excellent excited experience experienced experiences expert expertise exposure familiar familiarity first good great hands-on
  handson ideal ideally including industry interest interested join keen know knowledge level love minimum needed nice practical
  practice preferably preferred proficiency proficient profound proven ready readiness recent record relevant required
  requirement requirements responsibility routine self-service senior shared significant skill skills skilled small solid sound
  strong subject successful taking track tool tools understanding use used using welcome willing willingness work worked working
  works year years yrs role position job course production provider candidate fluent native independent
  der die das den dem des ein eine einen einem einer eines und oder mit ohne in im am an auf aus bei fur nach von vom vor zu zum zur
  als auch sowie du sie ihr ihre wir unser dein deine ist sind hast haben wird werden mehr mindestens idealerweise erfahrung
  erfahrungen kenntnisse kenntnis sehr gute guter gutes fundierte sichere sicherer umgang jahre jahren bereich verstandnis
  mehrjahrige wunschenswert vorteil erste ersten wunsch fahigkeit bereitschaft gerne
  el la los las un una unos unas y o u de del al con sin en por para que se su sus es son como mas menos entre sobre anos ano
  experiencia conocimientos conocimiento dominio manejo minimo nivel alto buen buena buenos valorable deseable capacidad
  le les une des du et ou avec sans dans sur par pour que qui ce cette ces est sont vous votre vos nous notre au aux plus moins ans
  annees experience connaissance connaissances maitrise bonne bon bonnes niveau minimum souhaite souhaitee capacite atout
  il lo gli uno e ed con senza nel nella per che di da della dei anni esperienza conoscenza conoscenze buona ottima capacita
  os as um uma com sem no na nos nas ao experiencia conhecimento conhecimentos anos
  het een met zonder op voor van bij naar jaar ervaring kennis goede
  oraz lub z ze bez na w we do od lat lata doswiadczenie znajomosc dobra bardzo
  a nebo s se bez na v ve do od let roky zkusenosti zkusenost znalost dobra velmi`.split(/\s+/),
)

/** Whether a folded word says nothing about what is asked for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
