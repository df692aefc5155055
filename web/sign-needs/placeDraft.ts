import type { SignPlace } from '../../geodata/model/signNeed.ts'

/** A place being chosen; a drawn one has its name and its geometry each when they are ready. */
export type PlaceDraft =
  | { kind: 'thing'; thing: Extract<SignPlace, { kind: 'thing' }> | null }
  | { kind: 'drawn'; name: string; geometry: Extract<SignPlace, { kind: 'drawn' }>['geometry'] | null }

/** The place, or null while it lacks something. */
export function placeOf(draft: PlaceDraft): SignPlace | null {
  if (draft.kind === 'thing') return draft.thing
  const { geometry, name } = draft
  return geometry && name.trim() ? { kind: 'drawn', name: name.trim(), geometry } : null
}
