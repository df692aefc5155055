/*
 * How one entry becomes bytes that say nothing: salted and padded, then AES-256-GCM by Web Crypto.
 */

const saltBytes = 32
const lengthBytes = 4
/**
 * Nearly every entry fits, so that a look cannot be told from a site by its size; larger ones double. Two rows of this
 * size share a page of SQLite; with a little more, each would take a page of 4 kB.
 */
const smallestBytes = 1760
/** An SQLite row is at most 2 MB. */
const largestBytes = 1024 * 1024
const ivBytes = 12

export interface Sealed {
  iv: Uint8Array
  body: Uint8Array
}

/** Salt, length, JSON, zeros: the salt keeps the hash of the content from confirming a guess. */
export function pack(content: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(content))
  const needed = saltBytes + lengthBytes + json.length
  let size = smallestBytes
  while (size < needed) size *= 2
  if (size > largestBytes) throw new Error(`an entry of ${json.length} bytes is too large for the journal`)
  const packed = new Uint8Array(size)
  crypto.getRandomValues(packed.subarray(0, saltBytes))
  new DataView(packed.buffer).setUint32(saltBytes, json.length)
  packed.set(json, saltBytes + lengthBytes)
  return packed
}

export function unpack<Content>(packed: Uint8Array): Content {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(saltBytes)
  const start = saltBytes + lengthBytes
  return JSON.parse(new TextDecoder().decode(packed.subarray(start, start + length))) as Content
}

/** Encrypts under a fresh random iv; `place` is authenticated with it, so that a body fits only where it was made for. */
export async function seal(key: CryptoKey, packed: Uint8Array, place: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const body = await crypto.subtle.encrypt(algorithm(iv, place), key, packed)
  return { iv, body: new Uint8Array(body) }
}

/** What was packed, or null: the wrong key, the wrong place, or not a byte of it as it was. */
export async function unseal(
  key: CryptoKey,
  { iv, body }: Sealed,
  place: string,
): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, place), key, body))
  } catch {
    return null
  }
}

function algorithm(iv: Uint8Array, place: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) }
}
