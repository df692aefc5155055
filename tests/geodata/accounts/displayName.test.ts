import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayName } from '../../../geodata/accounts/displayName.ts'

it.each([
  ['the claim of the settings', { name: 'Ansatt A', alias: 'A' }, 'alias', 'A'],
  ['the name', { name: ' Ansatt \n A ' }, undefined, 'Ansatt A'],
  ['the name when the claim of the settings is missing', { name: 'Ansatt A' }, 'alias', 'Ansatt A'],
  ['first and last', { given_name: 'Ansatt', family_name: 'A' }, undefined, 'Ansatt A'],
  ['the user name', { preferred_username: 'a@eksempelvik.example' }, undefined, 'a@eksempelvik.example'],
  ['nothing', { sub: 'x' }, undefined, null],
  ['nothing, rather than a national identity number', { name: '00000000000' }, undefined, null],
  ['nothing, rather than one with a space', { name: '000000 00000' }, undefined, null],
])('calls a person by %s', (_, claims, chosen, expected) => {
  expect(displayName(claims, chosen)).toBe(expected)
})

it('never throws, and is never long', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('name', 'email'), fc.jsonValue()), (claims) => {
      expect((displayName(claims) ?? '').length).toBeLessThanOrEqual(100)
    }),
  )
})
