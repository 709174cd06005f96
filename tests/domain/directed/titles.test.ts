import assert from 'node:assert/strict'
import { groundSentence, type ResumeLanguage } from '../../support/ground-sentence.ts'

/** The position held, what a letter says, and whether the first bears the second. */
type Pair = [ResumeLanguage, position: string, claim: string]

const BORNE: Pair[] = [
  ['en', 'Senior Data Engineer', 'I am a data engineer.'],
  ['en', 'Head of Marketing', 'I led marketing at Pelican.'],
  ['en', 'Head of Marketing', 'I worked as head of marketing at Pelican.'],
  ['en', 'Team Lead, Logistics', 'I led a logistics team.'],
  ['en', 'Deputy Store Manager', 'I was deputy store manager at Pelican.'],
  ['en', 'Senior Account Manager', 'I was an account manager at Pelican.'],
  ['de', 'Leiter Marketing', 'Ich habe das Marketing bei Pelican geleitet.'],
  ['de', 'Senior Entwickler', 'Als Entwickler bei Pelican habe ich viel gelernt.'],
  ['de', 'Stellvertretende Filialleiterin', 'Als stellvertretende Filialleiterin bei Pelican habe ich viel gelernt.'],
  ['fr', 'Directrice marketing', "J'ai dirigé le marketing chez Pelican."],
  ['fr', 'Ingénieur senior', "En tant qu'ingénieur chez Pelican, j'ai beaucoup appris."],
  ['fr', 'Adjointe au directeur', "En tant qu'adjointe au directeur chez Pelican, j'ai beaucoup appris."],
  ['es', 'Jefe de ventas', 'He dirigido las ventas en Pelican.'],
  ['es', 'Ingeniera sénior', 'Como ingeniera en Pelican aprendí mucho.'],
  ['es', 'Subdirector de hotel', 'Como subdirector de hotel en Pelican aprendí mucho.'],
  ['it', 'Responsabile vendite', 'Ho diretto le vendite in Pelican.'],
  ['it', 'Sviluppatore senior', 'Come sviluppatore in Pelican ho imparato molto.'],
  ['it', 'Vicedirettrice', 'Come vicedirettrice in Pelican ho imparato molto.'],
  ['nl', 'Hoofd marketing', 'Ik heb de marketing bij Pelican geleid.'],
  ['nl', 'Senior ontwikkelaar', 'Als ontwikkelaar bij Pelican heb ik veel geleerd.'],
  ['pl', 'Kierownik sprzedaży', 'Kierowałem sprzedażą w Pelican.'],
  ['sv', 'Marknadschef', 'Som marknadschef på Pelican lärde jag mig mycket.'],
  ['sv', 'Senior utvecklare', 'Som utvecklare på Pelican lärde jag mig mycket.'],
  ['en', 'Principal Engineer', 'I worked as an engineer at Pelican.'],
  ['en', 'Interim Finance Director', 'I was interim finance director at Pelican.'],
  ['de', 'Projektleiterin', 'Ich habe bei Pelican Projekte geleitet.'],
  ['fr', 'Chef de projet', "J'ai piloté des projets chez Pelican."],
  ['sv', 'Projektledare', 'Jag ledde projekt på Pelican.'],
]

const NOT_BORNE: Pair[] = [
  ['en', 'Data Engineer', 'I am a senior data engineer.'],
  ['en', 'Team Lead, Logistics', 'I was head of logistics at Pelican.'],
  ['en', 'Deputy Store Manager', 'I was store manager at Pelican.'],
  ['en', 'Senior Data Engineer', 'I led a team of data engineers.'],
  ['en', 'Senior Data Engineer', 'I was a principal data engineer at Pelican.'],
  ['en', 'Marketing Assistant', 'I led marketing at Pelican.'],
  ['en', 'Manager', 'I was a director at Pelican.'],
  ['en', 'Head of Sales', 'I was head of marketing at Pelican.'],
  ['de', 'Entwickler', 'Als Senior Entwickler bei Pelican habe ich viel gelernt.'],
  ['de', 'Teamleiter Logistik', 'Als Abteilungsleiter Logistik bei Pelican habe ich viel gelernt.'],
  ['de', 'Stellvertretende Filialleiterin', 'Als Filialleiterin bei Pelican habe ich viel gelernt.'],
  ['de', 'Senior Entwickler', 'Ich habe bei Pelican ein Team von Entwicklern geleitet.'],
  ['fr', 'Ingénieur', "En tant qu'ingénieur senior chez Pelican, j'ai beaucoup appris."],
  ['fr', "Chef d'équipe", 'En tant que directeur chez Pelican, j’ai beaucoup appris.'],
  ['fr', 'Adjointe au directeur', 'En tant que directrice chez Pelican, j’ai beaucoup appris.'],
  ['es', 'Ingeniera', 'Como ingeniera sénior en Pelican aprendí mucho.'],
  ['es', 'Subdirector de hotel', 'Como director de hotel en Pelican aprendí mucho.'],
  ['es', 'Jefe de equipo', 'Como director en Pelican aprendí mucho.'],
  ['it', 'Sviluppatore', 'Come sviluppatore senior in Pelican ho imparato molto.'],
  ['it', 'Vicedirettrice', 'Come direttrice in Pelican ho imparato molto.'],
  ['it', 'Capo squadra', 'Come direttore in Pelican ho imparato molto.'],
  ['nl', 'Ontwikkelaar', 'Als senior ontwikkelaar bij Pelican heb ik veel geleerd.'],
  ['nl', 'Teamleider', 'Als directeur bij Pelican heb ik veel geleerd.'],
  ['pl', 'Zastępca kierownika', 'Jako kierownik w Pelican wiele się nauczyłem.'],
  ['pl', 'Programista', 'Jako starszy programista w Pelican wiele się nauczyłem.'],
  ['sv', 'Utvecklare', 'Som senior utvecklare på Pelican lärde jag mig mycket.'],
  ['sv', 'Biträdande butikschef', 'Som butikschef på Pelican lärde jag mig mycket.'],
  ['en', 'Vice President, Sales', 'I was president of sales at Pelican.'],
  ['en', 'Finance Analyst', 'As a finance manager at Pelican I learned a lot.'],
  ['de', 'Projektmitarbeiter', 'Als Projektleiter bei Pelican habe ich viel gelernt.'],
  ['fr', 'Assistante marketing', "J'ai dirigé le marketing chez Pelican."],
  ['es', 'Auxiliar administrativo', 'Como jefe administrativo en Pelican aprendí mucho.'],
  ['it', 'Assistente', 'Come responsabile acquisti in Pelican ho imparato molto.'],
  ['nl', 'Plaatsvervangend teamleider', 'Als teamleider bij Pelican heb ik veel geleerd.'],
  ['pl', 'Młodszy specjalista', 'Jako kierownik w Pelican wiele się nauczyłem.'],
  ['pt', 'Subdiretora', 'Como diretora na Pelican aprendi muito.'],
]

describe('a title or rank is borne by that one or one that implies it', () => {
  const isBorne = ([language, position, claim]: Pair): boolean => {
    const work = [{ name: 'Pelican', position, startDate: '2018-01', endDate: '2023-12' }]
    return !groundSentence(language, { work }, claim).some(({ code }) => code === 'title' || code === 'scope')
  }
  for (const pair of BORNE) it(`${pair[1]} bears “${pair[2]}”`, () => assert.ok(isBorne(pair)))
  for (const pair of NOT_BORNE) it(`${pair[1]} does not bear “${pair[2]}”`, () => assert.ok(!isBorne(pair)))
})
