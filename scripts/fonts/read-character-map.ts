/** The code points that a TrueType or OpenType font has a glyph for, by its `cmap` table. Throws where it has none that is known. */
export function readCharacterMap(font: Buffer): Set<number> {
  const table = findTable(font, 'cmap')
  const found = new Set<number>()
  let known = 0
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format !== 4 && format !== 12) continue
    known += 1
    for (const code of format === 4 ? readSegments(subtable) : readGroups(subtable)) found.add(code)
  }
  if (known === 0) throw new Error('the font has no character map of format 4 or 12')
  return found
}

function findTable(font: Buffer, wanted: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = font.subarray(12 + index * 16)
    if (record.toString('latin1', 0, 4) === wanted)
      return font.subarray(record.readUInt32BE(8), record.readUInt32BE(8) + record.readUInt32BE(12))
  }
  throw new Error(`the font has no table ${wanted}`)
}

/** Format 4: segments with a shift, or with a list of their glyphs. Glyph 0 is the box that stands for what is not there. */
function* readSegments(table: Buffer): Generator<number> {
  const bytes = table.readUInt16BE(6)
  const [ends, starts, shifts, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes] as const
  for (let at = 0; at < bytes; at += 2) {
    const [start, end] = [table.readUInt16BE(starts + at), table.readUInt16BE(ends + at)]
    const offset = table.readUInt16BE(offsets + at)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsets + at + offset + 2 * (code - start))
      const glyph = listed === 0 && offset !== 0 ? 0 : (listed + table.readUInt16BE(shifts + at)) & 0xffff
      if (glyph !== 0) yield code
    }
  }
}

/** Format 12: groups of code points with glyphs in a row. */
function* readGroups(table: Buffer): Generator<number> {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const at = 16 + index * 12
    const [start, end, glyph] = [table.readUInt32BE(at), table.readUInt32BE(at + 4), table.readUInt32BE(at + 8)]
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) yield code
  }
}
