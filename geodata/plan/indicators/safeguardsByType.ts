import { text } from '../../model/language.ts'
import { safeguardTypes } from '../../model/safeguard.ts'
import type { Indicator } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import { isStanding, type SafeguardFact } from './safeguardFact.ts'

const shared = safeguardTypes.codes.map((code) => ({ code, name: safeguardTypes.labels[code] }))

/** Safeguards that stand, by type; the municipality's own types are one, for they come and go. */
export const safeguardsByType: Indicator<SafeguardFact> = {
  code: 'safeguards_by_type',
  measure: '3.1.8',
  kind: 'count',
  parts: [...shared, { code: 'own', name: text('Kommunens egne typer', "The municipality's own types") }],
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const standing = facts.filter((fact) => isStanding(fact, day))
    const codes = shared.map(({ code }) => code)
    const parts = codes.map((code) => ({ code, count: standing.filter(({ kind }) => kind === code).length }))
    const own = standing.length - parts.reduce((sum, { count }) => sum + count, 0)
    return { value: standing.length, of: null, parts: [...parts, { code: 'own', count: own }] }
  },
}
