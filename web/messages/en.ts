import { account } from './en/account.ts'
import { application } from './en/application.ts'
import { files } from './en/files.ts'
import { frame } from './en/frame.ts'
import { history } from './en/history.ts'
import { resume } from './en/resume.ts'
import { review } from './en/review.ts'

/** Every word that the page says, in English. Another language is a file of the same shape. */
export const en = { ...frame, account, application, files, history, resume, review }
