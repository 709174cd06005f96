import type { NewApplication } from '../data/applications.ts'
import { DESIGNS, PAPERS } from '../data/documents.ts'
import { language as pageLanguage, words } from '../messages/index.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'

type Options = NewApplication['options']
type StartOptionsProps = {
  options: Options
  /** The languages that resume and posting are told to be in. */
  told: ToldLanguages
  onChange: (options: Options) => void
}
export type ToldLanguages = { resume: string | null; posting: string | null }

export const DEFAULT_OPTIONS: Options = { exports: ['docx', 'pdf'], design: 'classic' }

/** The language of the documents: the one chosen, else the resume's, whose words they are made of, else the posting's. */
export function languageFor({ language }: Options, { resume, posting }: ToldLanguages): string {
  return language ?? resume ?? posting ?? 'en'
}

/** The languages that letters are written in most; any other tag can be given over the API. */
const LANGUAGES = [
  'en',
  'en-US',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'el',
  'uk',
  'ru',
  'tr',
  'ar',
  'he',
  'ja',
  'ko',
  'zh',
]
const names = new Intl.DisplayNames([pageLanguage], { type: 'language' })

/** How the documents should be. */
export function StartOptions({ options, told, onChange }: StartOptionsProps) {
  const set = (change: Options) => onChange({ ...options, ...change })
  const text = words.application.start
  const language = languageFor(options, told)
  const isOther = told.posting !== null && told.posting !== language.split('-')[0]
  return (
    <section className="stack-tight" aria-labelledby="start-options">
      <h2 id="start-options">{text.options}</h2>
      <Field label={text.instructions} hint={text.instructionsHint}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            dir="auto"
            rows={2}
            maxLength={5_000}
            value={options.instructions ?? ''}
            onChange={(event) => set({ instructions: event.target.value })}
          />
        )}
      </Field>
      <Field label={text.language} hint={isOther ? text.postingIn(names.of(told.posting ?? '') ?? '') : undefined}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={language}
            onChange={(event) => set({ language: event.target.value })}
          >
            {[...new Set([...LANGUAGES, language])].map((tag) => (
              <option key={tag} value={tag}>
                {names.of(tag)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choices
        label={text.design}
        options={DESIGNS.map((design) => ({ value: design, name: text.designs[design] }))}
        chosen={options.design ?? 'classic'}
        onChoose={(design) => set({ design })}
      />
      <Choices
        label={text.paper}
        options={[
          { value: 'auto', name: text.papers.auto },
          ...PAPERS.map((paper) => ({ value: paper, name: text.papers[paper] })),
        ]}
        chosen={options.pageSize ?? 'auto'}
        onChoose={(paper) => set({ pageSize: PAPERS.find((known) => known === paper) })}
      />
    </section>
  )
}
