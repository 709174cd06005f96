import { finderOf } from '../../text/word-finder.ts'

export const AS = finderOf(
  () =>
    /(?<!\p{L})(?:as an|as a|as the|as|als eine?|als|comme|como|come|som|in qualita di|en calidad de|en (?:ma )?qualite de|in der funktion als|in (?:my|the) role (?:as|of)|in de rol van|na funcao de|w roli|v roli|i rollen som|en tant que(?: que)?|jako)(?!\p{L})/gu,
)
export const AT_WORK = finderOf(
  () =>
    /^(?:work|works|worked|working|serve|serves|served|serving|act|acts|acted|acting|employed|role|position|career|experience|years|year|decades?)$/,
)
export const NO_TITLE = finderOf(
  () => /^(?:part|well|many|much|soon|needed|required|such|one|if|though|before|far|long|a result|result)$/,
)
export const I_AM = finderOf(
  () =>
    /(?<!\p{L})(?:(?:i am|i'm|i have been|i've been|i was|i became)(?: also)?(?: now)? (?:an?|the)|(?:ich bin|ich war|je suis|j'etais|soy|fui|jestem|sono|sou|jag ar|ik ben)(?: also)?(?: now)?(?: an?| the| eine?| une?)?)(?!\p{L})/gu,
)
export const TITLE_ENDS = finderOf(
  () =>
    /(?<=\s)(?:and|i|with|for|of|from|at|in|on|who|that|since|where|my|to|und|mit|bei|beim|fur|von|seit|ich|con|de|en|desde|para|y|avec|chez|du|des|et|je|j'ai|depuis|z|w|od|dla|is|was|has|have|he|she|we|the)\b/u,
)
export const AGENT_ENDING = finderOf(
  () =>
    /(?:[^aeiou]er|or|ist|ian|eer|ant|ent|man|woman|chef|nurse|head|lead|clerk|cook|pilot|partner|officer|trainee|intern|coach|eur|euse|teur|trice|iste|ista|ador|adora|dor|dora|ero|era|in|ka|rz|arz|nik|olog|master)$/u,
)
