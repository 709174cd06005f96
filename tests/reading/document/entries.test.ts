import assert from 'node:assert/strict'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { jobs, languages, skills } from '../../documents/parsed-fields.ts'

/** Entries, records and lists in forms of their own. */

const parse = (...lines: string[]) =>
  readResumeText({ text: `Ada Lind\nada@lind.example\n\n${lines.join('\n')}\n` }).resume

describe('entries of a resume', () => {
  it('a form with a bullet before every label', () => {
    const resume = parse(
      'ESPERIENZE LAVORATIVE',
      '',
      '• Date: da marzo 2019 ad oggi',
      '• Datore di lavoro: Officine Savena S.r.l.',
      '• Mansione: Responsabile qualità',
      '• Principali attività: Audit interni.',
      '',
      '• Date: settembre 2014 – febbraio 2019',
      '• Datore di lavoro: Ceramiche Panaro S.p.A.',
      '• Mansione: Addetta controllo qualità',
    )
    assert.deepEqual(jobs(resume), [
      ['Responsabile qualità', 'Officine Savena S.r.l.', '2019-03', undefined],
      ['Addetta controllo qualità', 'Ceramiche Panaro S.p.A.', '2014-09', '2019-02'],
    ])
    assert.deepEqual(resume.work?.[0]?.highlights, ['Audit interni.'])
  })

  it('numbers before the first label of an entry, a column titled by a sign, and a form at the end', () => {
    const resume = parse(
      'ACADEMIC DETAILS',
      '| Degree | Institute | Year | % |',
      '| B.E. (Electronics) | Sahyadri College of Engineering | 2013 | 74% |',
      '',
      'EMPLOYMENT',
      '1) Organization: Nandi Semiconductors',
      '   Designation: Senior Design Engineer',
      '   Period: July 2018 - till date',
      '   - Designed clock trees.',
      '2) Organization: Krishna Microsystems',
      '   Designation: Design Engineer',
      '   Period: Aug 2016 - June 2018',
      '   - Verified memory controllers.',
      '',
      'LANGUAGES: English, Hindi',
      '',
      'Place: Bengaluru',
      'Date: 13/02/2024',
      '(Ada Lind)',
    )
    assert.deepEqual(jobs(resume), [
      ['Senior Design Engineer', 'Nandi Semiconductors', '2018-07', undefined],
      ['Design Engineer', 'Krishna Microsystems', '2016-08', '2018-06'],
    ])
    assert.deepEqual(
      resume.education?.map(({ institution, endDate, score }) => [institution, endDate, score]),
      [['Sahyadri College of Engineering', '2013', '74%']],
    )
    assert.deepEqual(
      resume.languages?.map(({ language }) => language),
      ['English', 'Hindi'],
    )
  })

  it('a legal form behind a comma', () => {
    const resume = parse('Praxe', '', '2019 – dosud  Vedoucí výroby, Strojírny Malše, a.s., Praha', '- řízení směn')
    assert.deepEqual(jobs(resume), [['Vedoucí výroby', 'Strojírny Malše, a.s.', '2019', undefined]])
  })

  it('a driving licence below the languages is none', () => {
    const resume = parse('Idiomas', '', 'Inglés: B2', '', 'Carné de conducir B.')
    assert.deepEqual(languages(resume), [['Inglés', 'B2']])
  })

  it('studies with a degree in brackets or a grade at the end', () => {
    const resume = parse(
      'Studium',
      '10/2010 – 07/2015  Universität Bremen, Betriebswirtschaftslehre (M.Sc.), Note: 1,7',
      '10/2007 – 07/2010  Bachelor in Mathematik, Universität Kiel – 92%',
    )
    assert.deepEqual(
      resume.education?.map(({ institution, score }) => [institution, score]),
      [
        ['Universität Bremen', '1,7'],
        ['Universität Kiel', '92%'],
      ],
    )
  })

  it('numbered publications with their authors before the title', () => {
    const resume = parse('PUBLICATIONS', '', '1. Lind A., Lee S. "Slow kinetics in enzymes". J. Enzyme Res., 2019.')
    assert.deepEqual(resume.publications, [
      { name: 'Slow kinetics in enzymes', publisher: 'J. Enzyme Res.', releaseDate: '2019' },
    ])
  })

  it('groups of skills in CJK brackets, and levels behind dashes and colons', () => {
    const resume = parse(
      'スキル',
      '【会計】弥生会計 / 勘定奉行',
      '',
      'Sprachen',
      'Deutsch: Muttersprache, Englisch: verhandlungssicher (C1)',
    )
    assert.deepEqual(skills(resume), ['弥生会計', '勘定奉行'])
    assert.deepEqual(languages(resume), [
      ['Deutsch', 'Muttersprache'],
      ['Englisch', 'verhandlungssicher (C1)'],
    ])
    assert.deepEqual(languages(parse('LINGUE', '', 'Italiano (madrelingua) – Inglese (C1)')), [
      ['Italiano', 'madrelingua'],
      ['Inglese', 'C1'],
    ])
  })

  it('nothing below the resume: place, day and signature, or consent to the use of data', () => {
    const signed = parse(
      'EDV',
      'Excel',
      '',
      'Weiterbildung',
      '2018  Kurs, Akademie Nord',
      '',
      'Bremen, den 12. Januar 2024',
      'Ada Lind',
    )
    assert.equal(signed.certificates?.length, 1)
    assert.deepEqual(skills(signed), ['Excel'])
    const consent = parse(
      'COMPETENZE',
      '',
      'Minitab',
      '',
      'Autorizzo il trattamento dei dati personali ai sensi del GDPR.',
    )
    assert.deepEqual(skills(consent), ['Minitab'])
  })

  it('memberships below skills are no skills', () => {
    assert.deepEqual(skills(parse('SKILLS', 'Bluebeam', '', 'PROFESSIONAL AFFILIATIONS', 'Associated Builders')), [
      'Bluebeam',
    ])
  })

  it('the subject of a study without the word that leads to it, in any language', () => {
    const studied = (line: string, heading: string) => {
      const study = parse(heading, line).education?.[0]
      return [study?.studyType, study?.area]
    }
    assert.deepEqual(studied('2003 – 2006\tAusbildung zur Tischlerin, Berufsschule Celle', 'AUSBILDUNG'), [
      'Ausbildung',
      'Tischlerin',
    ])
    assert.deepEqual(studied('Laurea in Chimica, Università di Pavia, 2009', 'ISTRUZIONE'), ['Laurea', 'Chimica'])
    assert.deepEqual(studied('ماجستير في الفيزياء، جامعة تونس، 2012', 'التعليم'), ['ماجستير', 'الفيزياء'])
  })

  it('a degree in full and by its letters, as professional networks print it', () => {
    const study = parse('EDUCATION', 'University of Leeds', 'Master of Science - MSc, Hydrology', '2006 - 2008')
      .education?.[0]
    assert.deepEqual([study?.studyType, study?.area], ['Master of Science', 'Hydrology'])
  })

  it('an employer and a title about a full-width slash, in traditional characters', () => {
    const resume = parse('工作經驗', '淡水動物醫院／藥師\t2019/03 ～ 迄今', '專長', '野生動物麻醉、骨科手術')
    assert.deepEqual(jobs(resume), [['藥師', '淡水動物醫院', '2019-03', undefined]])
    assert.deepEqual(
      resume.skills?.map(({ name }) => name),
      ['野生動物麻醉', '骨科手術'],
    )
  })

  it('a job that goes on, where the span opens with a word', () => {
    const resume = parse('EXPERIÊNCIA PROFISSIONAL', 'Restaurante Aurora – Cozinheira', 'De maio de 2018 até o momento')
    assert.deepEqual(jobs(resume), [['Cozinheira', 'Restaurante Aurora', '2018-05', undefined]])
  })

  it('a sentence for each language, and one level for equal ones', () => {
    assert.deepEqual(languages(parse('LÍNGUAS', 'Português: língua materna. Galego: fluente. Basco: noções.')), [
      ['Português', 'língua materna'],
      ['Galego', 'fluente'],
      ['Basco', 'noções'],
    ])
    assert.deepEqual(languages(parse('LINGUE', 'INGLESE\tC1\tC1\tC1', 'GRECO\tB1\tB2\tB1')), [
      ['INGLESE', 'C1'],
      ['GRECO', 'B1 B2 B1'],
    ])
  })

  it('that references may be asked for is nothing of its own', () => {
    assert.deepEqual(languages(parse('LANGUAGES', 'English (native)', 'References available upon request')), [
      ['English', 'native'],
    ])
  })

  it('studies that are counted, and a date behind a comma of another script', () => {
    const institutions = (...lines: string[]) => parse(...lines).education?.map(({ institution }) => institution)
    const counted = ['1. Hochschule Emden, B.A. Geschichte, 10/2004 – 02/2008', '2. Ulrichsgymnasium, Abitur, 06/2003']
    assert.deepEqual(institutions('AUSBILDUNG', ...counted), ['Hochschule Emden', 'Ulrichsgymnasium'])
    assert.deepEqual(institutions('التعليم', 'دبلوم في المحاسبة، المعهد العالي للتجارة، 2012'), [
      'المعهد العالي للتجارة',
    ])
  })

  it('who taught before a colon, and a grade behind the label of the degree', () => {
    const resume = parse(
      'AUSBILDUNG',
      '2009 – 2011\tIHK Emden: Geprüfte Bilanzbuchhalterin',
      '2005 – 2008\tHandwerkskammer Leer',
      '                     Ausbildung zur Malerin',
      '                     Abschluss: 2,1',
    )
    assert.deepEqual(
      resume.education?.map(({ institution, score }) => [institution, score]),
      [
        ['IHK Emden', undefined],
        ['Handwerkskammer Leer', '2,1'],
      ],
    )
  })

  it('a list item that is a whole engagement, and an honour of several terms', () => {
    const resume = parse(
      'EHRENAMT',
      '',
      '- Förderverein Mühle e. V., Schriftführerin, 2019 – heute',
      '',
      'HONORS',
      '',
      "Dean's List\tSpring 2024, Fall 2024",
    )
    assert.deepEqual(
      resume.volunteer?.map(({ organization, position, startDate }) => [organization, position, startDate]),
      [['Förderverein Mühle e. V.', 'Schriftführerin', '2019']],
    )
    assert.deepEqual(
      resume.awards?.map(({ title, awarder }) => [title, awarder]),
      [["Dean's List", undefined]],
    )
  })

  it('works below a heading that says nothing are projects', () => {
    const resume = parse(
      'COMPETÊNCIAS',
      '',
      'Taipa, Adobe',
      '',
      'OBRAS ESCOLHIDAS',
      '',
      'Moinho do Vale\t2021',
      '- Paredes de taipa refeitas',
      'Ermida da Serra\t2018',
      '- Rebocos de cal em camadas',
    )
    assert.deepEqual(
      resume.projects?.map(({ name }) => name),
      ['Moinho do Vale', 'Ermida da Serra'],
    )
  })

  it('a subject and a degree that only a space parts', () => {
    const study = parse('學歷', '淡水大學\t2009/09 ～ 2014/06', '藥學系 學士').education?.[0]
    assert.deepEqual([study?.studyType, study?.area], ['學士', '藥學系'])
  })
})
