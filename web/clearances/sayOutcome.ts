import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import type { Language } from '../../geodata/model/language.ts'
import { formatDate } from '../words/format.ts'
import { clearanceWords } from './clearanceWords.ts'

/** How a grant or proposal ended: `Avslått av … 22.11.2026`. Empty for one that has not. */
export function sayOutcome(
  { state, revoked, decided, endsOn, decideBy }: ShownClearance,
  language: Language,
): string {
  const words = clearanceWords[language]
  const on = (iso: string) => formatDate(iso, language)
  if (revoked) return (decided ? words.revokedBy : words.withdrawnBy)(revoked.by, on(revoked.at))
  if (state === 'declined' && decided) return words.declinedBy(decided.by, on(decided.at))
  if (state === 'ended') return words.endedOn(on(endsOn))
  return state === 'lapsed' ? words.lapsedOn(on(decideBy)) : ''
}
