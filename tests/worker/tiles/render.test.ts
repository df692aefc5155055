import { expect, it } from 'vitest'
import { renderTile, tileBbox } from '../../../worker/tiles/render.ts'

const address = { z: 16, x: 33898, y: 16720 }

it('cuts a sea of thousands of points to what the tile shows', () => {
  const [west, south, east, north] = tileBbox(address)
  const middle = [(west + east) / 2, (south + north) / 2] as const
  // A coast far outside the tile on every side.
  const coast = Array.from({ length: 5000 }, (_, step) => {
    const angle = (step / 5000) * 2 * Math.PI
    const reach = 1 + 0.1 * Math.sin(angle * 90)
    return [middle[0] + reach * Math.cos(angle), middle[1] + 0.4 * reach * Math.sin(angle)]
  })
  const sea = {
    type: 'Feature',
    properties: { id: 'sea' },
    geometry: { type: 'Polygon', coordinates: [[...coast, coast[0]]] },
  }
  const tile = renderTile('water', JSON.stringify([sea]), address)
  expect(tile!.byteLength).toBeLessThan(200)
})

it('is nothing where nothing reaches in', () => {
  const [west, , , north] = tileBbox(address)
  const far = {
    type: 'Feature',
    properties: { id: 'far' },
    geometry: { type: 'Point', coordinates: [west - 1, north + 1] },
  }
  expect(renderTile('signs', JSON.stringify([far]), address)).toBeNull()
})
