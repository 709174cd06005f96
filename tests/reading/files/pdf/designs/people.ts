/** Made-up people whose facts the designs set, each in another length. */

export type Job = {
  title: string
  employer: string
  place: string
  from: string
  to: string
  text?: string
  items: string[]
}
export type Person = {
  name: string
  label: string
  contact: string[]
  summary: string
  jobs: Job[]
  studies: { degree: string; school: string; from: string; to: string; items: string[] }[]
  skills: { group: string; words: string[] }[]
  languages: [string, string][]
  awards: { title: string; by: string; date: string; text: string }[]
}

export const PEOPLE: Record<string, Person> = {
  arborist: {
    name: 'Wilma Tarnowska',
    label: 'Consulting Arborist',
    contact: ['wilma@tarnowska.example', '+44 7700 900 184', 'Leeds, United Kingdom', 'tarnowska.example'],
    summary:
      'Arborist who surveys, plans and fells in towns. Twelve years of tree inventories, root surveys beside buildings and crews of up to nine people.',
    jobs: [
      {
        title: 'Lead Arborist',
        employer: 'Copse & Canopy',
        place: 'Leeds',
        from: 'Mar 2019',
        to: 'Present',
        text: 'A practice of fourteen people for councils and estates.',
        items: [
          'Surveyed 18,400 street trees for three councils and entered each of them into a shared inventory within nine months.',
          'Cut the felling permits that were refused from one in five to one in thirty by drawing root plans first.',
          'Train four apprentices a year in climbing, rigging and rescue.',
        ],
      },
      {
        title: 'Tree Officer',
        employer: 'Borough of Aldermoor',
        place: 'Aldermoor',
        from: 'Sep 2014',
        to: 'Feb 2019',
        items: [
          'Answered 640 applications a year on protected trees, most of them within the eight weeks that the law gives.',
          'Planted a belt of 2,100 oaks and limes along the ring road with two schools and a sponsor.',
        ],
      },
      {
        title: 'Ground Crew',
        employer: 'Wye Timber',
        place: 'Hereford',
        from: 'May 2012',
        to: 'Aug 2014',
        items: ['Kept chippers, winches and saws of two crews in order.'],
      },
    ],
    studies: [
      {
        degree: 'Diploma in Arboriculture',
        school: 'Merrist Wood College',
        from: '2010',
        to: '2012',
        items: ['Soil science', 'Tree pathology'],
      },
      { degree: 'National Certificate in Forestry', school: 'Newton Rigg', from: '2008', to: '2010', items: [] },
    ],
    skills: [
      { group: 'Surveying', words: ['Resistograph', 'QGIS', 'Root radar', 'Drones'] },
      { group: 'Field', words: ['Climbing', 'Rigging', 'Felling'] },
      { group: 'Office', words: ['AutoCAD', 'Tenders', 'Planning law'] },
    ],
    languages: [
      ['English', 'Fluent'],
      ['Polish', 'Mother tongue'],
      ['German', 'Basic'],
    ],
    awards: [
      {
        title: 'Young Arborist of the Year',
        by: 'Guild of Tree Care',
        date: 'Jun 2016',
        text: 'For a handbook on rescue from heights.',
      },
      {
        title: 'Green Streets Prize',
        by: 'Aldermoor Council',
        date: 'Oct 2018',
        text: 'For the oaks along the ring road.',
      },
    ],
  },
  luthier: {
    name: 'Tadeo Ibarra Quiroga',
    label: 'Luthier',
    contact: ['tadeo@ibarra.example', '+34 600 555 019', 'Girona, Spain'],
    summary: 'Builds and mends guitars and violins of the baroque.',
    jobs: [
      {
        title: 'Workshop Owner',
        employer: 'Taller Ibarra',
        place: 'Girona',
        from: 'Jan 2020',
        to: 'Present',
        items: [
          'Built 31 instruments to order.',
          'Mended 240 bows and necks for two orchestras and one school of music in the old town.',
        ],
      },
      {
        title: 'Journeyman',
        employer: 'Casa Vidal',
        place: 'Barcelona',
        from: 'Oct 2015',
        to: 'Dec 2019',
        items: ['Carved necks and scrolls for the house models, about sixty a year.', 'Kept the varnish room.'],
      },
    ],
    studies: [
      {
        degree: 'Violin Making',
        school: 'Escola de Lutheria',
        from: '2011',
        to: '2015',
        items: ['Acoustics', 'Drawing'],
      },
    ],
    skills: [
      { group: 'Wood', words: ['Carving', 'Bending', 'Inlay'] },
      { group: 'Finish', words: ['Varnish', 'French polish'] },
    ],
    languages: [
      ['Spanish', 'Native'],
      ['Catalan', 'Native'],
    ],
    awards: [{ title: 'First Prize', by: 'Fira de Corda', date: 'May 2022', text: 'For a vihuela of six courses.' }],
  },
}
