import assert from 'node:assert/strict'
import { groundSentence, type ResumeLanguage } from '../../support/ground-sentence.ts'

/** What the resume lists, what a letter says, and whether the first bears the second. */
type Pair = [ResumeLanguage, language: string, fluency: string, claim: string]

const BORNE: Pair[] = [
  ['en', 'French', 'C1', 'I speak fluent French.'],
  ['en', 'French', 'C1', 'I speak French at B2 level.'],
  ['en', 'French', 'Native', 'I am fluent in French.'],
  ['en', 'French', 'Fluent', 'I have a good command of French.'],
  ['en', 'French', 'C2', 'My French is at C1 level.'],
  ['en', 'French', 'Native or bilingual proficiency', 'I speak French at a professional level.'],
  ['de', 'Französisch', 'C1', 'Ich spreche fließend Französisch.'],
  ['de', 'Französisch', 'Muttersprache', 'Ich spreche Französisch auf dem Niveau C2.'],
  ['de', 'Englisch', 'verhandlungssicher', 'Ich spreche fließend Englisch.'],
  ['de', 'Englisch', 'B2', 'Ich habe gute Englischkenntnisse.'],
  ['fr', 'Anglais', 'C1', 'Je parle couramment anglais.'],
  ['fr', 'Anglais', 'Langue maternelle', "Je parle l'anglais couramment."],
  ['fr', 'Allemand', 'B2', "J'ai un bon niveau en allemand (B1)."],
  ['es', 'Inglés', 'C1', 'Hablo inglés con fluidez.'],
  ['es', 'Inglés', 'Nativo', 'Hablo inglés con un nivel avanzado.'],
  ['es', 'Alemán', 'B2', 'Tengo un nivel intermedio de alemán.'],
  ['it', 'Tedesco', 'C1', 'Parlo correntemente il tedesco.'],
  ['it', 'Inglese', 'Madrelingua', 'Parlo un inglese fluente.'],
  ['it', 'Inglese', 'B2', 'Ho una buona conoscenza dell’inglese.'],
  ['pt', 'Inglês', 'C1', 'Falo inglês fluentemente.'],
  ['pt', 'Espanhol', 'Nativo', 'Falo espanhol num nível avançado.'],
  ['nl', 'Engels', 'C1', 'Ik spreek vloeiend Engels.'],
  ['nl', 'Duits', 'Moedertaal', 'Ik spreek vloeiend Duits.'],
  ['pl', 'Angielski', 'C1', 'Biegle mówię po angielsku.'],
  ['pl', 'Niemiecki', 'ojczysty', 'Biegle mówię w języku niemieckim.'],
  ['cs', 'Angličtina', 'C1', 'Mluvím plynně anglicky.'],
  ['cs', 'Němčina', 'rodilý mluvčí', 'Mluvím plynně německy.'],
  ['sv', 'Engelska', 'C1', 'Jag talar flytande engelska.'],
  ['sv', 'Tyska', 'modersmål', 'Jag talar flytande tyska.'],
  ['ja', '英語', 'ネイティブ', '英語を流暢に話します。'],
  ['en', 'German', 'Professional working proficiency', 'I have an intermediate level of German.'],
  ['de', 'Spanisch', 'C2', 'Ich spreche sehr gut Spanisch.'],
  ['fr', 'Espagnol', 'Bilingue', "Je parle couramment l'espagnol."],
  ['it', 'Francese', 'ottimo', 'Ho un livello intermedio di francese.'],
  ['pl', 'Francuski', 'bardzo dobry', 'Znam francuski na poziomie B1.'],
  ['pt', 'Francês', 'fluente', 'Tenho um nível avançado de francês.'],
]

const NOT_BORNE: Pair[] = [
  ['en', 'French', 'B1', 'I speak fluent French.'],
  ['en', 'French', 'B2', 'I am fluent in French.'],
  ['en', 'French', 'Fluent', 'I am a native speaker of French.'],
  ['en', 'French', 'B2', 'My French is at C1 level.'],
  ['en', 'French', 'Intermediate', 'I have an advanced command of French.'],
  ['en', 'French', 'Elementary', 'I have a working knowledge of French.'],
  ['de', 'Französisch', 'B1', 'Ich spreche fließend Französisch.'],
  ['de', 'Französisch', 'C1', 'Französisch ist meine Muttersprache.'],
  ['de', 'Englisch', 'Grundkenntnisse', 'Ich habe gute Englischkenntnisse.'],
  ['de', 'Englisch', 'gut', 'Ich spreche verhandlungssicheres Englisch.'],
  ['fr', 'Anglais', 'B1', 'Je parle couramment anglais.'],
  ['fr', 'Anglais', 'Courant', "L'anglais est ma langue maternelle."],
  ['fr', 'Allemand', 'Scolaire', "J'ai un niveau intermédiaire en allemand."],
  ['es', 'Inglés', 'B1', 'Hablo inglés con fluidez.'],
  ['es', 'Inglés', 'Intermedio', 'Tengo un nivel avanzado de inglés.'],
  ['es', 'Alemán', 'Básico', 'Tengo un buen nivel de alemán.'],
  ['it', 'Tedesco', 'B1', 'Parlo correntemente il tedesco.'],
  ['it', 'Inglese', 'Scolastico', 'Ho un’ottima conoscenza dell’inglese.'],
  ['pt', 'Inglês', 'B1', 'Falo inglês fluentemente.'],
  ['pt', 'Espanhol', 'Intermediário', 'Falo espanhol fluente.'],
  ['nl', 'Engels', 'B1', 'Ik spreek vloeiend Engels.'],
  ['nl', 'Duits', 'Basis', 'Ik spreek goed Duits.'],
  ['pl', 'Angielski', 'B1', 'Biegle mówię po angielsku.'],
  ['pl', 'Niemiecki', 'podstawowy', 'Dobrze mówię w języku niemieckim.'],
  ['cs', 'Angličtina', 'B1', 'Mluvím plynně anglicky.'],
  ['cs', 'Němčina', 'základy', 'Mluvím velmi dobře německy.'],
  ['sv', 'Engelska', 'B1', 'Jag talar flytande engelska.'],
  ['sv', 'Tyska', 'grundläggande', 'Jag talar bra tyska.'],
  ['ja', '英語', '日常会話', '英語を流暢に話します。'],
  ['ja', '英語', 'N4', '英語をビジネスレベルで話します。'],
  ['en', 'German', 'Conversational', 'I hold business-level German.'],
  ['de', 'Spanisch', 'Grundkenntnisse', 'Mein Spanisch ist fließend.'],
  ['fr', 'Espagnol', 'Notions', 'Je parle un espagnol courant.'],
  ['es', 'Francés', 'Nociones', 'Hablo francés con soltura y a nivel avanzado.'],
  ['nl', 'Frans', 'goed', 'Mijn Frans is uitstekend.'],
  ['cs', 'Francouzština', 'mírně pokročilý', 'Mám výbornou znalost francouzštiny.'],
  ['sv', 'Franska', 'grundläggande', 'Jag har goda kunskaper i franska.'],
  ['ja', '中国語', '初級', '中国語は上級レベルです。'],
]

describe('a level of a language is borne by that level or a higher one, in figures or in words', () => {
  const isBorne = ([resumeLanguage, language, fluency, claim]: Pair): boolean =>
    !groundSentence(resumeLanguage, { languages: [{ language, fluency }] }, claim).some(
      ({ code }) => code === 'language',
    )
  for (const pair of BORNE) it(`${pair[1]} ${pair[2]} bears “${pair[3]}”`, () => assert.ok(isBorne(pair)))
  for (const pair of NOT_BORNE) it(`${pair[1]} ${pair[2]} does not bear “${pair[3]}”`, () => assert.ok(!isBorne(pair)))
})
