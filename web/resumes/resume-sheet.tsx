import { type ReactNode, useEffect, useRef } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { scrollWithin } from '../parts/scroll-within.ts'
import { type AnyEntry, asideOf, fieldOf, linesOf, SECTIONS, titleOf } from './sections.ts'
import './resume-sheet.css'

type SheetProps = { document: ResumeDocument; lit?: ReadonlySet<string> }

const NONE: ReadonlySet<string> = new Set()

/** A resume as text set on a sheet; the nodes in `lit` are marked, and the first of them is scrolled into the sheet's view. */
export function ResumeSheet({ document, lit = NONE }: SheetProps) {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    if (lit.size > 0) scrollWithin(sheet.current, sheet.current?.querySelector('[data-lit]'))
  }, [lit])
  const { basics } = document
  const contact = [basics.email, basics.phone, basics.location?.city, basics.url].filter(Boolean)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <article className="sheet" ref={sheet} dir="auto" tabIndex={0} aria-label={basics.name ?? words.resume.name}>
      <p className="sheet-name">{basics.name}</p>
      {basics.label && (
        <Node id="basics.label" lit={lit} as="p">
          {basics.label}
        </Node>
      )}
      {contact.length > 0 && <p className="small quiet">{contact.join(' · ')}</p>}
      {basics.summary && (
        <Node id="basics.summary" lit={lit} as="p">
          {basics.summary}
        </Node>
      )}
      {SECTIONS.map((section) => {
        const entries = document[section.name]
        if (entries.length === 0) return null
        return (
          <section key={section.name}>
            <h3>{document.sectionTitles?.[section.name] ?? words.resume.sections[section.name]}</h3>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} section={section} lit={lit} />
            ))}
          </section>
        )
      })}
    </article>
  )
}

type EntryProps = { entry: AnyEntry; section: (typeof SECTIONS)[number]; lit: ReadonlySet<string> }

function Entry({ entry, section, lit }: EntryProps) {
  const lines = linesOf(entry, section.list)
  const title = titleOf(entry, section)
  const aside = asideOf(entry, section)
  return (
    <div className="sheet-entry">
      {title && (
        <Node id={entry.id} lit={lit} as="p" className="sheet-title">
          {title}
        </Node>
      )}
      {aside && <p className="small quiet">{aside}</p>}
      {section.prose.map((field) => {
        const text = fieldOf(entry, field)
        return text && <p key={field}>{text}</p>
      })}
      {lines.length > 0 && (
        <ul className={section.list === 'keywords' ? 'sheet-words' : 'sheet-lines'}>
          {lines.map(({ id, text }) => (
            <Node key={id} id={id} lit={lit} as="li">
              {text}
            </Node>
          ))}
        </ul>
      )}
    </div>
  )
}

type NodeProps = { id: string; lit: ReadonlySet<string>; as: 'p' | 'li'; className?: string; children: ReactNode }

function Node({ id, lit, as: Tag, className, children }: NodeProps) {
  const isLit = lit.has(id)
  return (
    <Tag className={className} data-lit={isLit || undefined} dir="auto">
      {isLit ? <mark>{children}</mark> : children}
    </Tag>
  )
}
