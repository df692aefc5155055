/** Keys of the vault by id; the first encrypts, all of them decrypt. */
export interface Keyring {
  firstId: string
  keys: ReadonlyMap<string, CryptoKey>
}

export type KeysReading<Value> = { ok: true; value: Value } | { ok: false; reason: string }

const keyBytes = 32

/** Reads `id:base64,id:base64` strictly. The reason says which part is wrong, and never repeats what may be a key. */
export function parseKeys(setting: string | undefined): KeysReading<Map<string, Buffer>> {
  if (!setting?.trim()) return { ok: false, reason: 'REKKVERK_SITES_KEYS is not set' }
  const read = new Map<string, Buffer>()
  for (const [index, part] of setting.split(',').entries()) {
    const where = `part ${index + 1} of REKKVERK_SITES_KEYS`
    const [, id, written] = /^([A-Za-z0-9_-]{1,32}):(\S*)$/.exec(part.trim()) ?? []
    if (id === undefined || written === undefined)
      return { ok: false, reason: `${where} is not written id:base64` }
    const key = Buffer.from(written, 'base64')
    if (key.toString('base64') !== written) return { ok: false, reason: `${where} (${id}) is not base64` }
    if (key.length !== keyBytes)
      return { ok: false, reason: `${where} (${id}) is ${key.length} bytes, not ${keyBytes}` }
    if (read.has(id)) return { ok: false, reason: `${where} repeats the id ${id}` }
    if ([...read.values()].some((other) => other.equals(key)))
      return { ok: false, reason: `${where} (${id}) is the same key as another` }
    read.set(id, key)
  }
  return { ok: true, value: read }
}

/** The keys of the setting, made ready for AES-256-GCM; they cannot be taken out of the runtime again. */
export async function readKeyring(setting: string | undefined): Promise<KeysReading<Keyring>> {
  const parsed = parseKeys(setting)
  if (!parsed.ok) return parsed
  const keys = new Map<string, CryptoKey>()
  for (const [id, raw] of parsed.value)
    keys.set(id, await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']))
  return { ok: true, value: { firstId: [...keys.keys()][0]!, keys } }
}
