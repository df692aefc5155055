import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import { sha256 } from '../sha256.ts'

const known = new WeakMap<Checklist, string>()

/**
 * SHA-256, in hex, of the checklist as `GET /api/checklists/{version}` gives it, written as canonical JSON: anyone can
 * compute it again. Shared versions are the same object every time and are hashed once.
 */
export function contentHash(checklist: Checklist): string {
  const hash = known.get(checklist) ?? sha256(canonicalJson(checklist))
  known.set(checklist, hash)
  return hash
}
