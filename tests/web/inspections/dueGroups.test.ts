import { describe, expect, it } from 'vitest'
import type { DueInspection } from '../../../geodata/model/inspection.ts'
import { dueGroups } from '../../../web/inspections/dueGroups.ts'
import { namedPhotos } from '../../../web/inspections/photoNames.ts'

const due = (name: string, dueOn: string): DueInspection => ({
  safeguardId: name,
  name,
  kind: 'T01',
  at: null,
  atName: null,
  point: [4, 61],
  lastOn: null,
  dueOn,
  openFaults: 0,
})

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

describe('photos of an inspection', () => {
  const image = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
  const names = (files: readonly File[]) => files.map(({ name }) => name)

  it('get names that differ, whatever the phone calls them', () => {
    const first = namedPhotos([image('image.jpg'), image('image.jpg')], [], 'Bilde')
    expect(names(first)).toEqual(['Bilde 1.jpg', 'Bilde 2.jpg'])
    expect(names(namedPhotos([image('IMG.PNG')], ['Bilde 2.jpg'], 'Bilde'))).toEqual(['Bilde 3.png'])
  })
})
