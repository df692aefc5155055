import { describe, expect, it } from 'vitest'
import { dueGroups } from '../../../web/inspections/dueGroups.ts'

const due = (name: string, dueOn: string) => ({ name, dueOn })

describe('what is due', () => {
  it('comes with the overdue first, then month by month, the day itself still in time', () => {
    const items = [
      due('Gjerde', '2027-01-02'),
      due('Nett', '2026-11-23'),
      due('Skjerm', '2026-11-22'),
      due('Lås', '2026-11-30'),
      due('Bom', '2025-01-31'),
    ]
    const groups = dueGroups(items, '2026-11-23').map(({ key, items }) => [
      key,
      items.map(({ name }) => name),
    ])
    expect(groups).toEqual([
      ['overdue', ['Bom', 'Skjerm']],
      ['2026-11', ['Nett', 'Lås']],
      ['2027-01', ['Gjerde']],
    ])
  })
})
