import { describe, expect, it } from 'vitest'
import type { Revision } from '../../../geodata/model/history.ts'
import { versionDifferences } from '../../../web/history/differences.ts'

const revision = (number: number, properties: object, lon = 6.2): Revision => ({
  revision: number,
  at: '2026-11-22T10:00:00Z',
  by: 'Demo byplanlegger',
  event: number === 1 ? 'created' : 'changed',
  state: { geometry: { type: 'Point', coordinates: [lon, 64.8] }, properties },
})

describe('what a version changed', () => {
  it('is each attribute from what to what', () => {
    const [second, first] = versionDifferences('bridges', [
      revision(2, { name: 'Eksempelbrua', lengthMetres: 12.5, owner: null }),
      revision(1, { name: 'Eksempelbrua', lengthMetres: 12 }),
    ])
    expect(second!.fields.map(({ name, from, to }) => [name, from, to])).toEqual([['lengthMetres', 12, 12.5]])
    expect(second!.geometryChanged).toBe(false)
    expect(first!.isFirst).toBe(true)
  })

  it('notices a moved thing', () => {
    const [second] = versionDifferences('signs', [revision(2, {}, 6.3), revision(1, {})])
    expect(second).toMatchObject({ geometryChanged: true, fields: [] })
  })

  it('does not call the oldest of a cut list the first', () => {
    expect(versionDifferences('bridges', [revision(7, {})])).toEqual([])
  })
})
