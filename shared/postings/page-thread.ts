import { parentPort, workerData } from 'node:worker_threads'
import { extractPosting } from './extract.ts'
import type { PageJob } from './page-posting.ts'

/** The thread in which one page is read; whoever started it ends it when it takes too long. */
const { body, contentType }: PageJob = workerData
parentPort?.postMessage(extractPosting(body, contentType))
