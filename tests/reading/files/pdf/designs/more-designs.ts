import { type Design, each, items, job, jobWithDates, span } from './designs.ts'
import { type Page, toHtml } from './page.ts'
import type { Person } from './people.ts'

const study = (page: Page, s: Person['studies'][number]): string =>
  page.line([s.degree, span(s.from, s.to)], 'h3', 'spread') + page.line(s.school)

/** A narrow dark sidebar at the right, beside entries with their dates in a margin of their own. */
const sidebarAndDates: Design = {
  css: `.page { display: flex; gap: 6mm } main { flex: 1 } aside { width: 44mm; background: #234; color: #fff; padding: 4mm; font-size: 9.5px }
  .row { display: grid; grid-template-columns: 22mm 1fr; gap: 4mm; margin-bottom: 3mm } .row h3 { margin: 0 }`,
  draw: (page, p) => `<div class="page"><main>${page.line(p.name, 'h1')}${page.line('Experience', 'h2')}
    ${each(p.jobs, (one) => {
      page.tell(span(one.from, one.to), one.title)
      page.tell(one.employer)
      return `<div class="row"><div>${one.from} –<br>${one.to}</div><div><h3>${one.title}</h3>${toHtml(one.employer)}${items(page, one.items)}</div></div>`
    })}</main>${page.aside(
      () => `<aside>${page.line('Details', 'h2')}${each(p.contact, (text) => page.line(text))}
      ${page.line('Tools', 'h2')}${each(p.skills, ({ words }) => each(words, (word) => page.line(word)))}
      ${page.line('Tongues', 'h2')}${each(p.languages, ([name, level]) => page.line(name, 'b') + page.line(level))}</aside>`,
    )}</div>`,
}

/** Letter-spaced titles in the margin, rules between, dates at the right. */
const marginSpaced: Design = {
  css: `.row { display: flex; border-top: 1px solid #aaa; padding: 4mm 0 } .row > h2 { width: 38mm; margin: 0; font-size: 9px; letter-spacing: 2px; color: #555 } .row > div { flex: 1 } .row h3 { margin-top: 0 }`,
  draw: (page, p) => {
    const row = (title: string, body: () => string) =>
      `<div class="row">${page.line(title, 'h2')}<div>${body()}</div></div>`
    return `${page.line(p.name, 'h1')}${page.line(p.contact.join(' — '))}${row('SUMMARY', () => page.line(p.summary, 'p'))}
    ${row('EXPERIENCE', () => each(p.jobs, (one) => jobWithDates(page, one)))}${row('EDUCATION', () => each(p.studies, (s) => study(page, s)))}
    ${row('SKILLS', () => each(p.skills, ({ group, words }) => page.line(`${group}: ${words.join(', ')}`)))}`
  },
}

/** References beside each other, four lines each, below the jobs; a header of two columns. */
const references: Design = {
  css: `header { display: flex; justify-content: space-between } header div { text-align: right } .refs { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm }`,
  draw: (page, p) => {
    const name = page.line(p.name, 'h1')
    const contact = each(p.contact, (text) => page.line(text))
    const people = ['Ann Berg', 'Bo Clark', 'Cy Dunne']
    return `<header>${name}<div>${contact}</div></header>${page.line('Experience', 'h2')}${each(p.jobs, (one) => job(page, one))}
    ${page.line('References', 'h2')}<div class="refs">${each(people, (who, index) => `<div>${page.line(who, 'b')}${page.line('Head of Works')}${page.line(`Oak House ${index + 1}`)}${page.line(`+44 7700 900 20${index}`)}</div>`)}</div>`
  },
}

/** The employer in bold with place and dates in the left column, title and items beside. */
const employerLeft: Design = {
  css: `.row { display: grid; grid-template-columns: 44mm 1fr; gap: 5mm; margin-bottom: 4mm } .row h3 { margin: 0 } h2 { border-bottom: 2px solid #222 }`,
  draw: (page, p) => `${page.line(p.name, 'h1')}${page.line(p.contact.join(' | '))}${page.line('Experience', 'h2')}
    ${each(
      p.jobs,
      (one) =>
        `<div class="row"><div>${page.line(one.employer, 'h3')}${page.line(span(one.from, one.to), 'div', 'dim')}</div><div>${page.line(one.title, 'h3')}${items(page, one.items)}</div></div>`,
    )}${page.line('Education', 'h2')}${each(p.studies, (s) => {
      page.tell(s.school, s.degree)
      return `<div class="row"><h3>${s.school}</h3><div>${s.degree}</div></div>`
    })}`,
}

/** Two columns inside each entry: what was done, and with what. */
const columnsInside: Design = {
  css: `.two { display: grid; grid-template-columns: 2fr 1fr; gap: 6mm } .two h4 { margin: 3px 0; font-size: 10.5px }`,
  draw: (page, p) => `${page.line(p.name, 'h1')}${page.line(p.contact.join(' | '))}${page.line('Experience', 'h2')}
    ${each(
      p.jobs,
      (one, index) => `${page.line([one.title, span(one.from, one.to)], 'h3', 'spread')}${page.line(one.employer)}
      <div class="two"><div>${page.line('Results', 'h4')}${items(page, one.items)}</div><div>${page.line('Tools used', 'h4')}${each(p.skills[index]?.words ?? [], (word) => page.line(word))}</div></div>`,
    )}
    ${page.line('Education', 'h2')}${each(p.studies, (s) => study(page, s))}`,
}

/** Newspaper columns. */
const newspaper: Design = {
  css: `.news { columns: 2; column-gap: 9mm } .entry { break-inside: avoid }`,
  draw: (
    page,
    p,
  ) => `${page.line(p.name, 'h1')}${page.line(p.contact.join(' · '))}<div class="news">${page.line('Experience', 'h2')}${each(p.jobs, (one) => job(page, one))}
    ${page.line('Education', 'h2')}${each(p.studies, (s) => `<div class="entry">${page.line(s.degree, 'h3')}${page.line(s.school)}${page.line(span(s.from, s.to))}</div>`)}
    ${page.line('Awards', 'h2')}${each(p.awards, (a) => `<div class="entry">${page.line(a.title, 'h3')}${page.line(`${a.by}, ${a.date}`)}${page.line(a.text, 'p')}</div>`)}</div>`,
}

/** Every entry in a card of its own with a coloured date badge at its left, over two pages. */
const badges: Design = {
  css: `@page { size: A5 } .card { display: flex; gap: 4mm; border: 1px solid #ccc; border-radius: 5px; padding: 3mm; margin-bottom: 3mm } .badge { background: #36a; color: #fff; padding: 1mm 2mm; height: 6mm; white-space: nowrap; width: 42mm; text-align: center } .card h3 { margin: 0 }`,
  draw: (page, p) => `${page.line(p.name, 'h1')}${page.line(p.contact.join(' · '))}${page.line('Experience', 'h2')}
    ${each(p.jobs, (one) => {
      page.tell(span(one.from, one.to), one.title)
      return `<div class="card"><div class="badge">${span(one.from, one.to)}</div><div><h3>${one.title}</h3>${page.line(one.employer)}${items(page, one.items)}</div></div>`
    })}${page.line('Skills', 'h2')}<div>${(() => {
      const words = p.skills.flatMap((group) => group.words).slice(0, 6)
      page.tell(...words)
      return each(
        words,
        (word) =>
          `<span style="border: 1px solid #888; border-radius: 8px; padding: 1px 7px; margin-right: 4px; white-space: nowrap">${word}</span>`,
      )
    })()}</div>`,
}

/** Titles, dates and content in three columns. */
const threeColumns: Design = {
  css: `.row { display: grid; grid-template-columns: 30mm 32mm 1fr; gap: 4mm; margin-bottom: 2mm } .row h3, .row h2 { margin: 0 } h2 { font-size: 13px; color: #a33 }`,
  draw: (page, p) => {
    const rows = <T>(title: string, list: readonly T[], draw: (item: T) => string) =>
      each(
        list,
        (item, index) => `<div class="row">${index === 0 ? page.line(title, 'h2') : '<i></i>'}${draw(item)}</div>`,
      )
    return `${page.line(p.name, 'h1')}${page.line(p.contact.join(' · '))}<br>${rows('Experience', p.jobs, (one) => {
      page.tell(span(one.from, one.to), one.title)
      return `<div>${span(one.from, one.to)}</div><div><h3>${one.title}</h3>${page.line(one.employer)}${items(page, one.items)}</div>`
    })}${rows('Education', p.studies, (s) => {
      page.tell(span(s.from, s.to), s.degree)
      return `<div>${span(s.from, s.to)}</div><div><h3>${s.degree}</h3>${page.line(s.school)}</div>`
    })}`
  },
}

export const MORE_DESIGNS: Record<string, Design> = {
  'sidebar-and-dates': sidebarAndDates,
  'margin-spaced': marginSpaced,
  references,
  'employer-left': employerLeft,
  'columns-inside': columnsInside,
  newspaper,
  badges,
  'three-columns': threeColumns,
}
