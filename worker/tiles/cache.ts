/** A finished tile (null: empty) and the version of the layer it was drawn from. */
interface DrawnTile {
  etag: string
  tile: Uint8Array | null
}

const mostBytes = 64 * 1024 * 1024
const drawn = new Map<string, DrawnTile>()
let heldBytes = 0

/** Tiles drawn lately by this Worker; the object still decides on every request who may see them and whether they hold. */
export function cachedTile(key: string): DrawnTile | undefined {
  const entry = drawn.get(key)
  if (!entry) return undefined
  drawn.delete(key)
  drawn.set(key, entry)
  return entry
}

/** Keeps a tile, letting go of the ones longest unused. */
export function keepTile(key: string, entry: DrawnTile): void {
  forget(key)
  drawn.set(key, entry)
  heldBytes += entry.tile?.byteLength ?? 0
  for (const oldest of drawn.keys()) {
    if (heldBytes <= mostBytes) break
    forget(oldest)
  }
}

function forget(key: string): void {
  heldBytes -= drawn.get(key)?.tile?.byteLength ?? 0
  drawn.delete(key)
}
