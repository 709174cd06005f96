import { pino } from 'pino'
import { silenceLibraries } from '#shared/process-lifecycle/silence-libraries.ts'

/** A process of its own that ends on marked text, or has something to say of it as a library might. */
const [, , how = '', words = ''] = process.argv
silenceLibraries(pino({ level: 'trace' }))

switch (how) {
  case 'thrown': {
    const error = new Error(`${words}\n    at ${words}:1:1`)
    setTimeout(() => {
      throw Object.assign(error, { detail: words, code: `${words} `, name: `${words} ` })
    })
    break
  }
  case 'rejected':
    void Promise.reject(Object.assign(new Error(words), { parameters: [words] }))
    break
  case 'rejected with a text':
    void Promise.reject(words)
    break
  case 'said':
    console.log(words)
    console.error(new Error(words))
    console.warn('%s', words)
    console.dir({ words })
    process.emitWarning(words)
    process.emitWarning(new Error(words))
    break
}
