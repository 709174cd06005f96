import { finderOf } from '../../text/word-finder.ts'

export const ABOUT_LANGUAGE = finderOf(
  () =>
    /\b(?:speak\p{L}*|spoken|fluen\p{L}*|language|written|write|writes|translat\p{L}*|interpret\p{L}*|sprech\p{L}*|sprach\p{L}*|habl\p{L}*|idioma|parl\p{L}*|langue|lingua|mowi\p{L}*|jezyk\p{L}*|mluv\p{L}*|into|level|talar?|flytande|spree?k\p{L}*|vloeiend\p{L}*|fal[ao]\p{L}*|biegl\p{L}*|plynn\p{L}*|couramment|courant|fluid\p{L}*)\b/u,
)
