import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { findPlace, isPlace } from '#shared/domain/places/find-place.ts'
import { citiesNamed } from '#shared/domain/places/gazetteer.ts'
import { isKnownPlace } from '#shared/domain/places/known-places.ts'
import { looksLikePlace } from '#shared/domain/places/location.ts'
import { cityLines, regionCodeLines, regionLines } from '../../scripts/places/from-geonames.ts'

const PLACES = new URL('../../shared/domain/places/', import.meta.url)
const LARGEST_TABLE_BYTES = 2_000_000

describe('places', () => {
  it('finds a city with the region and the country behind it, and where they stand', () => {
    const text = 'Acme GmbH, Karlsruhe, Baden-Württemberg, Germany'
    const place = findPlace(text)
    assert.ok(place)
    assert.deepEqual(
      [place.city, place.region, place.countryCode, place.confidence],
      ['Karlsruhe', 'Baden-Württemberg', 'DE', 'listed'],
    )
    assert.equal(text.slice(place.start, place.end), 'Karlsruhe, Baden-Württemberg, Germany')
  })

  it('knows a city by the names that its people write, in any script', () => {
    for (const name of [
      'München',
      'Munich',
      'Muenchen',
      'Wrocław',
      'Plzeň',
      'Москва',
      'Київ',
      'Αθήνα',
      '東京',
      '서울',
      'القاهرة',
    ])
      assert.equal(isPlace(name), 'listed', name)
  })

  const shapes: [string, string | undefined, string | undefined][] = [
    ['Bengaluru, KA', 'KA', 'IN'],
    ['Perth, WA', 'WA', 'AU'],
    ['Spokane, WA', 'WA', 'US'],
    ['Smalltown, TX', 'TX', 'US'],
    ['Austin TX', 'TX', 'US'],
    ['New York, NY, USA', 'NY', 'US'],
    ['Greater London', 'Greater London', undefined],
    ['San Francisco Bay Area', 'San Francisco Bay Area', undefined],
  ]
  for (const [text, region, country] of shapes)
    it(`reads "${text}" as a place`, () => {
      const place = findPlace(text)
      assert.deepEqual([place?.region, place?.countryCode, place?.start, place?.end], [region, country, 0, text.length])
    })

  it('says that only the shape shows a town which no list has', () => {
    assert.equal(isPlace('Smalltown, TX'), 'shape')
  })

  it('says which names are words, people or firms as well', () => {
    for (const name of ['Reading', 'Nice', 'Madison', 'Nokia']) assert.equal(isPlace(name), 'ambiguous', name)
  })

  it('takes a word, a person and a firm for no place unless many people live there', () => {
    for (const name of ['Nokia', 'Toyota', 'Most', 'Of', 'Spring', 'Google', 'Lage'])
      assert.equal(isKnownPlace(name), false, name)
    for (const name of ['Reading', 'Berlin', 'Madison', 'Nice']) assert.equal(isKnownPlace(name), true, name)
  })

  it('takes titles, subjects and departments for no place', () => {
    for (const text of ['Software Engineer', 'Manager, HR', 'Marketing', 'Data Science, Analytics'])
      assert.equal(findPlace(text), null, text)
  })

  it('takes what stands before a city for no place of its own', () => {
    for (const text of ['Palisade Bank, Dublin', 'Hospital Vega Alta, Huesca', 'Grupo Tecalli, Ciudad de México'])
      assert.equal(looksLikePlace(text), false, text)
    assert.equal(looksLikePlace('Karlsruhe, Baden-Württemberg'), true)
  })

  it('knows the words for working from anywhere', () => {
    for (const text of ['Remote', 'Homeoffice', 'télétravail', 'zdalnie']) assert.equal(isPlace(text), 'listed', text)
  })

  it('finds every name of its table', () => {
    const names = readFileSync(new URL('cities.txt', PLACES), 'utf8').trim().split('\n')
    const lost = names
      .map((row) => row.split('\t')[0] ?? '')
      .filter((name, at) => at % 97 === 0 && citiesNamed(name).length === 0)
    assert.deepEqual(lost, [])
  })

  it('has tables that are what `npm run build:places` makes, and no larger than 2 MB', () => {
    const tables = { 'cities.txt': cityLines, 'regions.txt': regionLines, 'region-codes.txt': regionCodeLines }
    for (const [name, made] of Object.entries(tables)) {
      const file = new URL(name, PLACES)
      assert.ok(statSync(file).size <= LARGEST_TABLE_BYTES, name)
      assert.ok(readFileSync(file, 'utf8') === made(), `${name} is not what the packages give: npm run build:places`)
    }
  }).timeout(60_000)
})
