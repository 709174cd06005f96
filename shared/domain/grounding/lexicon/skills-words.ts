import { finderOf } from '../../text/word-finder.ts'

export const HIGHER_LEVEL = finderOf(
  () =>
    /(?<!\p{L})(?:advanced|expert|professional|master|specialist|avance\p{L}*|avanzad[oa]|experte|fortgeschritten\p{L}*|zaawansowan\p{L}*|avancad[oa]|avanzat[oa]|esperto|gevorderd\p{L}*|pokrocil\p{L}*|avancerad\p{L}*)(?!\p{L})/u,
)
export const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|un)'(?=\p{L})/u
const GENERIC =
  'skills skill reduction improvement improvements information basics fundamentals techniques technique methods method tools tool systems system principles practice practices work working knowledge experience services service process processes general use usage creation support writing handling preparation delivery grundlagen kenntnisse anwendung metodos tecnicas herramientas techniques methodes outils metody narzedzia obsluga'.split(
    ' ',
  )
export const GENERIC_SKILL = finderOf(() => new RegExp(`^(?:${[...GENERIC].join('|')})$`))
const ENDINGS = 'technik wesen arbeit arbeiten kunde verfahren prozesse prozess kenntnisse management betreuung'.split(
  ' ',
)
export const fieldEndings = (): readonly string[] => ENDINGS
