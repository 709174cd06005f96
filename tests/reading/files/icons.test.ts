import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { dropIcons } from '#shared/reading/lines/icons.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { madeDocx, paragraph } from '../../documents/made-files.ts'

const readText = (text: string) => extract(new TextEncoder().encode(text), DEFAULT_LIMITS)

describe('glyphs of icon fonts', () => {
  it('are dropped from a text with a note that says how many, and stand in no field', async () => {
    const read = await readText('John Roe\njohn@example.com\n\nSkills\n\uf121 Excel\nSQL \uf005\uf005\uf006\n')
    assert.doesNotMatch(JSON.stringify(read), /\p{Co}/u)
    assert.match(read.notes.join(), /^4 icons were left out/)
    const { resume } = readResumeText(read)
    assert.deepEqual(resume.skills, [{ name: 'Excel' }, { name: 'SQL' }])
  })

  it('that begin lines beneath each other are bullets', async () => {
    const head = 'Ada Roe\nada@example.com\n\nExperience\nPlanner, Elmfield Freight, May 2019 - Present\n'
    const { lines } = await readText(`${head}\ue904 Planned 40 lorries a day\n\ue904 Cut empty runs\n`)
    assert.deepEqual(
      lines.filter(({ bullet }) => bullet).map(({ text }) => text),
      ['Planned 40 lorries a day', 'Cut empty runs'],
    )
  })

  it('of a contact line set its parts apart', async () => {
    const { lines } = await readText('Ada Roe\n\uf0e0 ada@example.com \uf095 +47 555 01 00 \uf015 Bergen\n')
    assert.equal(lines[1]?.text, 'ada@example.com\t+47 555 01 00\tBergen')
  })

  it('between words leave a blank, and at the end of a line nothing', () => {
    const { lines, icons } = dropIcons([{ text: 'Led\ue001the team' }, { text: 'Elmfield Freight \ue002' }])
    assert.deepEqual([lines.map(({ text }) => text), icons], [['Led the team', 'Elmfield Freight'], 2])
  })

  it('of Symbol and Wingdings that are bullets are shown as bullets, and are no loss', async () => {
    const { lines, notes } = await readText('Ada Roe\n\nSkills\nExcel \uf0b7 SQL \uf0b7 Word\n')
    assert.equal(lines.at(-1)?.text, 'Excel • SQL • Word')
    assert.deepEqual(notes, [])
  })

  it('do not move the places at which the typeface changes', () => {
    const [line] = dropIcons([{ text: '\ue001 Planner \ue002 Elmfield', breaks: [2, 12] }]).lines
    assert.deepEqual(line, { text: 'Planner\tElmfield', breaks: [8] })
  })

  it('are dropped from a DOCX, in its links too', async () => {
    const { lines, notes } = await extract(madeDocx(paragraph('\uf09b Ada Roe, planner')), DEFAULT_LIMITS)
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['Ada Roe, planner'],
    )
    assert.match(notes.join(), /^One icon was left out/)
  })
})
