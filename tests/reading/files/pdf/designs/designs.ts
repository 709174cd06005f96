import { type Page, toHtml } from './page.ts'
import type { Job, Person } from './people.ts'

/** Designs of resumes as HTML with CSS, drawn for the tests of layout. */

export type Design = { css: string; draw: (page: Page, person: Person) => string }

export const each = <T>(list: readonly T[], draw: (item: T, index: number) => string): string => list.map(draw).join('')
export const items = (page: Page, list: string[]): string =>
  list.length === 0 ? '' : `<ul>${each(list, (text) => page.line(text, 'li'))}</ul>`
export const span = (from: string, to: string): string => `${from} – ${to}`
const ICON =
  '<svg width="11" height="11" viewBox="0 0 16 16"><path d="M2 3h12v10H2z M2 3l6 5 6-5" stroke="#333" fill="none"/></svg> '

export function job(page: Page, { title, employer, from, to, text, items: list }: Job): string {
  return `<div class="entry">${page.line(title, 'h3')}${page.line(employer, 'div', 'sub')}${page.line(span(from, to), 'div', 'dim')}
    ${text ? page.line(text, 'p') : ''}${items(page, list)}</div>`
}

/** Title and date on one line, employer and place on the next. */
export function jobWithDates(page: Page, { title, employer, place, from, to, text, items: list }: Job): string {
  return `<div class="entry">${page.line([title, span(from, to)], 'h3', 'spread')}${page.line([employer, place], 'div', 'spread')}
    ${text ? page.line(text, 'p') : ''}${items(page, list)}</div>`
}

const BASE = `@page { size: A4; margin: 14mm 0 } * { box-sizing: border-box } body { margin: 0 14mm; font: 10.5px/1.45 "DejaVu Sans"; color: #222 }
h1 { font-size: 26px; margin: 0 } h2 { font-size: 15px; margin: 14px 0 6px } h3 { font-size: 12px; margin: 8px 0 1px } p { margin: 2px 0 }
ul { margin: 2px 0 4px; padding-left: 14px } .spread { display: flex; justify-content: space-between } .dim { color: #777 }
.entry { margin-bottom: 8px }`

const sidebarLeft: Design = {
  css: `.page { display: grid; grid-template-columns: 62mm 1fr; gap: 9mm } aside { background: #e8eef2; padding: 6mm }`,
  draw: (page, p) => {
    const aside = page.aside(
      () => `<aside>${page.line('Contact', 'h2')}${each(p.contact, (text) => page.line(text))}
      ${page.line('Skills', 'h2')}${each(p.skills, ({ group, words }) => page.line(group, 'h3') + each(words, (word) => page.line(word)))}
      ${page.line('Languages', 'h2')}${each(p.languages, ([name, level]) => page.line(`${name} (${level})`))}</aside>`,
    )
    return `<div class="page">${aside}<main>${page.line(p.name, 'h1')}${page.line(p.label)}${page.line('Profile', 'h2')}${page.line(p.summary, 'p')}
      ${page.line('Experience', 'h2')}${each(p.jobs, (one) => job(page, one))}
      ${page.line('Education', 'h2')}${each(p.studies, (s) => page.line(s.degree, 'h3') + page.line(s.school) + page.line(span(s.from, s.to)) + items(page, s.items))}</main></div>`
  },
}

const sidebarRight: Design = {
  css: `.page { display: flex; gap: 8mm } main { width: 68% } aside { width: 32%; font-size: 10px }  h2 { text-transform: uppercase; color: #246 }`,
  draw: (
    page,
    p,
  ) => `<header>${page.line(p.name.toUpperCase(), 'h1')}${page.line(p.label)}</header><div class="page"><main>
    ${page.line('EXPERIENCE', 'h2')}${each(p.jobs, (one) => jobWithDates(page, one))}
    ${page.line('EDUCATION', 'h2')}${each(p.studies, (s) => page.line([s.degree, span(s.from, s.to)], 'h3', 'spread') + page.line(s.school) + items(page, s.items))}</main>
    ${page.aside(
      () => `<aside>${page.line('CONTACT', 'h2')}${each(p.contact, (text) => `<div>${ICON}${page.line(text, 'span')}</div>`)}
      ${page.line('ABOUT', 'h2')}${page.line(p.summary, 'p')}${page.line('SKILLS', 'h2')}
      ${each(p.skills, ({ group, words }) => page.line(group, 'h3') + page.line(words.join(', ')))}
      ${page.line('LANGUAGES', 'h2')}${each(p.languages, ([name, level]) => page.line([name, level], 'div', 'spread'))}</aside>`,
    )}</div>`,
}

function marginTitles(css: string): Design {
  return {
    css: `.row { display: grid; grid-template-columns: 34mm 1fr; gap: 6mm; margin-top: 6mm } .row h2 { margin: 0 } .row h3:first-child, .entry:first-child h3 { margin-top: 0 } ${css}`,
    draw: (page, p) => {
      const row = (title: string, body: () => string) =>
        `<section class="row">${page.line(title, 'h2')}<div>${body()}</div></section>`
      return `<header class="head">${page.line(p.name, 'h1')}${page.line(p.label)}${each(p.contact, (text) => page.line(text))}</header>
      ${row('Work', () => each(p.jobs, (one) => job(page, one)))}
      ${row('Education', () => each(p.studies, (s) => page.line(s.degree, 'h3') + page.line(s.school) + page.line(span(s.from, s.to)) + items(page, s.items)))}
      ${row('Awards and prizes', () => each(p.awards, (a) => page.line(a.title, 'h3') + page.line(`${a.by}, ${a.date}`) + page.line(a.text, 'p')))}
      ${row('Languages', () => each(p.languages, ([name, level]) => page.line(`${name} – ${level}`)))}`
    },
  }
}

const datesLeft: Design = {
  css: `.row { display: grid; grid-template-columns: 30mm 1fr; gap: 5mm; margin-bottom: 3mm } .row h3 { margin-top: 0 } h2 { border-bottom: 1px solid #888 }`,
  draw: (page, p) => {
    const row = (date: string, place: string, title: string, school: string, body: () => string) => {
      page.tell(date, title)
      page.tell(...(place ? [place, school] : [school]))
      return `<div class="row"><div class="dim"><div>${date}</div>${place}</div><div><b>${toHtml(title)}</b><div>${toHtml(school)}</div>${body()}</div></div>`
    }
    return `${page.line(p.name, 'h1')}${page.line(p.contact.join(' | '))}${page.line('Experience', 'h2')}
    ${each(p.jobs, (one) => row(span(one.from, one.to), one.place, one.title, one.employer, () => items(page, one.items)))}
    ${page.line('Education', 'h2')}${each(p.studies, (s) => row(span(s.from, s.to), '', s.degree, s.school, () => items(page, s.items)))}
    ${page.line('Skills', 'h2')}${each(p.skills, ({ group, words }) => {
      page.tell(group, words.join(', '))
      return `<div class="row"><div>${group}</div><div>${words.join(', ')}</div></div>`
    })}`
  },
}

const timeline: Design = {
  css: `.row { display: grid; grid-template-columns: 24mm 6mm 1fr; } .line { border-left: 2px solid #38a; position: relative }
  .line::before { content: ""; position: absolute; left: -6px; top: 4px; width: 10px; height: 10px; border-radius: 5px; background: #38a } .row h3 { margin: 0 } .entry { padding-bottom: 4mm }`,
  draw: (page, p) => {
    const row = (from: string, to: string, title: string, body: () => string) => {
      page.tell(span(from, to), title)
      return `<div class="row"><div><div>${from} –</div><div>${to}</div></div><div class="line"></div><div class="entry"><h3>${toHtml(title)}</h3>${body()}</div></div>`
    }
    return `${page.line(p.name, 'h1')}${page.line(p.label)}${page.line(p.contact.join(' · '))}${page.line('Career', 'h2')}
    ${each(p.jobs, (one) => row(one.from, one.to, one.title, () => page.line(one.employer) + items(page, one.items)))}
    ${page.line('Studies', 'h2')}${each(p.studies, (s) => row(s.from, s.to, s.degree, () => page.line(s.school) + items(page, s.items)))}`
  },
}

const cards: Design = {
  css: `.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm } .card { border: 1px solid #bbb; border-radius: 4px; padding: 3mm } .card h3 { margin-top: 0 }`,
  draw: (page, p) => `${page.line(p.name, 'h1')}${page.line(p.contact.join('  •  '))}${page.line('Experience', 'h2')}
    ${each(p.jobs, (one) => jobWithDates(page, one))}${page.line('Awards', 'h2')}
    <div class="cards">${each([...p.awards, ...p.awards], (a, index) => `<div class="card">${page.line(index < p.awards.length ? a.title : `${a.title} again`, 'h3')}${page.line(a.by)}${page.line(a.date, 'div', 'dim')}${page.line(a.text, 'p')}</div>`)}</div>
    ${page.line('Education', 'h2')}${each(p.studies, (s) => page.line([s.degree, span(s.from, s.to)], 'h3', 'spread') + page.line(s.school))}`,
}

const table: Design = {
  css: `table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #999; padding: 3px 6px; text-align: left; vertical-align: top }`,
  draw: (page, p) => {
    const row = (cells: string[], tag = 'td') => {
      page.tell(...cells)
      return `<tr>${each(cells, (cell) => `<${tag}>${toHtml(cell)}</${tag}>`)}</tr>`
    }
    return `${page.line(p.name, 'h1')}${page.line('Personal data', 'h2')}<table>${each(p.contact, (text, index) => row([['E-mail', 'Phone', 'Place', 'Web'][index] ?? '', text]))}</table>
    ${page.line('Professional experience', 'h2')}<table>${row(['Period', 'Position', 'Employer', 'Place'], 'th')}${each(p.jobs, (one) => row([span(one.from, one.to), one.title, one.employer, one.place]))}</table>
    ${page.line('Languages', 'h2')}<table>${row(['Language', 'Level'], 'th')}${each(p.languages, ([name, level]) => row([name, level]))}</table>
    ${page.line('Profile', 'h2')}${page.line(p.summary, 'p')}`
  },
}

const chips: Design = {
  css: `h2 { font-size: 11px; letter-spacing: 3px; text-transform: uppercase; border-bottom: 1px solid #ccc } h2 small { font-weight: normal; font-size: 10px }
  .groups { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 6mm } .groups h3 { margin-top: 0 } .chip { display: inline-block; background: #ddd; border-radius: 3px; padding: 2px 6px; margin: 0 3px 3px 0; font-size: 9px }`,
  draw: (
    page,
    p,
  ) => `${page.line(p.name, 'h1')}${page.line(p.label)}${page.line(p.contact.slice(0, 2), 'div', 'spread')}
    ${page.line('WORK EXPERIENCE', 'h2')}${each(p.jobs, (one) => jobWithDates(page, one))}
    ${page.line('SKILLS', 'h2')}<div class="groups">${each(p.skills, ({ group, words }) => {
      const head = page.line(group, 'h3')
      page.tell(...words)
      return `<div>${head}<div style="white-space: nowrap">${each(words, (word) => `<span class="chip">${word}</span>`)}</div></div>`
    })}</div>${page.line('LANGUAGES', 'h2')}<div class="groups">${each(p.languages, ([name, level]) => `<div>${page.line(name, 'h3')}${page.line(level)}</div>`)}</div>
    ${page.line('EDUCATION', 'h2')}${each(p.studies, (s) => page.line([s.degree, span(s.from, s.to)], 'h3', 'spread') + page.line(s.school))}`,
}

const equalColumns: Design = {
  css: `@page { size: A5 } .page { display: flex; gap: 8mm } .page > * { width: 50% } body { font-family: "DejaVu Serif" }`,
  draw: (
    page,
    p,
  ) => `${page.line(p.name, 'h1')}${page.line(p.contact.join(' | '))}<div class="page"><div>${page.line('Experience', 'h2')}${each(p.jobs, (one) => job(page, one))}</div>
    ${page.aside(
      () => `<div>${page.line('Profile', 'h2')}${page.line(p.summary, 'p')}${page.line('Education', 'h2')}
    ${each(p.studies, (s) => page.line(s.degree, 'h3') + page.line(s.school) + page.line(span(s.from, s.to)) + items(page, s.items))}
    ${page.line('Awards', 'h2')}${each(p.awards, (a) => page.line(a.title, 'h3') + page.line(`${a.by}, ${a.date}`) + page.line(a.text, 'p'))}
    ${page.line('Skills', 'h2')}${each(p.skills, ({ words }) => each(words, (word) => page.line(word)))}</div>`,
    )}</div>`,
}

const form: Design = {
  css: `dl { display: grid; grid-template-columns: 46mm 1fr; gap: 2px 5mm; margin: 0 } dt { text-align: right; color: #555 } dd { margin: 0 } h2 { text-align: center; letter-spacing: 1px }`,
  draw: (page, p) => {
    const row = (label: string, text: string) => {
      page.tell(label, text)
      return `<dt>${label}</dt><dd>${toHtml(text)}</dd>`
    }
    return `${page.line('Personal information', 'h2')}<dl>${row('Name', p.name)}${each(p.contact, (text, index) => row(['E-mail', 'Telephone', 'Address', 'Homepage'][index] ?? '', text))}</dl>
    ${page.line('Work experience', 'h2')}${each(p.jobs, (one) => `<dl class="entry">${row('Dates', span(one.from, one.to))}${row('Position held', one.title)}${row('Name of employer', one.employer)}${row('Main tasks', one.items.at(-1) ?? '')}</dl>`)}
    ${page.line('Education', 'h2')}${each(p.studies, (s) => `<dl class="entry">${row('Dates', span(s.from, s.to))}${row('Title', s.degree)}${row('School', s.school)}</dl>`)}`
  },
}

const footers: Design = {
  css: `body { font-size: 14px } @page { size: A5; margin: 14mm 0 18mm; @bottom-center { content: "Curriculum vitae · " counter(page) " / " counter(pages); font-size: 9px } }`,
  draw: (
    page,
    p,
  ) => `${page.line(p.name, 'h1')}${each(p.contact, (text) => `<div>${ICON}${page.line(text, 'span')}</div>`)}
    ${page.line('Experience', 'h2')}${each(p.jobs, (one) => jobWithDates(page, one))}${page.line('Education', 'h2')}
    ${each(p.studies, (s) => page.line([s.degree, span(s.from, s.to)], 'h3', 'spread') + page.line(s.school) + items(page, s.items))}`,
}

/** Rules and dates in the left column, titles and content in the right one. */
const banked: Design = {
  css: `.row { display: grid; grid-template-columns: 32mm 1fr; gap: 5mm } .row > i { background: #369; height: 5px; margin-top: 20px } h2 { color: #369; font-size: 17px; font-weight: normal } .row div { margin-bottom: 2px }`,
  draw: (page, p) => {
    const title = (text: string) => `<div class="row"><i></i>${page.line(text, 'h2')}</div>`
    return `${page.line([p.name, p.contact[0] ?? ''], 'h1', 'spread')}${title('Experience')}${each(p.jobs, (one) => {
      page.tell(span(one.from, one.to), `${one.title}, ${one.employer}, ${one.place}.`)
      return `<div class="row"><div>${span(one.from, one.to)}</div><div><b>${toHtml(one.title)}</b>, <i>${toHtml(one.employer)}</i>, ${one.place}.${items(page, one.items)}</div></div>`
    })}${title('Education')}${each(p.studies, (s) => {
      page.tell(span(s.from, s.to), `${s.degree}, ${s.school}.`)
      return `<div class="row"><div>${span(s.from, s.to)}</div><div><b>${s.degree}</b>, ${s.school}.</div></div>`
    })}${title('Languages')}${each(p.languages, ([name, level]) => {
      page.tell(name, level)
      return `<div class="row"><div>${name}</div><div>${level}</div></div>`
    })}`
  },
}

/** Facts of an entry in a narrow column at its right: dates, place and employer below each other. */
const factsRight: Design = {
  css: `.row { display: grid; grid-template-columns: 1fr 42mm; gap: 6mm; margin-bottom: 4mm } .row h3 { margin-top: 0 } .facts { text-align: right; color: #666 }`,
  draw: (page, p) => `${page.line(p.name, 'h1')}${page.line(p.contact.join(', '))}${page.line('Experience', 'h2')}
    ${each(p.jobs, (one) => {
      page.tell(one.title, span(one.from, one.to))
      page.tell(one.employer, one.place)
      return `<div class="row"><div><div><b>${toHtml(one.title)}</b></div><div>${toHtml(one.employer)}</div>${items(page, one.items)}</div><div class="facts"><div>${span(one.from, one.to)}</div><div>${one.place}</div></div></div>`
    })}${page.line('Awards', 'h2')}${each(p.awards, (a) => {
      page.tell(a.title, a.date)
      return `<div class="row"><div><b>${a.title}</b>${page.line(a.by)}${page.line(a.text, 'p')}</div><div class="facts">${a.date}</div></div>`
    })}`,
}

export const DESIGNS: Record<string, Design> = {
  'sidebar-left': sidebarLeft,
  'sidebar-right': sidebarRight,
  'margin-large': marginTitles(
    '.row h2 { text-align: right; font-weight: 300; font-size: 20px; color: #678 } .head { margin-left: 40mm } h3 { font-size: 14px }',
  ),
  'margin-bold': marginTitles(
    '.row h2 { font-size: 10.5px; text-transform: none } .row { border-top: 1px solid #999; padding-top: 3mm }',
  ),
  'dates-left': datesLeft,
  timeline,
  cards,
  table,
  chips,
  'equal-columns': equalColumns,
  form,
  footers,
  banked,
  'facts-right': factsRight,
}

/** The whole page of a design. */
export function drawDesign(design: Design, page: Page, person: Person): string {
  return `<!doctype html><meta charset="utf-8"><style>${BASE}${design.css}</style><body>${design.draw(page, person)}</body>`
}
