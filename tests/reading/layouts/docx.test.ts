import assert from 'node:assert/strict'
import { madeDocx, paragraph as p } from '../../documents/made-files.ts'
import { jobs, languages, parsed, skills } from '../../documents/parsed-fields.ts'

/** Layouts that the samples do not have, through the real reading and parsing. */

const bold = (text: string) => [{ text, bold: true }]
const heading = (text: string) => p([{ text, bold: true, size: 14 }], '<w:spacing w:before="200"/>')
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const NUMBERING = {
  'word/numbering.xml':
    '<w:numbering XMLNS><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}

/** A text box, stored twice as Word does. */
function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
}

describe('layouts of DOCX', () => {
  it('a sidebar in a text box, which is stored twice and read once', async () => {
    const side = [
      heading('Contact'),
      p('naledi@mokoena.example'),
      p('+27 11 555 0199'),
      p('Johannesburg, South Africa'),
      heading('Skills'),
      p('Meal planning'),
      p('Counselling'),
    ]
    const resume = await parsed(
      madeDocx(
        p([{ text: 'Naledi Mokoena', size: 24 }]) +
          p('Registered Dietitian') +
          textBox(side.join('')) +
          heading('Experience') +
          p([{ text: 'Senior Dietitian', bold: true }, { text: ' – Ubuntu General Hospital' }]) +
          p('Johannesburg | January 2021 – Present') +
          p('Plan meals for 240 patients a day.', LISTED) +
          p([{ text: 'Dietitian', bold: true }, { text: ' – Soweto Community Clinic' }]) +
          p('Soweto | March 2018 – December 2020') +
          p('Ran 30 workshops.', LISTED),
        NUMBERING,
      ),
    )
    assert.deepEqual(jobs(resume), [
      ['Senior Dietitian', 'Ubuntu General Hospital', '2021-01', undefined],
      ['Dietitian', 'Soweto Community Clinic', '2018-03', '2020-12'],
    ])
    assert.deepEqual(
      resume.work?.map(({ location, highlights }) => [location, highlights]),
      [
        ['Johannesburg', ['Plan meals for 240 patients a day.']],
        ['Soweto', ['Ran 30 workshops.']],
      ],
    )
    assert.deepEqual(skills(resume), ['Meal planning', 'Counselling'])
    assert.equal(resume.basics?.location?.countryCode, 'ZA')
  })

  it('tables of dates, languages and skills, in Spanish', async () => {
    const resume = await parsed(
      madeDocx(
        p([{ text: 'Curriculum Vitae', bold: true, size: 16 }]) +
          p(bold('Luis Fernando Ortega Ruiz')) +
          p('Calle Mayor 8, 28013 Madrid, España | +34 600 555 123 | lf.ortega@example.es') +
          heading('Experiencia profesional') +
          table(
            row(
              p('enero 2019 – actualidad'),
              p(bold('Jefe de cocina')) + p('Restaurante El Faro, Madrid') + p('• Dirijo un equipo de 9 personas.'),
            ),
            row(
              p('2015 – 2018'),
              p(bold('Cocinero')) + p('Hotel Mirador') + p('• Preparé banquetes para 300 invitados.'),
            ),
          ) +
          heading('Idiomas') +
          table(row(p('Español'), p('Nativo')), row(p('Francés'), p('B2'))) +
          heading('Conocimientos') +
          table(row(p('Cocina'), p('Pastelería, Sous-vide')), row(p('Informática'), p('Excel, TPV'))),
      ),
    )
    assert.equal(resume.basics?.name, 'Luis Fernando Ortega Ruiz')
    assert.deepEqual(jobs(resume), [
      ['Jefe de cocina', 'Restaurante El Faro', '2019-01', undefined],
      ['Cocinero', 'Hotel Mirador', '2015', '2018'],
    ])
    assert.deepEqual(languages(resume), [
      ['Español', 'Nativo'],
      ['Francés', 'B2'],
    ])
    assert.deepEqual(resume.skills, [
      { name: 'Cocina', keywords: ['Pastelería', 'Sous-vide'] },
      { name: 'Informática', keywords: ['Excel', 'TPV'] },
    ])
  })

  it('tracked changes as if they were accepted', async () => {
    const resume = await parsed(
      madeDocx(
        p(bold('Ada Quill')) +
          p('ada@quill.example | 020 7946 0812 | London, UK') +
          heading('EXPERIENCE') +
          '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Editor</w:t></w:r><w:r><w:tab/></w:r><w:del><w:r><w:delText>2018 – 2020</w:delText></w:r></w:del><w:ins><w:r><w:t>2018 – 2021</w:t></w:r></w:ins></w:p>' +
          p('Paper & Ink Press') +
          '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">• Edited 40 </w:t></w:r></w:p>' +
          p('novels and 12 memoirs.') +
          `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('a deleted row')}</w:tc></w:tr></w:tbl>`,
      ),
    )
    assert.deepEqual(jobs(resume), [['Editor', 'Paper & Ink Press', '2018', '2021']])
    assert.deepEqual(resume.work?.[0]?.highlights, ['Edited 40 novels and 12 memoirs.'])
  })

  it('a table that only makes columns', async () => {
    const left = [
      heading('Experience'),
      p(bold('Photographer, Nordlys Magazine')),
      p('2017 – present'),
      p('• 14 cover stories.'),
      p(bold('Assistant, Fjord Studio')),
      p('2014 – 2017'),
      p('• Lit 200 portraits.'),
    ]
    const right = [
      heading('Skills'),
      p('Lightroom'),
      p('Studio lighting'),
      heading('Languages'),
      p('Japanese (native)'),
    ]
    const resume = await parsed(
      madeDocx(
        table(
          row(
            p([{ text: 'Kenji Watanabe-Holm', size: 22 }]) + p('Photographer'),
            p('kenji@holm.example') + p('Oslo, Norway') + p('+47 555 01 222'),
          ),
          row(left.join(''), right.join('')),
        ),
      ),
    )
    assert.deepEqual(jobs(resume), [
      ['Photographer', 'Nordlys Magazine', '2017', undefined],
      ['Assistant', 'Fjord Studio', '2014', '2017'],
    ])
    assert.deepEqual(skills(resume), ['Lightroom', 'Studio lighting'])
    assert.deepEqual(
      [resume.basics?.name, resume.basics?.label, resume.basics?.location?.city],
      ['Kenji Watanabe-Holm', 'Photographer', 'Oslo'],
    )
  })

  it('contact lines in header and footer, links behind words, no page numbers', async () => {
    const resume = await parsed(
      madeDocx(
        `<w:p><w:hyperlink r:id="a"><w:r><w:t>LinkedIn</w:t></w:r></w:hyperlink></w:p>${heading('Skills')}${p('Welding, Brazing')}`,
        {
          'word/header1.xml': `<w:hdr XMLNS>${p([{ text: 'Inés Duarte', bold: true, size: 20 }])}${p('Welder')}</w:hdr>`,
          'word/footer1.xml': `<w:ftr XMLNS>${p('ines@duarte.example · +351 210 555 014')}${p('Page 1 of 2')}</w:ftr>`,
          'word/_rels/document.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.linkedin.com/in/ines-duarte"/></Relationships>',
        },
      ),
    )
    assert.deepEqual(resume.basics, {
      name: 'Inés Duarte',
      label: 'Welder',
      email: 'ines@duarte.example',
      phone: '+351 210 555 014',
      profiles: [{ network: 'LinkedIn', username: 'ines-duarte', url: 'https://www.linkedin.com/in/ines-duarte' }],
    })
    assert.deepEqual(skills(resume), ['Welding', 'Brazing'])
  })

  it('headings behind squares, which are no items, and items behind double angles', async () => {
    const resume = await parsed(
      madeDocx(
        [
          p([{ text: '田中 さくら', size: 16 }]),
          p('sakura@tanaka.example'),
          p('■職務経歴'),
          p('2018年4月～現在\u3000株式会社ひまわり商事'),
          p('経理担当'),
          p('» 月次決算を担当。'),
          p('■スキル'),
          p('弥生会計、Excel'),
        ].join(''),
      ),
    )
    assert.deepEqual(jobs(resume), [['経理担当', '株式会社ひまわり商事', '2018-04', undefined]])
    assert.deepEqual(resume.work?.[0]?.highlights, ['月次決算を担当。'])
    assert.deepEqual(skills(resume), ['弥生会計', 'Excel'])
  })

  it('a table with titles above its columns, whose cells have several lines', async () => {
    const titled = row(...['Zeitraum', 'Arbeitgeber', 'Funktion', 'Was ich tat'].map((title) => p(bold(title))))
    const resume = await parsed(
      madeDocx(
        p([{ text: 'Ilka Brandner', size: 24 }]) +
          p('ilka@brandner.example') +
          heading('Berufserfahrung') +
          table(
            titled,
            row(
              p('03/2019 – 05/2023'),
              p('Nordfracht GmbH'),
              p('Disponentin'),
              p('Touren geplant.') + p('Fahrer betreut.'),
            ),
            row(p('01/2015 – 02/2019'), p('Hafenkontor Weser'), p('Sachbearbeiterin'), p('Papiere geprüft.')),
          ),
      ),
    )
    assert.deepEqual(jobs(resume), [
      ['Disponentin', 'Nordfracht GmbH', '2019-03', '2023-05'],
      ['Sachbearbeiterin', 'Hafenkontor Weser', '2015-01', '2019-02'],
    ])
  })
})
