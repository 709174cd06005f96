import type { Reason } from '../support/support.ts'

/** What a finding is told by: the words at fault, and what of the person's resume stands against them. */
export type Told = {
  quoted: string
  reason: Reason
  /** What the resume says instead, in its own words. */
  says: string | undefined
  /** The entry of the resume that the quoted words are true of. */
  there: string | undefined
  /** The entry that the text is about. */
  here: string | undefined
}

/** The sentence of a finding for a person: what is wrong with the quoted words, and what the resume says instead. */
export function wordFinding({ quoted, reason, says, there, here }: Told): string {
  const words = `“${quoted}”`
  const instead = says === undefined ? undefined : `Your resume says “${says}”`
  const at = here === undefined ? '' : ` at ${here}`
  switch (reason) {
    case 'missing':
      return instead ? `${instead}, not ${words}.` : `${words} does not appear in your resume.`
    case 'missing here':
      return says ? `Your resume has ${says}${at}, not ${words}.` : `${words} does not appear in your resume${at}.`
    case 'undated':
      return `${words} is a date of your time${at}; your resume does not say when this was.`
    case 'too long':
      return says
        ? `The dates in your resume come to ${says}${at}, not ${words}.`
        : `No dates in your resume come to ${words}.`
    case 'machine':
      return `${words} reads like an instruction to a machine.`
    case 'address':
      return `${words} is an address that is in neither your resume nor your profile.`
    case 'at another place':
    case 'told of another job':
      return tellWhere(words, there, here)
    case 'more':
      return `${instead ?? 'Your resume says just that'}, and ${words} is told as more.`
    case 'another period':
      return instead
        ? `${instead}, which is not per the same time as ${words} here.`
        : `${words} is per another time in your resume.`
    case 'another rhythm':
      return instead ? `${instead}, not ${words}.` : `Your resume does not say ${words}${at}.`
    case 'whole for part':
      return instead
        ? `${instead}: ${words} is the whole, and yours was a part of it.`
        : `${words} is the whole of which your resume tells a part.`
    case 'turned round':
      return instead
        ? `${instead}: ${words} goes the other way round.`
        : `${words} goes the other way round in your resume.`
    case 'end for change':
      return `${instead ? `${instead}: ` : 'In your resume '}${words} is where it began or ended, not by how much it changed.`
    case 'counts another':
      return instead
        ? `${instead}: ${words} counts something else there.`
        : `${words} counts something else in your resume.`
    case 'another owner':
      return here
        ? `${words} is another employer of yours; this is about ${here}.`
        : `${words} is another employer of your resume.`
    case 'credential':
      return instead ? `${instead}, not ${words}.` : `Your resume shows no degree ${words}.`
    case 'certificate':
      return `Your resume shows no certificate, licence or registration ${words}.`
    case 'honour':
      return `Your resume tells of no award or honour ${words}.`
    case 'another field':
      return instead
        ? `${instead}: ${words} is in another field than that.`
        : `${words} is in another field in your resume.`
    case 'nearly won':
    case 'not won':
      return instead
        ? `${instead}, and ${words} says that it was won.`
        : `${words} is told as won, and your resume says less.`
    case 'not finished':
      return instead
        ? `${instead}, which is not finished; ${words} tells it as done.`
        : `${words} belongs to something that your resume shows as not finished.`
    case 'unlisted language':
      return says
        ? `Your resume lists ${says}, not ${words}.`
        : `${words} is a language that your resume does not list.`
    case 'lower language level':
      return says ? `Your resume says ${says}, not ${words}.` : `${words} has a lower level in your resume.`
    case 'passive language':
      return says
        ? `Your resume says ${says}, which is less than to speak it.`
        : `${words} has a level in your resume that is less than to speak it.`
    case 'reach':
      return `Your resume does not say ${words}; without these words the rest may be true.`
    case 'not led':
      return `${instead ? `${instead}${at}, and` : 'Your resume'} does not show you in charge of this: ${words}.`
    case 'role here':
    case 'higher role':
    case 'role':
      return instead ? `${instead}${at}, not ${words}.` : `${words} is a role that your resume does not show${at}.`
    case 'helped':
      return instead
        ? `${instead}, and ${words} makes it your own work.`
        : `${words} makes your own what your resume says you helped with.`
    case 'apart':
      return `Your resume has the words of ${words}, but nowhere together as one skill.`
    case 'skill level':
      return `Your resume does not give the level ${words}; without it the skill may be true.`
    case 'placeholder':
      return `${words} is a place that was left open.`
    case 'foreign text':
      return `${words} is in another language than your resume and the application.`
    case 'unconfirmed':
      return `${words} is not in your resume: only you can tell whether it is so.`
  }
}

/** Where something stands instead; what stands at no entry is told by what it is about. */
function tellWhere(words: string, there: string | undefined, here: string | undefined): string {
  if (there === undefined)
    return `${words} stands elsewhere in your resume, and not${here ? ` at ${here}` : ' with this'}.`
  return `${words} is what your resume tells of ${there}, not of ${here ?? 'this'}.`
}
