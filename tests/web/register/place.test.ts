import { expect, test } from 'vitest'
import { placeText, readPlace } from '../../../web/register/place.ts'

test('what a new safeguard is at reads back from the address', () => {
  for (const place of [
    { collection: 'bridges', id: 'a' },
    { collection: 'structures', id: 'b' },
    { collection: 'projects', id: 'c', point: 'VAN-1' },
    { collection: 'projects', id: 'd' },
  ] as const)
    expect(readPlace(placeText(place))).toEqual(place)
})

test('an address that names nothing one can be at is no place', () => {
  for (const at of [undefined, '', 'bridges', 'sites:a', 'signs:a', ':a']) expect(readPlace(at)).toBeNull()
})

test('a point belongs to projects only', () => {
  expect(readPlace('bridges:a:VAN-1')).toEqual({ collection: 'bridges', id: 'a' })
})
