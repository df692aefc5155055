import type { SignNeed } from '../../geodata/model/signNeed.ts'

/** What the place is called now; null where it has no name. */
export function namePlace({ place, placeName }: Pick<SignNeed, 'place' | 'placeName'>): string | null {
  return placeName ?? (place.kind === 'drawn' ? place.name : null)
}
