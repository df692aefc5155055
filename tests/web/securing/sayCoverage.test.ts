import { describe, expect, it } from 'vitest'
import { sayCoverage, sayPreview } from '../../../web/securing/sayCoverage.ts'

const outcome = { reachableMetres: 120, gapMetres: 36, parts: { reachable: 0, open: 0 }, notes: [] }

describe('how it is secured, as a sentence', () => {
  it('always says how much of what people can reach is open', () => {
    expect(sayCoverage({ ...outcome, state: 'partial' }, 'nb')).toBe('Delvis sikret: 36,0 av 120,0 m åpne')
    expect(
      sayCoverage({ ...outcome, state: 'partial', gapMetres: 0.04, parts: { reachable: 3, open: 1 } }, 'nb'),
    ).toBe('Delvis sikret: 0,04 av 120,0 m åpne, 1 av 3 deler åpne')
  })

  it('says of all that is covered how much it is, and leaves out what there is none of', () => {
    const parts = { reachable: 1, open: 0 }
    expect(sayCoverage({ ...outcome, state: 'full', gapMetres: 0, parts }, 'nb')).toBe(
      'Helt sikret: alt folk kan komme til, er dekket (120,0 m, 1 del)',
    )
    expect(
      sayCoverage({ ...outcome, state: 'partial', gapMetres: 0, parts: { reachable: 1, open: 1 } }, 'nb'),
    ).toBe('Delvis sikret: 1 del åpen')
  })

  it('speaks of metres only where there are any', () => {
    const parts = { reachable: 2, open: 2 }
    expect(sayCoverage({ ...outcome, state: 'none', reachableMetres: 0, gapMetres: 0, parts }, 'nb')).toBe(
      'Ikke sikret: 2 av 2 deler åpne',
    )
  })

  it('tells what nobody has registered from what nobody reaches', () => {
    expect(sayCoverage({ ...outcome, state: null }, 'nb')).toBe('Sikringen er ikke registrert')
    expect(sayCoverage({ ...outcome, state: null, notes: ['nothing_reachable'] }, 'nb')).toBe(
      'Folk kan ikke komme til noen av kantene',
    )
  })

  it('says what an edit comes to', () => {
    const before = { ...outcome, state: 'partial' as const }
    const after = { ...outcome, state: 'full' as const, gapMetres: 0 }
    expect(sayPreview(before, after, 'nb')).toBe(
      'Slik blir det: delvis sikret (36,0 av 120,0 m åpne) → helt sikret',
    )
    expect(sayPreview(after, after, 'nb')).toBe('Slik blir det: helt sikret, som nå')
  })
})
