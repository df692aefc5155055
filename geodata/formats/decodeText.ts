/** The Encoding standard's decoder, which browsers, Workers and Node all have; their type libraries differ. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string }

export interface DecodedText {
  text: string
  /** `windows-1252` is assumed where the bytes are not UTF-8: it holds Latin-1, and is what Excel writes in Norway. */
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
}

/** The text of a file, without byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

function decoded(label: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding: 'utf-16' }
}
