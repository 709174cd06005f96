import { readFile } from 'node:fs/promises'
import { closeReaders, readDocument } from '#shared/documents/read/read-document.ts'
import { readResumeText } from '#shared/domain/parsing/parse-resume.ts'
import { linesFromText } from '#shared/domain/parsing/text-lines.ts'

for (const f of process.argv.slice(2)) {
  const r = await readDocument(await readFile(f))
  const lines = r.lines?.length ? r.lines : linesFromText(r.text)
  console.log('=====', f)
  lines.forEach((l, i) => {
    const { text, ...h } = l
    console.log(i, JSON.stringify(text).slice(0, 140), JSON.stringify({ ...h, breaks: undefined, links: undefined }))
  })
  console.log(JSON.stringify(readResumeText(r).resume, null, 1).replace(/\n\s+/g, ' '))
}
closeReaders()
