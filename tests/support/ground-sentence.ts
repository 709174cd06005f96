import type { Finding } from '#shared/domain/changes/change.ts'
import { groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'

/** A summary for each language, so that it is clear which the resume is in; it claims nothing of what is tested. */
const SUMMARIES = {
  en: 'I work with people and with machines, and I like to learn what is new.',
  de: 'Ich arbeite mit Menschen und mit Maschinen und lerne gerne, was neu ist.',
  fr: 'Je travaille avec des gens et avec des machines, et je veux apprendre ce qui est nouveau.',
  es: 'Trabajo con personas y con máquinas, y me gusta aprender lo que es nuevo.',
  it: 'Lavoro con le persone e con le macchine, e mi piace imparare quello che è nuovo.',
  pt: 'Trabalho com pessoas e com máquinas, e gosto de aprender o que é novo.',
  nl: 'Ik werk met mensen en met machines, en ik leer graag wat er nieuw is.',
  pl: 'Pracuję z ludźmi i z maszynami, a także lubię uczyć się tego, co jest nowe.',
  cs: 'Pracuji s lidmi a se stroji a rád se učím, co je nové.',
  sv: 'Jag arbetar med människor och med maskiner, och jag lär mig gärna det som är nytt.',
  ja: '人と機械を相手に仕事をしており、新しいことを学ぶのが好きです。',
} as const

/** A language that a resume of these tests can be in. */
export type ResumeLanguage = keyof typeof SUMMARIES

/** What a sentence of a letter claims that a resume with these parts does not bear, on 2026-11-30. */
export function groundSentence(language: ResumeLanguage, parts: object, sentence: string): Finding[] {
  const resume = { basics: { name: 'Kim Example', summary: SUMMARIES[language] }, ...parts }
  const prepared = prepareGrounding({ source: toResumeDocument(resume), posting: null, now: '2026-11-30' })
  return groundParagraph({ text: sentence, evidence: [] }, prepared)
}
