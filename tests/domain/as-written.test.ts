import assert from 'node:assert/strict'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toJsonResume, toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { type JsonResume, jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { mergeResumes } from '#shared/domain/resume/merge.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { withCountryAsWritten } from '#shared/reading/document/country-as-written.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'

const plain: JsonResume = {
  basics: { name: 'Anna Nowak', location: { city: 'Leeds', countryCode: 'GB' } },
  work: [{ name: 'Acme', position: 'Engineer' }],
}
const asWritten = { country: 'UK', sectionTitles: { work: 'Professional Background', summary: 'Who I am' } }
const own = toResumeDocument({ ...plain, meta: { asWritten } })

/** As a client sends a document back. */
const edit = (change: (document: ResumeDocument) => void, previous = own): ResumeDocument => {
  const document = structuredClone(previous)
  change(document)
  const { resume, ids } = splitIds(JSON.parse(JSON.stringify(document)))
  return toResumeDocument(jsonResumeSchema.parse(resume), previous, { given: ids })
}

describe('what a person wrote that JSON Resume has no field for', () => {
  it('stands in the document, and in the meta of JSON Resume, which stays closed', () => {
    assert.equal(own.basics.location?.country, 'UK')
    assert.deepEqual(own.sectionTitles, asWritten.sectionTitles)
    const out = toJsonResume(own)
    assert.deepEqual(out, { ...plain, meta: { asWritten } })
    assert.deepEqual(jsonResumeSchema.parse(out), out)
    assert.deepEqual(toResumeDocument(out), own)
  })

  it('is nowhere in a resume without it', () => {
    assert.deepEqual(toJsonResume(toResumeDocument(plain)), plain)
    assert.ok(!('sectionTitles' in toResumeDocument(plain)))
  })

  it('comes back with the document as the API answers it, changed or not', () => {
    assert.deepEqual(
      edit(() => {}),
      own,
    )
    const renamed = edit((document) => {
      document.sectionTitles = { work: 'Career' }
      document.basics.location = { ...document.basics.location, country: 'Great Britain' }
    })
    assert.deepEqual(renamed.sectionTitles, { work: 'Career' })
    assert.equal(renamed.basics.location?.country, 'Great Britain')
  })

  it('is kept by an edit that does not speak of it, and taken back by one that empties it', () => {
    const untold = toResumeDocument(plain, own)
    assert.deepEqual([untold.basics.location?.country, untold.sectionTitles], ['UK', asWritten.sectionTitles])
    const emptied = edit((document) => {
      document.sectionTitles = {}
      document.basics.location = { ...document.basics.location, country: '' }
    })
    assert.deepEqual(emptied, toResumeDocument(plain))
  })

  it('of a country goes with its code', () => {
    const moved = toResumeDocument({ ...plain, basics: { location: { city: 'Lyon', countryCode: 'FR' } } }, own)
    assert.deepEqual(moved.basics.location, { city: 'Lyon', countryCode: 'FR' })
  })

  it('is refused at its place where it is no such thing, and left alone in another program’s meta', () => {
    for (const wrong of [{ sectionTitles: 5 }, { sectionTitles: { hobbies: 'Fun' } }, { sectionTitles: { work: 1 } }])
      assert.equal(jsonResumeSchema.safeParse(splitIds({ ...plain, ...wrong }).resume).success, false)
    assert.equal(jsonResumeSchema.safeParse(splitIds({ basics: { location: { country: 1 } } }).resume).success, false)
    assert.deepEqual(toResumeDocument({ ...plain, meta: { asWritten: 'yes' } }), toResumeDocument(plain))
  })

  it('is merged as every field is', () => {
    const titled = edit((document) => {
      document.sectionTitles = { ...asWritten.sectionTitles, work: 'Career' }
    })
    const mine = structuredClone(own)
    mine.work[0] = { ...(mine.work[0] ?? { id: 'w1' }), position: 'Senior Engineer' }
    const { resume, conflicts } = mergeResumes(own, mine, titled)
    assert.deepEqual([resume.sectionTitles?.work, resume.work[0]?.position], ['Career', 'Senior Engineer'])
    assert.deepEqual(conflicts, [])
  })

  it('fills from the profile with the rest of a place', () => {
    const profile = {
      fullName: null,
      contact: {},
      links: [],
      location: { city: 'Leeds', countryCode: 'GB', country: 'UK' },
    }
    assert.equal(withProfile(toResumeDocument({}), profile).basics.location?.country, 'UK')
    assert.equal(withProfile(own, { ...profile, location: { country: 'England' } }).basics.location?.country, 'UK')
  })

  it('of a country is evidence; of a section’s title is none', () => {
    const prepared = prepareGrounding({ source: own, posting: null, now: '2026-11-29' })
    assert.match(prepared.resume.general.text, /\buk\b/)
    assert.doesNotMatch(prepared.resume.all.text, /professional background/)
  })
})

describe('the country of a resume that was read', () => {
  const read = (place: string, more = ''): string | undefined => {
    const text = `Anna Nowak\nanna@example.com | ${place}\n\nExperience\n\nEngineer\t2020 – 2022\nAcme Ltd\n• Sold IN bulk.\n${more}`
    return withCountryAsWritten(toResumeDocument(readResumeText({ text }).resume), text).basics.location?.country
  }
  const spellings: Record<string, string> = {
    'Leeds, UK': 'UK',
    'Leeds, U.K.': 'U.K.',
    'Leeds LS1 4AB, United Kingdom': 'United Kingdom',
    'Leeds, Great Britain': 'Great Britain',
    'Berlin, DE': 'DE',
    'Berlin, Deutschland': 'Deutschland',
    'Austin, TX, USA': 'USA',
    'Paris (France)': 'France',
  }
  for (const [place, country] of Object.entries(spellings))
    it(`stays as it is spelled: ${place}`, () => assert.equal(read(place), country))

  it('is spelled as beside the city, whatever else the file says', () => {
    assert.equal(read('Leeds, UK', '• Sold to the United Kingdom and Great Britain.'), 'UK')
  })

  it('is none where no country was read', () => {
    assert.equal(read('Leeds'), undefined)
  })
})
