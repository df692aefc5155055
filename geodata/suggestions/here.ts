import type { CoverRole } from '../catalogue/safeguardEntry.ts'
import { codeList } from '../model/codes.ts'
import type { CoverageOn } from '../model/coverage.ts'
import { type Text, text } from '../model/language.ts'

/** A safeguard that stands at the thing, or is planned there. */
export interface SafeguardHere {
  /** Null for a help sign, which is registered by itself. */
  id: string | null
  kind: string
  role: CoverRole
}

export const suggestionWarnings = codeList({
  only_supplements: [
    'Her er det bare tiltak som ikke hindrer adgang. De står aldri alene: det som begrenser adgang, kommer først.',
    'There are only safeguards here that do not limit access. They never stand alone: what limits access comes first.',
  ],
  part_time: [
    'Adgangen er bare begrenset deler av tiden. Det regnes ikke som sikret resten av tiden.',
    'Access is limited part of the time only. The rest of the time it does not count as secured.',
  ],
  partial: [
    'Stedet er delvis sikret. Studiene viser at sikring som ikke dekker alt, virker mindre eller ikke i det hele tatt. Dekk hele strekningen folk kan komme til, endene også.',
    'The place is partly secured. The studies show that securing that does not cover all of it works less well, or not at all. Cover the whole stretch people can reach, the ends too.',
  ],
  temporary: [
    'Noe av det som dekker, er midlertidig. Planlegg det varige nå.',
    'Some of what covers is temporary. Plan what is to last now.',
  ],
})
export type SuggestionWarning = keyof typeof suggestionWarnings.labels

/** What to mind about what stands or is planned at a thing, in the order of the list. */
export function warningsOf(
  coverage: Pick<CoverageOn, 'state' | 'notes'>,
  here: readonly SafeguardHere[],
): SuggestionWarning[] {
  const has = (role: CoverRole) => here.some((safeguard) => safeguard.role === role)
  const holds: Record<SuggestionWarning, boolean> = {
    only_supplements: here.length > 0 && !has('covers') && !has('part_time'),
    part_time: has('part_time') && !has('covers'),
    partial: coverage.state === 'partial',
    temporary: coverage.notes.includes('temporary'),
  }
  return suggestionWarnings.codes.filter((code) => holds[code])
}

const aloneTexts: Readonly<Record<Exclude<CoverRole, 'covers'>, Text>> = {
  no: text(
    'Dette tiltaket hindrer ikke adgang, og står aldri alene. Det som begrenser adgang, kommer først.',
    'This safeguard does not limit access, and never stands alone. What limits access comes first.',
  ),
  adds: text(
    'Dette er et tillegg til noe som dekker, og dekker ingenting alene. Det som begrenser adgang, kommer først.',
    'This is an addition to something that covers, and covers nothing alone. What limits access comes first.',
  ),
  part_time: text(
    'Dette begrenser adgangen bare deler av tiden. Resten av tiden trengs noe som dekker.',
    'This limits access part of the time only. The rest of the time something that covers is needed.',
  ),
}

/**
 * What to say of a type that does not cover by itself, where nothing that does stands or is planned; null where it can
 * stand.
 */
export function sayAlone(role: CoverRole, here: readonly Pick<SafeguardHere, 'role'>[]): Text | null {
  if (role === 'covers' || here.some((safeguard) => safeguard.role === 'covers')) return null
  return aloneTexts[role]
}
