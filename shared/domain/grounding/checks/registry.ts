import { findCharges } from '../claims/find-charges.ts'
import { findClauses } from '../claims/find-clauses.ts'
import { findFinished, findWon } from '../claims/find-completion.ts'
import { findCertificates, findDegrees, findHonours } from '../claims/find-credentials.ts'
import { findDates } from '../claims/find-dates.ts'
import { findForeignText } from '../claims/find-foreign-text.ts'
import { findOwnWork } from '../claims/find-help.ts'
import { findAddresses, findInstructions } from '../claims/find-instructions.ts'
import { findLanguages } from '../claims/find-languages.ts'
import { findNames } from '../claims/find-names.ts'
import { findNumbers, findRhythms, findSteps, findWholes } from '../claims/find-numbers.ts'
import { findOwnTitles } from '../claims/find-own-titles.ts'
import { findOwners } from '../claims/find-owners.ts'
import { findPlaceholders } from '../claims/find-placeholders.ts'
import { findProfessions } from '../claims/find-professions.ts'
import { findProportions } from '../claims/find-proportions.ts'
import { findPurposes } from '../claims/find-purposes.ts'
import { findRanks } from '../claims/find-ranks.ts'
import { findReach, findUniversals } from '../claims/find-reach.ts'
import { findSkillLevels, findSkillWords, findWholeSkill } from '../claims/find-skills.ts'
import { findWords } from '../claims/find-words.ts'
import type { TextKind } from '../evidence/evidence.ts'
import { supportStep, supportWhole } from '../support/changes-of-numbers.ts'
import { hasLedNothing, supportCharge } from '../support/support-charges.ts'
import { supportFinished, supportWon } from '../support/support-completion.ts'
import { supportCertificate, supportDegree, supportHonour } from '../support/support-credentials.ts'
import { supportDate } from '../support/support-dates.ts'
import { supportForeignText } from '../support/support-foreign-text.ts'
import { supportOwnWork } from '../support/support-help.ts'
import { supportAddress, supportInstruction } from '../support/support-instructions.ts'
import { supportLanguage } from '../support/support-languages.ts'
import { codeOfName, supportName } from '../support/support-names.ts'
import { supportNumber } from '../support/support-numbers.ts'
import { supportOwnTitle } from '../support/support-own-titles.ts'
import { supportClause, supportOwner } from '../support/support-owners.ts'
import { supportPlaceholder } from '../support/support-placeholders.ts'
import { supportProfession } from '../support/support-professions.ts'
import { supportProportion } from '../support/support-proportions.ts'
import { supportPurpose } from '../support/support-purposes.ts'
import { supportRank } from '../support/support-ranks.ts'
import { supportReach, supportUniversal } from '../support/support-reach.ts'
import { supportRhythm } from '../support/support-rhythms.ts'
import { supportSkillLevel, supportSkillWord, supportWholeSkill } from '../support/support-skills.ts'
import { supportWord } from '../support/support-words.ts'
import { type Check, checkOf } from './check.ts'

const ANY: readonly TextKind[] = ['line', 'summary', 'label', 'skill', 'letter']
const SENTENCES: readonly TextKind[] = ['line', 'summary', 'letter']
const NOT_LABEL: readonly TextKind[] = ['line', 'summary', 'skill', 'letter']
const RESUME_PROSE: readonly TextKind[] = ['line', 'summary']

/** What a text can claim that needs support: one entry per kind of claim. */
export const CHECKS: readonly Check[] = [
  checkOf({ code: 'instruction', precedence: 10, appliesTo: ANY, find: findInstructions, support: supportInstruction }),
  checkOf({ code: 'instruction', precedence: 11, appliesTo: ANY, find: findAddresses, support: supportAddress }),
  checkOf({
    code: 'placeholder',
    precedence: 12,
    appliesTo: ANY,
    find: findPlaceholders,
    support: supportPlaceholder,
  }),
  checkOf({ code: 'number', precedence: 20, appliesTo: ANY, find: findNumbers, support: supportNumber }),
  checkOf({
    code: 'number',
    precedence: 21,
    appliesTo: ANY,
    find: findRhythms,
    support: supportRhythm,
    accountsForWords: true,
  }),
  checkOf({ code: 'number', precedence: 22, appliesTo: ANY, find: findWholes, support: supportWhole }),
  checkOf({ code: 'number', precedence: 23, appliesTo: ANY, find: findSteps, support: supportStep }),
  checkOf({
    code: 'number',
    precedence: 24,
    appliesTo: ANY,
    find: findProportions,
    support: supportProportion,
    accountsForWords: true,
  }),
  checkOf({
    code: 'date',
    precedence: 30,
    appliesTo: ANY,
    find: findDates,
    support: supportDate,
    accountsForWords: true,
  }),
  checkOf({
    code: 'misattribution',
    precedence: 40,
    appliesTo: ANY,
    find: findOwners,
    support: supportOwner,
    accountsForWords: true,
  }),
  checkOf({ code: 'misattribution', precedence: 41, appliesTo: SENTENCES, find: findClauses, support: supportClause }),
  checkOf({
    code: 'credential',
    precedence: 50,
    appliesTo: ANY,
    find: findDegrees,
    support: supportDegree,
    accountsForWords: true,
  }),
  checkOf({
    code: 'credential',
    precedence: 51,
    appliesTo: ANY,
    find: findCertificates,
    support: supportCertificate,
    accountsForWords: true,
  }),
  checkOf({
    code: 'credential',
    precedence: 52,
    appliesTo: ANY,
    find: findHonours,
    support: supportHonour,
    accountsForWords: true,
  }),
  checkOf({ code: 'credential', precedence: 53, appliesTo: ANY, find: findFinished, support: supportFinished }),
  checkOf({ code: 'credential', precedence: 54, appliesTo: ANY, find: findWon, support: supportWon }),
  checkOf({
    code: 'language',
    precedence: 60,
    appliesTo: ANY,
    find: findLanguages,
    support: supportLanguage,
    accountsForWords: true,
  }),
  checkOf({
    code: 'language',
    precedence: 61,
    appliesTo: SENTENCES,
    find: findForeignText,
    support: supportForeignText,
  }),
  checkOf({
    code: 'scope',
    precedence: 70,
    appliesTo: ANY,
    find: findReach,
    support: supportReach,
    accountsForWords: true,
  }),
  checkOf({
    code: 'scope',
    precedence: 71,
    appliesTo: RESUME_PROSE,
    find: findUniversals,
    support: supportUniversal,
    accountsForWords: true,
  }),
  checkOf({
    code: 'title',
    precedence: 80,
    appliesTo: ANY,
    find: findRanks,
    support: supportRank,
    accountsForWords: true,
  }),
  checkOf({
    code: (claim, examined) => (hasLedNothing(claim, examined) ? 'title' : 'scope'),
    precedence: 81,
    appliesTo: NOT_LABEL,
    find: findCharges,
    support: supportCharge,
    accountsForWords: true,
  }),
  checkOf({ code: 'title', precedence: 82, appliesTo: NOT_LABEL, find: findOwnTitles, support: supportOwnTitle }),
  checkOf({
    code: 'title',
    precedence: 83,
    appliesTo: ['summary', 'letter'],
    find: findProfessions,
    support: supportProfession,
    accountsForWords: true,
  }),
  checkOf({ code: 'scope', precedence: 90, appliesTo: SENTENCES, find: findOwnWork, support: supportOwnWork }),
  checkOf({ code: 'title', precedence: 100, appliesTo: ['label'], find: findSkillWords, support: supportSkillWord }),
  checkOf({ code: 'skill', precedence: 101, appliesTo: ['skill'], find: findSkillWords, support: supportSkillWord }),
  checkOf({ code: 'skill', precedence: 102, appliesTo: ['skill'], find: findWholeSkill, support: supportWholeSkill }),
  checkOf({ code: 'skill', precedence: 103, appliesTo: ['skill'], find: findSkillLevels, support: supportSkillLevel }),
  checkOf({
    code: 'unconfirmed',
    precedence: 190,
    appliesTo: SENTENCES,
    find: findPurposes,
    support: supportPurpose,
  }),
  checkOf({ code: 'unconfirmed', precedence: 200, appliesTo: SENTENCES, find: findWords, support: supportWord }),
  checkOf({
    code: codeOfName,
    precedence: 110,
    appliesTo: ANY,
    find: findNames,
    support: supportName,
    accountsForWords: true,
  }),
]
