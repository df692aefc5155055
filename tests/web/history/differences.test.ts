import { describe, expect, it } from 'vitest'
import type { Revision } from '../../../geodata/model/history.ts'
import { contentDifference, isEmpty, versionDifferences } from '../../../web/history/differences.ts'

const contentAt = (properties: Record<string, unknown>, lon = 6.2) => ({
  geometry: { type: 'Point' as const, coordinates: [lon, 64.8] as [number, number] },
  properties,
})
const revision = (number: number, properties: Record<string, unknown>, lon = 6.2): Revision => ({
  revision: number,
  at: '2026-11-22T10:00:00Z',
  by: 'Demo byplanlegger',
  event: number === 1 ? 'created' : 'changed',
  state: contentAt(properties, lon),
})

describe('what a version changed', () => {
  it('is each attribute from what to what', () => {
    const [second, first] = versionDifferences('bridges', [
      revision(2, { name: 'Eksempelbrua', lengthMetres: 12.5, owner: null }),
      revision(1, { name: 'Eksempelbrua', lengthMetres: 12 }),
    ])
    expect(second!.fields.map(({ name, from, to }) => [name, from, to])).toEqual([['lengthMetres', 12, 12.5]])
    expect(second).toMatchObject({ geometry: null, others: [] })
    expect(first).toMatchObject({ isFirst: true })
    expect(isEmpty(first!)).toBe(true)
  })

  it('notices a moved thing, and keeps both places', () => {
    const [second] = versionDifferences('signs', [revision(2, {}, 6.3), revision(1, {})])
    expect(second).toMatchObject({
      fields: [],
      geometry: { from: { coordinates: [6.2, 64.8] }, to: { coordinates: [6.3, 64.8] } },
    })
  })

  it('does not call the oldest of a cut list the first', () => {
    expect(versionDifferences('bridges', [revision(7, {})])).toEqual([])
  })

  it('names what no form shows: lists of a register, what a sign stands at, attributes of earlier days', () => {
    const at = (id: string) => ({ at: { collection: 'bridges', id } })
    expect(contentDifference('signs', contentAt(at('a')), contentAt(at('b')))).toMatchObject({
      fields: [],
      others: [{ nb: 'Hører til' }],
    })
    const parapets = contentDifference(
      'bridges',
      contentAt({ parapets: [{ heightMetres: 1 }], formerly: 1 }),
      contentAt({}),
    )
    expect(parapets.others).toMatchObject([{ nb: 'Registrerte rekkverk' }, { nb: 'formerly' }])
    expect(isEmpty(parapets)).toBe(false)
  })
})
