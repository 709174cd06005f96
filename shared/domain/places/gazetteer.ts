import { readFileSync } from 'node:fs'
import { lazily } from '../lazily.ts'
import { foldWords } from '../text/fold.ts'

/** A city of a name, and what else the name may be: a common word, a person, a firm. `thousands`: of inhabitants. */
export type City = { country: string; region: string; thousands: number; also: 'word' | 'person' | 'firm' | null }

/** A region that a code stands for in addresses. */
export type RegionOfCode = { country: string; name: string }

const MEANINGS: Readonly<Record<string, NonNullable<City['also']>>> = { w: 'word', n: 'person', f: 'firm' }

/** The tables are sorted by name, so that nothing has to be taken apart when they are read. */
const cities = lazily(() => readTable('cities.txt'))
const regions = lazily(() => readTable('regions.txt'))
const codes = lazily(() => {
  const rows = readTable('region-codes.txt').trim().split('\n')
  return Map.groupBy(
    rows.map((row) => row.split('\t')),
    ([code = '']) => code,
  )
})

function readTable(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** The cities of 15,000 inhabitants or more that a text names, the largest first. */
export function citiesNamed(text: string): City[] {
  return rowsOf(cities(), foldWords(text))
    .map(([country = '', region = '', thousands, also = '']): City => {
      return { country, region, thousands: Number(thousands), also: MEANINGS[also] ?? null }
    })
    .sort((a, b) => b.thousands - a.thousands)
}

/** The countries that have a region of that name: a state, a province, a county. */
export function countriesOfRegion(text: string): string[] {
  return rowsOf(regions(), foldWords(text)).map(([country = '']) => country)
}

/** The regions that a code in capitals stands for in addresses: "TX", "KA", "NSW". */
export function regionsOfCode(code: string): RegionOfCode[] {
  return (codes().get(code) ?? []).map(([, country = '', name = '']) => ({ country, name }))
}

/** The columns behind a name in each of its rows. */
function rowsOf(table: string, name: string): string[][] {
  const key = `${name}\t`
  const rows: string[][] = []
  let at = name === '' ? table.length : firstRow(table, key)
  while (table.startsWith(key, at)) {
    const end = table.indexOf('\n', at)
    rows.push(table.slice(at + key.length, end).split('\t'))
    at = end + 1
  }
  return rows
}

/** Where the first row begins that does not sort before a key; each row ends with a line break. */
function firstRow(table: string, key: string): number {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = table.lastIndexOf('\n', middle - 1) + 1
    if (table.slice(start, start + key.length) < key) low = table.indexOf('\n', middle) + 1
    else high = start
  }
  return low
}
