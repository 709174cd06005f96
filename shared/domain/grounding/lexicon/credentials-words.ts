import { finderOf } from '../../text/word-finder.ts'

/** Words for a degree in general that say how well it went. */
export const GRADED = finderOf('credentials', 'graded')
/** Standing that somebody grants: certificates, licences, registrations. */
export const CERTIFIED = finderOf('credentials', 'certified')
/** Words for certificates in general, which whoever has one may use. */
export const CERTIFICATES = finderOf('credentials', 'certificate')
/** Words for having a certificate, whatever it is called itself. */
export const ATTESTED = finderOf('credentials', 'attested')
/** Words for a diploma, of whatever it is. */
export const DIPLOMA = finderOf('credentials', 'diploma')
/** Winning and being honoured. */
export const HONOUR = finderOf('credentials', 'honour', { unless: 'not-honour' })
/** Being close to an honour. */
export const NEARLY = finderOf('credentials', 'nearly')
/** What business wins, which is no honour. */
export const BUSINESS = finderOf('credentials', 'business')
