import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findFamilyName } from '#shared/domain/resume/family-name.ts'
import { nameExport } from '../../api/exports/file-name.ts'
import { attachmentOf } from '../../api/http/content-disposition.ts'
import { safeFileName } from '../../api/http/file-name.ts'

const name = (personName: string | null, company: string | null, language = 'en') =>
  nameExport({ docType: 'resume', format: 'pdf', personName, company, language })

describe('the name of a document’s file', () => {
  it('says whose it is, what it is and for whom', () => {
    assert.equal(name('Ana Kowalczyk-Reyes', 'Blue Meridian'), 'Kowalczyk-Reyes - Resume - Blue Meridian.pdf')
    const letter = { docType: 'cover_letter', format: 'docx', personName: 'Ana Kowalczyk-Reyes' } as const
    assert.equal(
      nameExport({ ...letter, company: 'Blue Meridian', language: 'en' }),
      'Kowalczyk-Reyes - Cover letter - Blue Meridian.docx',
    )
    assert.equal(
      nameExport({ ...letter, company: 'Blau GmbH', language: 'de-AT' }),
      'Kowalczyk-Reyes - Anschreiben - Blau GmbH.docx',
    )
  })

  it('leaves out what is not known', () => {
    assert.equal(name('Ana Reyes', ''), 'Reyes - Resume.pdf')
    assert.equal(name('Ana Reyes', null), 'Reyes - Resume.pdf')
    assert.equal(name(null, 'Blue Meridian'), 'Resume - Blue Meridian.pdf')
    assert.equal(name('', ' '), 'Resume.pdf')
    assert.equal(name('\u202e', '...'), 'Resume.pdf')
  })

  it('keeps a company’s name whole, in any script, and ends it well', () => {
    assert.equal(name('Ana Reyes', 'AC/DC: Parts'), 'Reyes - Resume - AC-DC- Parts.pdf')
    assert.equal(name('Ana Reyes', '../../etc'), 'Reyes - Resume - ..-..-etc.pdf')
    assert.equal(name('Ana Reyes', 'Acme Inc.'), 'Reyes - Resume - Acme Inc.pdf')
    assert.equal(name('Ana Reyes', '青い子午線'), 'Reyes - Resume - 青い子午線.pdf')
    assert.equal(name('Ana Reyes', 'gnp\u202efdp.exe'), 'Reyes - Resume - gnpfdp.exe.pdf')
  })

  it('is one that any file system can hold, whatever the names are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (person, company) => {
        const made = name(person, company)
        assert.equal(safeFileName(made), made)
        assert.match(made, /Resume.*\.pdf$/)
        assert.ok(Buffer.byteLength(made) <= 255)
      }),
    )
  })
})

describe('a family name', () => {
  const names: Record<string, string> = {
    'Ana Kowalczyk-Reyes': 'Kowalczyk-Reyes',
    'Dr. Anna Maria Nowak': 'Nowak',
    'Ludwig van Beethoven': 'van Beethoven',
    'Jan Van Der Berg': 'Van Der Berg',
    'María de la Cruz': 'de la Cruz',
    'José Ortega y Gasset': 'Ortega y Gasset',
    'Robert De Niro': 'De Niro',
    'Van Morrison': 'Morrison',
    'John Smith Jr.': 'Smith',
    'John Smith, PhD': 'Smith',
    'Jane Smith, CEng, MBA': 'Smith',
    'John Smith DDS': 'Smith',
    'Nowak, Anna': 'Nowak',
    'DUPONT Marie': 'DUPONT',
    'Marie DUPONT': 'DUPONT',
    'ANNA NOWAK': 'NOWAK',
    'Andy NG': 'NG',
    Prince: 'Prince',
    'Seán Ó Briain': 'Briain',
    '山田 太郎': '山田 太郎',
    김민준: '김민준',
    '': '',
  }
  for (const [whole, family] of Object.entries(names))
    it(`of "${whole}" is "${family}"`, () => assert.equal(findFamilyName(whole, 'en'), family))

  it('is the whole name in a language that puts the family first', () => {
    for (const language of ['hu', 'vi', 'ja-JP']) assert.equal(findFamilyName('Nagy János', language), 'Nagy János')
  })
})

describe('the header that names a download', () => {
  it('has the name in ASCII, and beside it as it is where that is another one', () => {
    assert.equal(attachmentOf('note.txt'), 'attachment; filename="note.txt"')
    assert.equal(
      attachmentOf('Müller - Resume - Łódź Straße.pdf'),
      'attachment; filename="Muller - Resume - Lodz Strasse.pdf"; filename*=UTF-8\'\'M%C3%BCller%20-%20Resume%20-%20%C5%81%C3%B3d%C5%BA%20Stra%C3%9Fe.pdf',
    )
    assert.equal(
      attachmentOf("100% (it's).txt"),
      "attachment; filename=\"100_ (it's).txt\"; filename*=UTF-8''100%25%20%28it%27s%29.txt",
    )
    assert.match(attachmentOf('推薦状.pdf'), /^attachment; filename="_\.pdf"; filename\*=UTF-8''%E6/)
    assert.match(attachmentOf('℀.pdf'), /^attachment; filename="a_c\.pdf"; /)
  })
})
