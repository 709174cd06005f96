import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'

const read = (value: object) => extract(new TextEncoder().encode(JSON.stringify(value)), DEFAULT_LIMITS, 'resume.json')
const section = (items: object[], more: object = {}) => ({ name: 'x', columns: 1, visible: true, items, ...more })
const NO_LINK = { label: '', href: '' }

const V4 = {
  basics: {
    name: 'Ada Roe',
    headline: 'Planner',
    email: 'ada@example.com',
    location: 'Bergen, Norway',
    url: { label: '', href: 'https://ada.example' },
    customFields: [{ id: '1', icon: 'x', name: 'Car', value: 'secret' }],
    picture: { url: '', size: 64 },
  },
  sections: {
    summary: { name: 'Summary', visible: true, content: '<p>Plans <strong>lorries</strong>.</p>' },
    experience: section([
      {
        id: 'a',
        visible: true,
        company: 'Kestrel Freight',
        position: 'Planner',
        location: 'Malmö',
        date: 'Apr 2019 - Present',
        summary: '<p>Led it.</p><ul><li><p>Planned 40 lorries</p></li><li><p>Cut runs &amp; costs</p></li></ul>',
        url: { label: '', href: 'https://k.example' },
      },
      { id: 'b', visible: false, company: 'Hidden Trade', position: 'Clerk', date: '2010' },
      { id: 'c', visible: true, company: 'Finch', position: 'Clerk', date: '2012', summary: '', url: NO_LINK },
    ]),
    education: section([
      {
        id: 'e',
        visible: true,
        institution: 'Bergen School',
        studyType: 'Bachelor',
        date: '2016',
        summary: '<p>Thesis</p>',
      },
    ]),
    skills: section([
      { id: 's', visible: true, name: 'Planning', description: 'Advanced', level: 3, keywords: ['SAP'] },
    ]),
    languages: section([{ id: 'l', visible: true, name: 'Norwegian', description: 'Native', level: 5 }]),
    interests: section([{ id: 'i', visible: true, name: 'Chess', keywords: [] }], { visible: false }),
    profiles: section([{ id: 'p', visible: true, network: 'GitHub', username: 'ada', icon: 'github', url: NO_LINK }]),
    custom: { abc: section([{ id: 'c', visible: true, name: 'Talk', summary: 'secret' }]) },
  },
  metadata: { template: 'rhyhorn' },
}

const base = (items: object[]) => ({ title: '', icon: '', columns: 1, hidden: false, items })
const V5 = {
  picture: { hidden: false, url: '/a.png', size: 80 },
  basics: {
    name: 'Ada Roe',
    headline: '',
    email: '',
    website: { url: 'https://ada.example', label: '' },
    customFields: [],
  },
  summary: { title: '', hidden: true, content: '<p>Hidden words.</p>' },
  sections: {
    experience: base([
      {
        id: '1',
        hidden: false,
        company: 'Kestrel',
        position: '',
        period: '2015 - Present',
        description: '',
        roles: [
          { id: 'r', position: 'Lead', period: '2019 - Present', description: '<ul><li>Led</li></ul>' },
          { id: 's', position: 'Planner', period: '2015 - 2019', description: '<p>Planned</p>' },
        ],
      },
    ]),
    certifications: base([{ id: '1', hidden: false, title: 'ADR', issuer: 'T', date: 'May 2020', description: '' }]),
  },
  customSections: [
    {
      ...base([{ id: '9', hidden: false, company: 'Finch', position: 'Clerk', period: '2012 - 2013' }]),
      type: 'experience',
    },
    { ...base([{ id: '8', hidden: false, recipient: 'x', content: 'y' }]), type: 'cover-letter' },
  ],
  metadata: {},
}

describe('an export of Reactive Resume', () => {
  it('of version 4 is read into the fields of a resume, its HTML as sentences and list items', async () => {
    const { format, document } = await read(V4)
    assert.equal(format, 'json')
    assert.deepEqual(document, {
      basics: {
        name: 'Ada Roe',
        label: 'Planner',
        email: 'ada@example.com',
        url: 'https://ada.example',
        summary: 'Plans lorries.',
        location: { city: 'Bergen', countryCode: 'NO' },
        profiles: [{ network: 'GitHub', username: 'ada' }],
      },
      work: [
        {
          name: 'Kestrel Freight',
          position: 'Planner',
          location: 'Malmö',
          url: 'https://k.example',
          startDate: '2019-04',
          summary: 'Led it.',
          highlights: ['Planned 40 lorries', 'Cut runs & costs'],
        },
        { name: 'Finch', position: 'Clerk', startDate: '2012', endDate: '2012' },
      ],
      education: [{ institution: 'Bergen School', studyType: 'Bachelor', courses: ['Thesis'], endDate: '2016' }],
      skills: [{ name: 'Planning', level: 'Advanced', keywords: ['SAP'] }],
      languages: [{ language: 'Norwegian', fluency: 'Native' }],
    })
  })

  it('leaves out what is hidden there and what has no place, says where, and quotes nothing', async () => {
    const { notes } = await read(V4)
    const places = notes.map((note) => note.split(': ')[0])
    for (const place of [
      'sections.experience.items[1]',
      'sections.interests',
      'sections.custom.abc',
      'basics.customFields',
    ])
      assert.ok(places.includes(place), place)
    assert.doesNotMatch(notes.join(), /Hidden Trade|secret/)
  })

  it('of version 5 is read, with each role at an employer as a job', async () => {
    const { document, notes } = await read(V5)
    assert.deepEqual(document, {
      basics: { name: 'Ada Roe', url: 'https://ada.example' },
      work: [
        { name: 'Kestrel', position: 'Lead', startDate: '2019', highlights: ['Led'] },
        { name: 'Kestrel', position: 'Planner', startDate: '2015', endDate: '2019', summary: 'Planned' },
        { name: 'Finch', position: 'Clerk', startDate: '2012', endDate: '2013' },
      ],
      certificates: [{ name: 'ADR', issuer: 'T', date: '2020-05' }],
    })
    assert.match(notes.join('\n'), /^summary: is hidden there/m)
    assert.match(notes.join('\n'), /^customSections\[1\]: is a section of one’s own/m)
  })

  it('of version 3 is read, with dates of two parts', async () => {
    const { document } = await read({
      basics: { name: 'Ada Roe', summary: 'Plans **lorries**.', location: { city: 'Bergen', country: 'Norway' } },
      sections: {
        work: {
          visible: true,
          items: [
            {
              id: '1',
              name: 'Kestrel',
              date: { start: '2019-04-01T00:00:00.000Z', end: '' },
              summary: '- Planned\n- Cut',
            },
          ],
        },
      },
    })
    assert.deepEqual(document, {
      basics: { name: 'Ada Roe', summary: 'Plans lorries.', location: { city: 'Bergen', countryCode: 'NO' } },
      work: [{ name: 'Kestrel', startDate: '2019-04-01', highlights: ['Planned', 'Cut'] }],
    })
  })
})
