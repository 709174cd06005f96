import assert from 'node:assert/strict'
import { groundSentence, type ResumeLanguage } from '../../support/ground-sentence.ts'

/** What was studied, what a letter says, and whether the first bears the second. */
type Pair = [ResumeLanguage, studyType: string, area: string, claim: string]

const BORNE: Pair[] = [
  ['en', 'MSc', 'Computer Science', "I hold a master's degree in computer science."],
  ['en', 'Master of Science', 'Mechanical Engineering', 'I have a university degree in engineering.'],
  ['en', 'BSc', 'Physics', 'I have a university degree.'],
  ['en', 'PhD', 'Chemistry', 'I hold a doctorate in chemistry.'],
  ['en', 'MBA', 'Finance', "I hold a master's degree in finance."],
  ['en', 'PhD', 'Chemistry', 'I have a degree in chemistry.'],
  ['de', 'Master of Science', 'Maschinenbau', 'Ich habe einen Masterabschluss in Maschinenbau.'],
  ['de', 'Bachelor of Arts', 'Geschichte', 'Ich habe einen Hochschulabschluss.'],
  ['de', 'Diplom', 'Physik', 'Ich habe einen Hochschulabschluss in Physik.'],
  ['de', 'Promotion', 'Chemie', 'Ich habe einen Hochschulabschluss in Chemie.'],
  ['fr', 'Master', 'Droit', "Je suis titulaire d'un master en droit."],
  ['fr', 'Licence', 'Histoire', "J'ai un diplôme universitaire en histoire."],
  ['fr', 'Doctorat', 'Chimie', "Je suis titulaire d'un doctorat en chimie."],
  ['es', 'Máster', 'Marketing', 'Tengo un máster en marketing.'],
  ['es', 'Licenciatura', 'Derecho', 'Tengo un título universitario en derecho.'],
  ['es', 'Doctorado', 'Química', 'Tengo un doctorado en química.'],
  ['it', 'Laurea magistrale', 'Economia', 'Ho una laurea in economia.'],
  ['it', 'Dottorato di ricerca', 'Chimica', 'Ho un dottorato in chimica.'],
  ['pt', 'Mestrado', 'Direito', 'Tenho um mestrado em direito.'],
  ['nl', 'Master', 'Rechten', 'Ik heb een masterdiploma rechten.'],
  ['nl', 'Bachelor', 'Geschiedenis', 'Ik heb een universitair diploma geschiedenis.'],
  ['pl', 'Magister', 'Ekonomia', 'Mam wyższe wykształcenie.'],
  ['pl', 'Doktorat', 'Chemia', 'Mam doktorat z chemii.'],
  ['cs', 'Magisterský', 'Ekonomie', 'Mám vysokoškolské vzdělání.'],
  ['sv', 'Masterexamen', 'Fysik', 'Jag har en masterexamen i fysik.'],
  ['sv', 'Kandidatexamen', 'Historia', 'Jag har en universitetsexamen i historia.'],
  ['en', 'Bachelor of Arts', 'Economics', 'I am a university graduate with a degree in economics.'],
  ['en', 'MSc', 'Marine Biology', 'I earned an MSc in biology.'],
  ['de', 'Staatsexamen', 'Rechtswissenschaft', 'Ich habe ein abgeschlossenes Studium.'],
  ['fr', 'Doctorat', 'Physique', "J'ai un diplôme universitaire en physique."],
  ['es', 'Máster', 'Economía', 'Tengo estudios universitarios.'],
  ['pl', 'Magister', 'Prawo', 'Mam wykształcenie wyższe.'],
  ['sv', 'Civilingenjör', 'Maskinteknik', 'Jag har en akademisk examen.'],
]

const NOT_BORNE: Pair[] = [
  ['en', 'MSc', 'Computer Science', 'I hold a doctorate in computer science.'],
  ['en', 'BSc', 'Physics', "I hold a master's degree in physics."],
  ['en', 'MSc', 'Finance', 'I hold an MBA.'],
  ['en', 'BTEC National Diploma', 'Engineering', 'I have a university degree in engineering.'],
  ['en', 'MSc', 'Mechanical Engineering', "I hold a master's degree in computer science."],
  ['en', 'BSc', 'History', 'I have a degree in law.'],
  ['en', 'A levels', 'Physics', 'I have a bachelor’s degree in physics.'],
  ['de', 'Bachelor of Arts', 'Geschichte', 'Ich habe einen Masterabschluss in Geschichte.'],
  ['de', 'Master of Science', 'Chemie', 'Ich bin promoviert.'],
  ['de', 'Ausbildung', 'Mechatroniker', 'Ich habe einen Hochschulabschluss.'],
  ['de', 'Abitur', '', 'Ich habe einen Hochschulabschluss.'],
  ['de', 'Master of Science', 'Maschinenbau', 'Ich habe einen Masterabschluss in Informatik.'],
  ['fr', 'Licence', 'Histoire', "Je suis titulaire d'un master en histoire."],
  ['fr', 'Master', 'Chimie', "Je suis titulaire d'un doctorat en chimie."],
  ['fr', 'Baccalauréat professionnel', 'Cuisine', "J'ai un diplôme universitaire."],
  ['fr', 'Master', 'Droit', "Je suis titulaire d'un master en économie."],
  ['es', 'Grado', 'Historia', 'Tengo un máster en historia.'],
  ['es', 'Máster', 'Química', 'Tengo un doctorado en química.'],
  ['es', 'Formación profesional', 'Cocina', 'Tengo un título universitario.'],
  ['it', 'Laurea triennale', 'Economia', 'Ho una laurea magistrale in economia.'],
  ['it', 'Diploma di maturità', '', 'Ho una laurea.'],
  ['pt', 'Licenciatura', 'História', 'Tenho um mestrado em história.'],
  ['pt', 'Curso profissional', 'Cozinha', 'Tenho um diploma universitário.'],
  ['nl', 'Bachelor', 'Geschiedenis', 'Ik heb een masterdiploma geschiedenis.'],
  ['nl', 'MBO', 'Techniek', 'Ik heb een universitair diploma.'],
  ['pl', 'Licencjat', 'Ekonomia', 'Mam tytuł magistra ekonomii.'],
  ['pl', 'Technikum', 'Mechanika', 'Mam wyższe wykształcenie.'],
  ['cs', 'Bakalářský', 'Ekonomie', 'Mám magisterský titul z ekonomie.'],
  ['cs', 'Maturita', '', 'Mám vysokoškolské vzdělání.'],
  ['sv', 'Kandidatexamen', 'Historia', 'Jag har en masterexamen i historia.'],
  ['sv', 'Gymnasieexamen', 'Teknik', 'Jag har en universitetsexamen.'],
  ['en', 'HND', 'Construction', 'I hold a bachelor of science in construction.'],
  ['de', 'Bachelor of Science', 'Informatik', 'Ich habe ein Masterstudium in Informatik abgeschlossen.'],
  ['fr', 'BTS', 'Comptabilité', "Je suis titulaire d'une licence de comptabilité."],
  ['es', 'Licenciatura', 'Economía', 'Soy licenciada en derecho.'],
  ['it', 'Laurea triennale', 'Economia', 'Ho un dottorato in economia.'],
  ['nl', 'HAVO', '', 'Ik heb een bachelordiploma.'],
  ['pt', 'Ensino médio', '', 'Tenho curso superior.'],
]

describe('a degree is borne by one that is that or implies it, in the same field', () => {
  it('is a degree where it is written like an address', () => {
    const education = [{ institution: 'Harborview', studyType: 'B.Com.', area: 'Finance', endDate: '2014-06' }]
    const codesOf = (claim: string) => groundSentence('en', { education }, claim).map(({ code }) => code)
    assert.deepEqual(
      codesOf('I am an engineer with an M.Tech. in finance.').filter((code) => code === 'instruction'),
      [],
    )
    assert.ok(codesOf('I am an engineer with an M.Tech. in finance.').includes('credential'))
    assert.ok(!codesOf('I hold a B.Com. in finance.').includes('credential'))
  })

  const isBorne = ([language, studyType, area, claim]: Pair): boolean => {
    const education = [
      { institution: 'Harborview', studyType, ...(area && { area }), startDate: '2010-09', endDate: '2014-06' },
    ]
    return !groundSentence(language, { education }, claim).some(({ code }) => code === 'credential')
  }
  for (const pair of BORNE) it(`${pair[1]} ${pair[2]} bears “${pair[3]}”`, () => assert.ok(isBorne(pair)))
  for (const pair of NOT_BORNE) it(`${pair[1]} ${pair[2]} does not bear “${pair[3]}”`, () => assert.ok(!isBorne(pair)))
})
