import assert from 'node:assert/strict'
import { readResumeText } from '#shared/reading/parse-resume.ts'

/** What stands about the person above the first heading. */

const basics = (...lines: string[]) =>
  readResumeText({ text: `${lines.join('\n')}\n\nSkills\n\nWelding\n` }).resume.basics

describe('data about the person', () => {
  it('labels with no separator between them', () => {
    const found = basics('Ewa Lis', 'tel. +48 501 555 019 e-mail: ewa@lis.example')
    assert.deepEqual([found?.phone, found?.email], ['+48 501 555 019', 'ewa@lis.example'])
  })

  it('the title of the document before the name', () => {
    assert.equal(basics('RESUME OF DELIA FONTENOT', 'delia@fontenot.example')?.name, 'DELIA FONTENOT')
    assert.equal(basics('Lebenslauf – Ronja Feldkamp', 'ronja@feldkamp.example')?.name, 'Ronja Feldkamp')
  })

  it('a bare domain with a remark', () => {
    assert.equal(basics('Ewa Lis', 'ewa@lis.example', 'ewalis.example (Portfolio)')?.url, 'ewalis.example')
  })

  it('the area of a town in brackets or behind its word', () => {
    assert.deepEqual(basics('Ewa Lis', 'Miejsce zamieszkania: Opole, woj. opolskie, Polska')?.location, {
      city: 'Opole',
      region: 'opolskie',
      countryCode: 'PL',
    })
    assert.deepEqual(basics('Maud Le Gall', 'Adresse : Rennes (Bretagne), France')?.location, {
      city: 'Rennes',
      region: 'Bretagne',
      countryCode: 'FR',
    })
  })

  it('a postal code between commas', () => {
    assert.deepEqual(basics('Ada Lind', 'Address: 14 Quay Road, Goole, East Yorkshire, DN14 5AA')?.location, {
      address: '14 Quay Road',
      postalCode: 'DN14 5AA',
      city: 'Goole',
      region: 'East Yorkshire',
    })
  })

  it('an Italian province, whatever country has the same code', () => {
    const found = basics('Giulia Santarelli', 'Indirizzo: Via Roma 15, 40121 Bologna (BO)')?.location
    assert.deepEqual([found?.city, found?.countryCode], ['Bologna', undefined])
  })

  it('a country on a line of its own, and the place for a photograph', () => {
    const found = basics('氏名\t田中 さくら\t写真', '現住所：愛知県名古屋市', '国：日本')
    assert.equal(found?.name, '田中 さくら')
    assert.deepEqual(found.location, { city: '名古屋市', region: '愛知県', countryCode: 'JP' })
  })

  it('a postcode before its town, which is no telephone number', () => {
    const found = basics('Rita Sampaio', 'Rua do Sol, 8 · 4700-312 Braga · 253 555 019 · rita@sampaio.example')
    assert.deepEqual([found?.phone, found?.location?.city], ['253 555 019', 'Braga'])
  })

  it('an address of mail and one of the web with nothing between them', () => {
    const found = basics('Ewa Lis', 'ewa@lis.co.examplewww.linkedin.com/in/ewa-lis')
    assert.deepEqual([found?.email, found?.profiles?.[0]?.username], ['ewa@lis.co.example', 'ewa-lis'])
  })

  it('parts between full-width bars', () => {
    const found = basics('林怡君', '藥師｜高雄市｜yijun@example.tw｜0912-555-019')
    assert.deepEqual(
      [found?.label, found?.location?.city, found?.email, found?.phone],
      ['藥師', '高雄市', 'yijun@example.tw', '0912-555-019'],
    )
  })

  it('a street and its town without a comma, and a state behind a slash', () => {
    const place = (line: string) => basics('Ewa Lis', 'ewa@lis.example', line)?.location
    assert.equal(place('Adresse : 18 quai du Port 33000 Bordeaux')?.city, 'Bordeaux')
    const found = place('Endereço: Rua das Flores, 210, Belém/PA')
    assert.deepEqual([found?.city, found?.region], ['Belém', 'PA'])
  })

  it('nothing from a label of two things about the person', () => {
    assert.equal(basics('Ewa Lis', 'ewa@lis.example', 'Geburtsdatum/-ort: 3. Mai 1981 in Aurich')?.label, undefined)
  })

  it('labels of several words between bars', () => {
    const found = basics(
      'Giulia Santarelli',
      'Data di nascita: 21/06/1986 | Numero di telefono: (+39) 3475550199 (Cellulare) | Indirizzo email: g@santarelli.example',
    )
    assert.deepEqual(
      [found?.phone, found?.email, found?.label],
      ['(+39) 3475550199', 'g@santarelli.example', undefined],
    )
  })
})
