import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['api', 'workflows', 'activities', 'shared'] as const

/**
 * The floors of a folder, from the ground up: a room imports only rooms of lower floors, types included, and none of its own
 * floor. A room is a folder, or a file that stands beside the folders. The tables in docs/architecture.md say the same.
 */
const FLOORS = {
  shared: [
    ['parse-json.ts'],
    ['addresses', 'config-contradictions.ts', 'describe-error.ts', 'domain', 'fair-queue.ts', 'json-object.ts'],
    ['config.ts'],
    ['telemetry'],
    ['sandbox'],
    ['reading'],
    ['documents', 'llm', 'outbound', 'process-lifecycle', 'temporal'],
    ['postings', 'database'],
    ['exchanges', 'files'],
    ['resumes'],
    ['applications'],
    ['events'],
    ['deletion'],
    ['reconcile'],
    ['backup'],
  ],
  'shared/domain': [
    ['application.ts', 'canonical-json.ts', 'lazily.ts', 'memoize.ts', 'rules-version.ts'],
    ['events.ts', 'languages'],
    ['text'],
    ['names', 'places', 'resume', 'scales'],
    ['changes'],
    ['letter.ts'],
    ['draft.ts', 'letter-frame.ts'],
    ['matching'],
    ['grounding', 'posting'],
    ['tailoring'],
    ['review'],
  ],
  'shared/reading': [
    ['files', 'reader-version.ts', 'reading.ts'],
    ['layout'],
    ['lines'],
    ['lexicon'],
    ['blocks'],
    ['entries'],
    ['document'],
    ['account', 'given', 'parse-resume.ts'],
    ['doubts', 'read-file', 'section-titles.ts'],
    ['assess-reading.ts'],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>
type Building = keyof typeof FLOORS
const BUILDINGS: readonly Building[] = ['shared', 'shared/domain', 'shared/reading']

/** What reads the data that stands beside it, once: it gives the same for as long as a process lives. */
const READERS_OF_DATA: readonly string[] = [
  'shared/domain/languages/read-words.ts',
  'shared/domain/names/known-names.ts',
  'shared/domain/names/word-lists.ts',
  'shared/domain/places/gazetteer.ts',
  'shared/domain/text/look-alikes.ts',
]

/** A regular expression that can be read. Words belong into `shared/domain/languages`, the rest into parts that have names. */
const LONGEST_REGEXP = 200

type Import = { from: string; to: string; typeOnly: boolean }

const files = filesIn(FOLDERS)
const withScripts = [...files, ...filesIn(['scripts'])]
const page = globSync('web/!(dist)/**/*.{ts,tsx}', { cwd: PROJECT }).concat(
  globSync('web/*.{ts,tsx}', { cwd: PROJECT }),
)
const text = new Map([...withScripts, ...page].map((file) => [file, readFileSync(join(PROJECT, file), 'utf8')]))
const imports = files.flatMap(importsOf)
const plan = readFileSync(join(PROJECT, 'docs/architecture.md'), 'utf8')

describe('the house', () => {
  it('has files in every folder', () => {
    for (const folder of FOLDERS)
      assert.ok(
        files.some((file) => file.startsWith(`${folder}/`)),
        folder,
      )
    assert.ok(imports.length > files.length, 'the imports were not found')
  })

  it('lets the domain depend on itself and pure libraries only', () => {
    const pure = ['zod', 'rfc6902', 'uuid', 'node:crypto']
    const allowed = (file: string) => [
      ...pure,
      ...(READERS_OF_DATA.includes(file) ? ['node:fs', 'node:path', 'node:zlib'] : []),
    ]
    breaks('shared/domain', ({ from, to }) => !to.startsWith('shared/domain/') && !allowed(from).includes(to))
  })

  it('lets workflows depend on messages, names, types and the domain only, so that they stay deterministic', () => {
    const allowed = [
      /^workflows\//,
      /^shared\/domain\//,
      /^shared\/temporal\/(messages|names|task-queues|activities|search-attributes)\.ts$/,
    ]
    const libraries = /^@temporalio\/(workflow|common)$/
    breaks(
      'workflows',
      ({ to, typeOnly }) => !typeOnly && !allowed.some((rule) => rule.test(to)) && !libraries.test(to),
    )
  })

  it('keeps the API and the worker apart: both stand on shared, and neither on the other', () => {
    breaks('api', ({ to }) => /^(activities|workflows|scripts|tests)\/|^client/.test(to))
    breaks('activities', ({ to }) => /^(api|workflows|scripts|tests)\/|^client/.test(to))
  })

  it('lets shared depend on neither process', () => {
    breaks('shared', ({ to }) => /^(api|activities|workflows|scripts|tests)\/|^client/.test(to))
  })

  it('lets the page stand on the public API alone, through the client that everybody else has', () => {
    assert.ok(page.length > 50)
    const broken = page
      .flatMap(importsOf)
      .filter(({ to }) => /^(api|activities|workflows|shared|scripts|tests|clients)\//.test(to))
    assert.deepEqual(
      broken.map(({ from, to }) => `${from} → ${to}`),
      [],
    )
    assert.ok(page.flatMap(importsOf).some(({ to }) => to === 'client'))
  })

  it('has no import circle, types included', () => {
    assert.deepEqual(circlesIn([...withScripts, ...page]), [])
  })

  for (const building of BUILDINGS) {
    it(`has a floor for every room of ${building}`, () => {
      const rooms = new Set(files.flatMap((file) => roomOf(building, file) ?? []))
      for (const room of rooms)
        assert.notEqual(
          floorOf(building, room),
          -1,
          `${building}/${room} stands on no floor: give it one in FLOORS above and in docs/architecture.md`,
        )
      const named: readonly string[] = FLOORS[building].flat()
      const gone = named.filter((room) => !rooms.has(room))
      assert.deepEqual(gone, [], `${building} has no such rooms: take them out of FLOORS and docs/architecture.md`)
    })

    it(`imports downwards only in ${building}`, () => {
      const broken = imports.filter(({ from, to }) => {
        const [room, below] = [roomOf(building, from), roomOf(building, to)]
        if (room === null || below === null || room === below) return false
        return floorOf(building, below) >= floorOf(building, room)
      })
      assert.deepEqual(
        broken.map(({ from, to }) => `${from} → ${to}`),
        [],
      )
    })

    it(`has its floors of ${building} drawn in docs/architecture.md`, () => {
      assert.deepEqual(floorsDrawn(building), FLOORS[building].toReversed())
    })
  }

  it('opens files and lays them out without a word of what stands in resumes', () => {
    const words = [
      /^shared\/domain\/(?!text\/)/,
      /^shared\/domain\/text\/(?:contact|language-of)/,
      /^shared\/reading\/(?!files\/|layout\/)/,
    ]
    const readers = /^shared\/reading\/(?:files|layout|lines\/printed)\//
    const ownStage = /^shared\/reading\/lines\//
    const broken = imports.filter(
      ({ from, to }) =>
        readers.test(from) &&
        words.some((rule) => rule.test(to)) &&
        !(from.startsWith('shared/reading/lines/') && ownStage.test(to)),
    )
    assert.ok(imports.some(({ from }) => readers.test(from)))
    assert.deepEqual(
      broken.map(({ from, to }) => `${from} → ${to}`),
      [],
    )
  })

  it('parses lines without a point or a font: what looks alike is asked of lines/looks.ts', () => {
    const parser = /^shared\/reading\/(?:lexicon|blocks|entries|document|account|doubts)\//
    const measures = /\bindent\b|\b(?:line|next|before|above|below|first|second)\??\.size\b|[{,]\s*size\b/
    const parsers = files.filter((file) => parser.test(file))
    assert.ok(parsers.length > 60)
    assert.deepEqual(
      parsers.filter((file) => measures.test(text.get(file) ?? '')),
      [],
    )
    assert.deepEqual(
      imports.filter(({ from, to }) => parser.test(from) && /^shared\/reading\/(?:files|layout)\//.test(to)),
      [],
    )
  })

  it('has the status of an application decided in one place (transitions.ts), written by it and by a step’s result', () => {
    // The entity's property is read-only, so the compiler finds plain assignments.
    const found = files.flatMap((file) => statusWritesIn(text.get(file) ?? '').map((write) => `${file}: ${write}`))
    assert.deepEqual(found.sort(), Object.keys(STATUS_WRITES).sort())
  })

  it('puts no SQL together from text outside of migrations', () => {
    const asText =
      /\.execute(<[^(]*>)?\(\s*[`'"]|\bexecute(<[^(]*>)?\(\s*[A-Z_]+\b|\bsql\.raw\(|escapeLiteral|CompiledQuery\.raw/
    const writers = files.filter((file) => !file.includes('/migrations/') && asText.test(text.get(file) ?? ''))
    assert.deepEqual(writers, [])
  })

  it('reads the environment in one place', () => {
    const readers = files.filter((file) => /\bprocess\s*\.\s*env\b/.test(text.get(file) ?? ''))
    assert.deepEqual(readers, ['shared/config.ts'])
  })

  it(`has no regular expression of the domain longer than ${LONGEST_REGEXP} characters, nor a line in which one could hide`, () => {
    const domain = files.filter((file) => file.startsWith('shared/domain/'))
    assert.ok(domain.length > 250)
    const lines = domain.flatMap((file) =>
      (text.get(file) ?? '')
        .split('\n')
        .filter((line) => line.length > LONGEST_REGEXP)
        .map((line) => `${file}: ${line.trim().slice(0, 60)}…`),
    )
    assert.deepEqual(lines, [])
    const built = domain.flatMap((file) =>
      callsIn(text.get(file) ?? '', /\bRegExp\(/g)
        .filter(({ given }) => given.replace(/\s+/g, ' ').length > LONGEST_REGEXP)
        .map(({ given }) => `${file}: ${given.trim().slice(0, 60)}…`),
    )
    assert.deepEqual(built, [])
  })

  it('keeps files short enough to read in one sitting', () => {
    const long = [...files, ...page].filter((file) => (text.get(file) ?? '').split('\n').length > 301)
    assert.deepEqual(long, [])
  })
})

/** Every place that may write a status, and why. */
const STATUS_WRITES = {
  'shared/applications/create-application.ts: insertInto(applications)': 'begins it, as queued',
  'shared/applications/transitions.ts: Object.assign(application)': 'decides it',
  'shared/applications/step-result.ts: updateTable(applications)':
    'writes what transitions.ts decided, in one statement',
  'shared/applications/drafts/assess.ts: Object.assign(row)': 'a change’s',
  'shared/applications/exports/freeze.ts: Object.assign(row)': 'a change’s',
  'shared/applications/exports/save-document.ts: Object.assign(row)': 'an export’s',
}

/** What may write the status of an application other than by a plain assignment. What is spread may hold one. */
function statusWritesIn(source: string): string[] {
  const status = /\bstatus\b/
  const writes = [
    ...callsIn(source, /\bObject\.assign\(/g)
      .filter(({ given }) => status.test(given))
      .map(({ given }) => `Object.assign(${given.split(',')[0]?.trim()})`),
    ...callsIn(source, /\bcreate\(\s*Application\b/g)
      .filter(({ given }) => status.test(given) || given.includes('...'))
      .map(() => 'create(Application)'),
    ...callsIn(source, /\b(?:nativeUpdate|upsert|upsertMany|insert|insertMany)\(\s*Application\b/g).map(
      ({ name }) => `${name}(Application)`,
    ),
    ...callsIn(source, /\bupdateTable\(\s*['"`]applications\b/g)
      .filter(({ after }) => {
        const [set] = callsIn(after, /\.set\(/g)
        return !set || status.test(set.given) || set.given.includes('...')
      })
      .map(() => 'updateTable(applications)'),
    ...callsIn(source, /\binsertInto\(\s*['"`]applications\b/g).map(() => 'insertInto(applications)'),
  ]
  return /\bupdate\s+"?applications\b/i.test(source) ? [...writes, 'SQL'] : writes
}

type Call = { name: string; given: string; after: string }

/** The calls whose name, opening parenthesis and first argument match: all that stands between their parentheses, and after. */
function callsIn(source: string, opening: RegExp): Call[] {
  return [...source.matchAll(opening)].map(({ index, 0: found }) => {
    const from = source.indexOf('(', index) + 1
    const to = endOfCall(source, from)
    return { name: found.slice(0, found.indexOf('(')).trim(), given: source.slice(from, to), after: source.slice(to) }
  })
}

/** Where the parenthesis that was opened before `from` is closed. */
function endOfCall(source: string, from: number): number {
  let depth = 1
  for (let at = from; at < source.length; at += 1) {
    if ('([{'.includes(source.charAt(at))) depth += 1
    if (')]}'.includes(source.charAt(at))) depth -= 1
    if (depth === 0) return at
  }
  return source.length
}

function filesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: PROJECT }))
}

/** The folder or file of a building that a path lies in; null for a path outside of it. */
function roomOf(building: Building, path: string): string | null {
  if (!path.startsWith(`${building}/`)) return null
  const [room = ''] = path.slice(building.length + 1).split('/')
  return room
}

/** Counted from the ground; -1 where a room has none. */
function floorOf(building: Building, room: string): number {
  const floors: readonly (readonly string[])[] = FLOORS[building]
  return floors.findIndex((rooms) => rooms.includes(room))
}

/** The rooms in the first column of the table under the heading that names the building, from the top down. */
function floorsDrawn(building: Building): string[][] {
  const [, section = ''] = plan.split(`\n### Floors of \`${building}\`\n`)
  const [table = ''] = section.split(/\n#/)
  return [...table.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, room = '']) => room.replace(/\/$/, '')),
  )
}

/** The files of each circle of imports, in order of their names. Two files are in one circle if each leads to the other. */
function circlesIn(all: readonly string[]): string[] {
  const next = new Map(all.map((file) => [file, importsOf(file).flatMap(({ to }) => (text.has(to) ? [to] : []))]))
  const reached = new Map(all.map((file) => [file, reachableFrom(file, next)]))
  const circles = all.flatMap((file) => {
    if (!reached.get(file)?.has(file)) return []
    return [
      [...(reached.get(file) ?? [])]
        .filter((other) => reached.get(other)?.has(file))
        .sort()
        .join(', '),
    ]
  })
  return [...new Set(circles)].sort()
}

function reachableFrom(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...(next.get(start) ?? [])]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    open.push(...(next.get(file) ?? []))
  }
  return reached
}

/** Fails with the imports of a folder that break a rule, each as `file → what it imports`. */
function breaks(folder: (typeof FOLDERS)[number] | 'shared/domain', rule: (found: Import) => boolean): void {
  const broken = imports.filter((found) => found.from.startsWith(`${folder}/`) && rule(found))
  assert.deepEqual(
    broken.map(({ from, to }) => `${from} → ${to}`),
    [],
  )
}

/** What a file imports: a path within the project, or a package's name. */
function importsOf(file: string): Import[] {
  const statements = (text.get(file) ?? '').matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...statements].map(([, typeOnly, from, dynamic]) => {
    const specifier = from ?? dynamic ?? ''
    const to = specifier.startsWith('.')
      ? relative('.', normalize(join(file, '..', specifier)))
      : specifier.replace(/^#/, '')
    return { from: file, to, typeOnly: typeOnly !== undefined }
  })
}
