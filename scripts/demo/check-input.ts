import { open, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** What the demo cannot work with; the message says what a person can do. */
export class WrongInput extends Error {
  override name = 'WrongInput'
}

/** The posting as it is given to the API: by its address, as a file of its own, or as text. */
export type GivenPosting = { url: string } | { file: string; bytes: Uint8Array<ArrayBuffer> } | { text: string }
export type CheckedInput = { resume: { name: string; bytes: Uint8Array<ArrayBuffer> }; posting: GivenPosting }

/** How files begin that are no text: PDF, ZIP (DOCX, ODT), RTF. */
const FILE_STARTS = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'] as const
/** Fewer letters than this are no posting. */
const MIN_LETTERS = 40
const MAX_BYTES = 10 * 1024 * 1024

/**
 * Looks at everything that was given before anything is brought up, and reads it. Throws WrongInput for a folder, a file that is not
 * there, empty or too large, a posting too short to be one, an address that is none, and a place for documents that is a file.
 */
export async function checkInput(given: {
  resume: string
  job: string
  out?: string | undefined
}): Promise<CheckedInput> {
  const bytes = await readGiven(given.resume, '--resume')
  const posting = await readPosting(given.job)
  if (given.out !== undefined) await checkFolder(given.out)
  return { resume: { name: basename(given.resume), bytes }, posting }
}

async function readPosting(job: string): Promise<GivenPosting> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(job)) return { url: checkAddress(job) }
  const bytes = await readGiven(job, '--job')
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (FILE_STARTS.some((known) => start.startsWith(known))) return { file: basename(job), bytes }
  const text = Buffer.from(bytes).toString('utf8')
  if (text.includes('\0') || text.includes('\ufffd'))
    throw new WrongInput(`--job ${job} is no text. Give a text, PDF or DOCX.`)
  if ((text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS)
    throw new WrongInput(`--job ${job} is too short to be a posting. Copy all of the posting into it.`)
  return { text }
}

function checkAddress(job: string): string {
  if (URL.canParse(job) && /^https?:$/.test(new URL(job).protocol)) return job
  throw new WrongInput(`--job ${job} is no address of a page. It begins with https:// or http://.`)
}

async function readGiven(path: string, option: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new WrongInput(`There is no file ${path} (${option}).`)
  if (!found.isFile()) throw new WrongInput(`${option} ${path} is no file but a folder or the like.`)
  if (found.size === 0) throw new WrongInput(`${option} ${path} is empty.`)
  if (found.size > MAX_BYTES) throw new WrongInput(`${option} ${path} is larger than 10 MB.`)
  const file = await open(path).catch((cause: unknown) => {
    throw new WrongInput(`${option} ${path} cannot be read.`, { cause })
  })
  try {
    return new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

/** The folder, or the nearest one above it that is there, must be a folder. */
async function checkFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => null)
  if (found?.isDirectory()) return
  if (found) throw new WrongInput(`--out ${out} is a file. Give a folder, which may be a new one.`)
  if (dirname(out) !== out) await checkFolder(dirname(out))
}
