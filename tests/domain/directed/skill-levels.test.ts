import assert from 'node:assert/strict'
import { groundChange, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'

/** What the resume says, what may be said for it, and what says more. */
const SKILLS: readonly (readonly [language: string, says: string, borne: string, tooMuch: string])[] = [
  ['en', 'Python (advanced)', 'Python (good)', 'Python (expert)'],
  ['en', 'Excel (basic)', 'Excel (basics)', 'Excel (proficient)'],
  ['de', 'Python (Grundkenntnisse)', 'Python (Grundlagen)', 'Python (sicherer Umgang)'],
  ['de', 'Excel (fortgeschritten)', 'Excel (gut)', 'Excel (Experte)'],
  ['fr', 'PowerShell (notions)', 'PowerShell (bases)', 'PowerShell (bonne maîtrise)'],
  ['fr', 'Excel (avancé)', 'Excel (intermédiaire)', 'Excel (expert)'],
  ['es', 'SQL (básico)', 'SQL (nociones)', 'SQL (avanzado)'],
  ['it', 'SQL (base)', 'SQL (nozioni)', 'SQL (avanzato)'],
  ['nl', 'SQL (basiskennis)', 'SQL (basis)', 'SQL (gevorderd)'],
  ['pl', 'SQL (podstawy)', 'SQL (podstawowy)', 'SQL (zaawansowany)'],
]

const SUMMARIES: Readonly<Record<string, string>> = {
  en: 'I have worked in an office with many tools for the last years.',
  de: 'Ich habe in den letzten Jahren in einem Büro mit vielen Werkzeugen gearbeitet.',
  fr: 'J’ai travaillé ces dernières années dans un bureau avec de nombreux outils.',
  es: 'He trabajado los últimos años en una oficina con muchas herramientas.',
  it: 'Negli ultimi anni ho lavorato in un ufficio con molti strumenti.',
  nl: 'Ik heb de laatste jaren op een kantoor met veel gereedschap gewerkt.',
  pl: 'W ostatnich latach pracowałem w biurze z wieloma narzędziami.',
}

describe('the level of a skill', () => {
  for (const [language, says, borne, tooMuch] of SKILLS) {
    const source = toResumeDocument({
      basics: { name: 'A. Person', summary: SUMMARIES[language] ?? '' },
      skills: [{ name: 'IT', keywords: [says] }],
    })
    const prepared = prepareGrounding({ source, posting: null, now: '2026-11-30' })
    const target = source.skills[0]?.keywords?.[0]?.id ?? ''
    const findings = (text: string) =>
      groundChange(
        { op: 'rewrite', target, text, position: null, evidence: [], requirements: [], reason: '', before: says },
        prepared,
      )

    it(`is borne by the same or a higher one (${language}): ${says} shows ${borne}`, () => {
      assert.deepEqual(findings(says), [])
      assert.ok(!findings(borne).some(({ message }) => message.includes('higher level')))
    })

    it(`is not borne by a lower one (${language}): ${says} shows no ${tooMuch}`, () =>
      assert.ok(findings(tooMuch).some(({ code }) => code === 'skill')))
  }
})
