/** A text as it might lie among other bytes: as it is, in UTF-16, in base64 at each of its three places, in hex. */
export function disguises(text: string): string[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : before + 1, -4),
  )
  return [
    text,
    bytes.toString('latin1'),
    Buffer.from(text, 'utf16le').toString('latin1'),
    JSON.stringify(text).replace(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    bytes.toString('hex'),
    ...base64.filter((part) => part.length > 5),
  ]
}

/** A coordinate as it might be written: with its decimals, with fewer, as text or as the bytes of a number. */
export function coordinateForms(degrees: number): string[] {
  const number = new DataView(new ArrayBuffer(8))
  number.setFloat64(0, degrees)
  const big = Buffer.from(number.buffer).toString('latin1')
  return [
    ...disguises(String(degrees)),
    degrees.toFixed(5),
    degrees.toFixed(4),
    degrees.toFixed(4).replace('.', ','),
    String(Math.round(degrees * 1e6)),
    String(Math.round(degrees * 1e5)),
    big,
    [...big].reverse().join(''),
  ]
}
