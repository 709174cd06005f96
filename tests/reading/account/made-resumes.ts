import { chooseWords } from '#shared/domain/resume/heading-words.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import type { SourceSpan } from '#shared/reading/reading.ts'
import { type Random, seededRandom } from '../../faults/harness/random.ts'
import { TONGUES, type Tongue } from './made-words.ts'

/** A value together with where the made-up source says it. */
export type Leaf = { value: string; spans: SourceSpan[] }
/** An entry of any section: fields, and lists of texts. */
export type MadeEntry = { fields: Record<string, Leaf>; lists: Record<string, Leaf[]> }
export type MadeSections = Record<string, MadeEntry[]>
export type MadeResume = { basics: MadeEntry; sections: MadeSections; lines: ReadLine[]; furniture: SourceSpan[] }

/** A piece of a line: plain text, or a value as it is written there. */
type Piece = string | { leaf: Leaf; written: string }

/** A made-up person as the lines of a resume, the same for the same seed, with the true place of every value. */
export function makeResume(seed: number): MadeResume {
  const random = seededRandom(seed)
  const tongue = random.pick(TONGUES)
  return new Writer(random, tongue).write()
}

const leafOf = (value: string): Leaf => ({ value, spans: [] })
const asWritten = (leaf: Leaf): Piece => ({ leaf, written: leaf.value })

const HEADS = ['title at employer', 'employer first', 'dates first', 'one line'] as const

class Writer {
  readonly lines: ReadLine[] = []
  readonly furniture: SourceSpan[] = []
  private readonly head: (typeof HEADS)[number]
  private readonly hasGaps: boolean
  private readonly isPaged: boolean
  private page = 1
  private readonly random: Random
  private readonly tongue: Tongue

  constructor(random: Random, tongue: Tongue) {
    this.random = random
    this.tongue = tongue
    this.head = random.pick(HEADS)
    this.hasGaps = random.next() < 0.7
    this.isPaged = random.next() < 0.4
  }

  write(): MadeResume {
    const basics = this.basics()
    const words = chooseWords(this.tongue.language)
    const sections: MadeSections = {}
    const order =
      this.random.next() < 0.7
        ? ['work', 'education', 'skills', 'languages']
        : ['skills', 'work', 'languages', 'education']
    for (const section of order) {
      this.line([section === 'work' ? words.work : words[section as 'skills']], { gap: true, bold: 'all' })
      sections[section] = this.section(section)
      if (this.isPaged && section === order[1]) this.turnPage(basics.fields.name?.value ?? '')
    }
    return { basics, sections, lines: this.lines, furniture: this.furniture }
  }

  private section(section: string): MadeEntry[] {
    if (section === 'work') return this.times(2, 5, (index) => this.job(index))
    if (section === 'education') return this.times(1, 2, () => this.school())
    return section === 'skills' ? this.skills() : this.languages()
  }

  private basics(): MadeEntry {
    const { tongue, random } = this
    const name = leafOf(random.pick(tongue.names))
    const user = `user${Math.floor(random.next() * 900)}`
    const fields: Record<string, Leaf> = {
      name,
      label: leafOf(random.pick(tongue.titles)),
      email: leafOf(`${user}@example.com`),
      phone: leafOf(`+44 20 ${1000 + Math.floor(random.next() * 8000)} ${1000 + Math.floor(random.next() * 8000)}`),
      url: leafOf(`https://www.${user}.example.org`),
      'location.city': leafOf(random.pick(tongue.cities)),
      'location.countryCode': leafOf(tongue.countryCode),
      summary: leafOf(this.sentence() + (tongue.space ? '. ' : '。') + this.sentence()),
    }
    const { label, email, phone, url, summary } = fields as Record<string, Leaf>
    if (!label || !email || !phone || !url || !summary) throw new Error('A field was not made.')
    this.line([asWritten(name)])
    this.line([asWritten(label)])
    this.line([`${tongue.labels.email}: `, asWritten(email), ' | ', `${tongue.labels.phone}: `, asWritten(phone)])
    const place = fields['location.city'] as Leaf
    const country = fields['location.countryCode'] as Leaf
    this.line([
      asWritten(place),
      ', ',
      { leaf: country, written: tongue.country },
      ' | ',
      { leaf: url, written: `${user}.example.org` },
    ])
    this.line([chooseWords(tongue.language).summary], { gap: true, bold: 'all' })
    this.wrapped(summary, {})
    return { fields, lists: {} }
  }

  private job(index: number): MadeEntry {
    const { tongue, random } = this
    const year = 2022 - index * 2 - Math.floor(random.next() * 2)
    const [name, position] = [leafOf(random.pick(tongue.employers)), leafOf(random.pick(tongue.titles))]
    const location = leafOf(random.pick(tongue.cities))
    const { dates, fields } = this.dates(year, index === 0 && random.next() < 0.6)
    const gap = this.hasGaps ? { gap: true as const } : {}
    const at = tongue.at ? ` ${tongue.at} ` : ' '
    if (this.head === 'title at employer') {
      this.line([asWritten(position), at, asWritten(name), '\t', ...dates], gap)
      this.line([asWritten(location)])
    } else if (this.head === 'employer first') {
      this.line([asWritten(name), ', ', asWritten(location)], { ...gap, bold: 'all' })
      this.line([asWritten(position), ' | ', ...dates])
    } else if (this.head === 'dates first') {
      this.line(dates, gap)
      this.line([asWritten(position)])
      this.line([asWritten(name), ' – ', asWritten(location)])
    } else this.line([asWritten(position), ', ', asWritten(name), ', ', asWritten(location), ' (', ...dates, ')'], gap)
    const highlights = this.times(0, 4, () => {
      const leaf = leafOf(this.sentence())
      this.wrapped(leaf, { bullet: true })
      return leaf
    })
    return { fields: { name, position, location, ...fields }, lists: { highlights } }
  }

  private dates(year: number, isOpen: boolean): { dates: Piece[]; fields: Record<string, Leaf> } {
    const { tongue, random } = this
    const [from, to] = [1 + Math.floor(random.next() * 12), 1 + Math.floor(random.next() * 12)]
    const startDate = leafOf(`${year - 1}-${String(from).padStart(2, '0')}`)
    const start: Piece = { leaf: startDate, written: tongue.date(year - 1, from) }
    const separator = random.pick([' – ', ' - ', '–'])
    if (isOpen) return { dates: [start, separator, chooseWords(tongue.language).present], fields: { startDate } }
    const endDate = leafOf(`${year}-${String(to).padStart(2, '0')}`)
    return {
      dates: [start, separator, { leaf: endDate, written: tongue.date(year, to) }],
      fields: { startDate, endDate },
    }
  }

  private school(): MadeEntry {
    const { tongue, random } = this
    const institution = leafOf(random.pick(tongue.schools))
    const [studyType, area] = [leafOf(random.pick(tongue.degrees)), leafOf(random.pick(tongue.areas))]
    const year = 2004 + Math.floor(random.next() * 10)
    const [startDate, endDate] = [leafOf(String(year)), leafOf(String(year + 3))]
    this.line([asWritten(studyType), ', ', asWritten(area)], this.hasGaps ? { gap: true } : {})
    this.line([asWritten(institution), '\t', asWritten(startDate), '–', asWritten(endDate)])
    return { fields: { institution, studyType, area, startDate, endDate }, lists: {} }
  }

  private skills(): MadeEntry[] {
    const left = [...this.tongue.skills]
    const take = () => leafOf(left.splice(Math.floor(this.random.next() * left.length), 1)[0] ?? '')
    return this.times(1, 2, () => {
      const name = leafOf(this.random.pick([this.tongue.labels.tools, 'IT', 'Software']))
      const keywords = this.times(2, 4, take)
      this.line([
        asWritten(name),
        ': ',
        ...keywords.flatMap((leaf, index) => [...(index > 0 ? [', '] : []), asWritten(leaf)]),
      ])
      return { fields: { name }, lists: { keywords } }
    })
  }

  private languages(): MadeEntry[] {
    const { tongue, random } = this
    return tongue.tongues.slice(0, 2).map((name) => {
      const [language, fluency] = [leafOf(name), leafOf(random.pick(tongue.levels))]
      this.line([asWritten(language), ' (', asWritten(fluency), ')'], { bullet: true })
      return { fields: { language, fluency }, lists: {} }
    })
  }

  private sentence(): string {
    const { tongue, random } = this
    return [random.pick(tongue.verbs), random.pick(tongue.things), random.pick(tongue.ends)].join(tongue.space)
  }

  private times<T>(min: number, max: number, make: (index: number) => T): T[] {
    const count = min + Math.floor(this.random.next() * (max - min + 1))
    return Array.from({ length: count }, (_, index) => make(index))
  }

  private line(pieces: readonly Piece[], hints: Omit<ReadLine, 'text'> = {}): void {
    let text = ''
    for (const piece of pieces) {
      const written = typeof piece === 'string' ? piece : piece.written
      if (typeof piece !== 'string')
        piece.leaf.spans.push({ line: this.lines.length, start: text.length, end: text.length + written.length })
      text += written
    }
    this.lines.push({ text, ...hints, ...(this.isPaged && { page: this.page }) })
  }

  /** A text on one line or two, broken between words or, with a hyphen, within one. */
  private wrapped(leaf: Leaf, hints: Omit<ReadLine, 'text'>): void {
    const space = leaf.value.indexOf(' ', leaf.value.length / 2)
    const way = this.random.next()
    if (way < 0.6 || space < 0) {
      this.line([asWritten(leaf)], hints)
      return
    }
    const word = /^\p{L}{6,}/u.exec(leaf.value.slice(space + 1))?.[0]
    const cut = way < 0.8 || !word ? space : space + 1 + 3
    const hyphen = cut === space ? '' : '-'
    this.line([{ leaf, written: leaf.value.slice(0, cut) + hyphen }], hints)
    this.line([{ leaf, written: leaf.value.slice(cut).trimStart() }], {})
  }

  private turnPage(name: string): void {
    const write = (text: string) => {
      this.furniture.push({ line: this.lines.length, start: 0, end: text.length })
      this.line([text])
    }
    if (this.random.next() < 0.5) write(`${name} – ${this.page}/2`)
    else write(`Page ${this.page} of 2`)
    this.page++
  }
}
