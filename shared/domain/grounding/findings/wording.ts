import type { Reason } from '../support/support.ts'

/** What is wrong with the words that a finding quotes, to follow them. */
const WORDING: Readonly<Record<Reason, string>> = {
  missing: 'does not appear in your resume',
  'missing here': 'does not appear in your resume for this',
  machine: 'reads like an instruction to a machine',
  address: 'is an address that is in neither your resume nor your profile',
  'at another place': 'is in your resume, but not about this',
  more: 'is more than your resume says',
  'another period': 'is not what it is per in your resume',
  'another rhythm': 'is not how often your resume says',
  'whole for part': 'is the whole of which your resume tells a part',
  'turned round': 'goes the other way round in your resume',
  'end for change': 'is where it began or ended in your resume, not by how much it changed',
  'counts another': 'is in your resume, but counts something else there',
  'another owner': 'is another employer of your resume',
  'told of another job': 'is told of another job in your resume',
  credential: 'is a degree, certificate or award that your resume does not show',
  'another field': 'is of another field of study in your resume',
  'nearly won': 'is more than your resume says: it tells of a place on the list, not of winning',
  'not won': 'is told as won, and your resume says less',
  'not finished': 'belongs to something that your resume shows as not finished',
  'unlisted language': 'is a language that your resume does not list',
  'lower language level': 'has a lower level in your resume',
  reach: 'claims more than your resume says',
  'role here': 'is a role or responsibility that your resume does not show here',
  'higher role': 'is a higher role than the one in your resume',
  role: 'is a role that your resume does not show',
  helped: 'makes your own what your resume says you helped with',
  apart: 'joins words that your resume has only apart',
  placeholder: 'is a place that was left open',
  'foreign text': 'is in another language than your resume and the application',
  unconfirmed: 'is not in your resume: only you can tell whether it is so',
  'skill level': 'is a higher level than your resume gives',
}

/** The same where the resume has the words at another place, which is named. */
const WORDING_ELSEWHERE: Partial<Record<Reason, string>> = {
  'at another place': 'is what your resume tells of',
  'told of another job': 'is what your resume tells of',
}

/** The sentence of a finding for a person: what is wrong with the quoted words, and where they stand instead. */
export function wordFinding(quoted: string, reason: Reason, elsewhere: string | undefined): string {
  const named = WORDING_ELSEWHERE[reason]
  return named !== undefined && elsewhere !== undefined
    ? `“${quoted}” ${named} ${elsewhere}, not of this.`
    : `“${quoted}” ${WORDING[reason]}.`
}
