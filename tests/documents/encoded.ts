/** Text as bytes in an encoding of one or two bytes for a character, by turning its decoder round. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, number[]>()
  for (let byte = 0; byte < 256; byte++) {
    const single = decoder.decode(new Uint8Array([byte]))
    if (single.length === 1 && single !== '\ufffd' && !bytesOf.has(single)) bytesOf.set(single, [byte])
    for (let second = 0x40; byte > 0x80 && second < 256; second++) {
      const pair = decoder.decode(new Uint8Array([byte, second]))
      if (pair.length === 1 && pair !== '\ufffd' && !bytesOf.has(pair)) bytesOf.set(pair, [byte, second])
    }
  }
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character)
      if (!bytes) throw new Error(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}
