/** A unit of measurement: the dimension it is compared in, and how much of the dimension's own unit it is. */
export type Unit = { dimension: string; factor: number }

/** Units by their English names. Time is in seconds up to the week, in months from the month on. */
export const UNITS = {
  percent: { dimension: '%', factor: 1 },
  millisecond: { dimension: 's', factor: 0.001 },
  second: { dimension: 's', factor: 1 },
  minute: { dimension: 's', factor: 60 },
  hour: { dimension: 's', factor: 3600 },
  day: { dimension: 's', factor: 86_400 },
  week: { dimension: 's', factor: 604_800 },
  month: { dimension: 'month', factor: 1 },
  quarter: { dimension: 'month', factor: 3 },
  year: { dimension: 'month', factor: 12 },
  decade: { dimension: 'month', factor: 120 },
  millimetre: { dimension: 'm', factor: 0.001 },
  centimetre: { dimension: 'm', factor: 0.01 },
  metre: { dimension: 'm', factor: 1 },
  kilometre: { dimension: 'm', factor: 1000 },
  mile: { dimension: 'mile', factor: 1 },
  foot: { dimension: 'foot', factor: 1 },
  'square-metre': { dimension: 'm2', factor: 1 },
  'square-foot': { dimension: 'ft2', factor: 1 },
  hectare: { dimension: 'm2', factor: 10_000 },
  milligram: { dimension: 'g', factor: 0.001 },
  gram: { dimension: 'g', factor: 1 },
  kilogram: { dimension: 'g', factor: 1000 },
  tonne: { dimension: 'g', factor: 1e6 },
  'short-ton': { dimension: 'g', factor: 907_184.74 },
  'long-ton': { dimension: 'g', factor: 1_016_046.9088 },
  ton: { dimension: 'ton', factor: 1 },
  pound: { dimension: 'lb', factor: 1 },
  millilitre: { dimension: 'l', factor: 0.001 },
  litre: { dimension: 'l', factor: 1 },
  watt: { dimension: 'W', factor: 1 },
  kilowatt: { dimension: 'W', factor: 1e3 },
  megawatt: { dimension: 'W', factor: 1e6 },
  gigawatt: { dimension: 'W', factor: 1e9 },
  'kilowatt-hour': { dimension: 'Wh', factor: 1e3 },
  'megawatt-hour': { dimension: 'Wh', factor: 1e6 },
  volt: { dimension: 'V', factor: 1 },
  kilovolt: { dimension: 'V', factor: 1e3 },
  hertz: { dimension: 'Hz', factor: 1 },
  kilohertz: { dimension: 'Hz', factor: 1e3 },
  megahertz: { dimension: 'Hz', factor: 1e6 },
  gigahertz: { dimension: 'Hz', factor: 1e9 },
  kilobyte: { dimension: 'byte', factor: 1e3 },
  megabyte: { dimension: 'byte', factor: 1e6 },
  gigabyte: { dimension: 'byte', factor: 1e9 },
  terabyte: { dimension: 'byte', factor: 1e12 },
  celsius: { dimension: '°C', factor: 1 },
  'mile-per-hour': { dimension: 'mph', factor: 1 },
} as const satisfies Record<string, Unit>

export type UnitName = keyof typeof UNITS

/** A unit that may be one of several, by the units that it may be: a "ton" of some country. */
export const POSSIBLE_UNITS: ReadonlyMap<string, readonly Unit[]> = new Map([
  [UNITS.ton.dimension, [UNITS.tonne, UNITS['short-ton'], UNITS['long-ton']]],
])
