import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsAt, valuesAt } from '../../../geodata/accounts/claims.ts'

// The shapes of the providers the deploy guide describes.
const entra = { groups: ['0760b6cf', '3b2b0c93'], roles: ['Planlegger'] }
const keycloak = { realm_access: { roles: ['offline_access', 'planlegger'] } }
const ansattporten = {
  authorization_details: [
    {
      type: 'ansattporten:altinn:resource',
      resource: 'urn:altinn:resource:rekkverk',
      authorized_parties: [
        { orgno: { ID: '0192:111111111' }, resource: 'rekkverk' },
        { orgno: { ID: '0192:222222222' }, resource: 'rekkverk' },
      ],
    },
  ],
}

describe('a path into claims', () => {
  it.each([
    ['a list', entra, 'groups', ['0760b6cf', '3b2b0c93']],
    ['a list within', keycloak, 'realm_access.roles', ['offline_access', 'planlegger']],
    [
      'lists on the way',
      ansattporten,
      'authorization_details.authorized_parties.orgno.ID',
      ['0192:111111111', '0192:222222222'],
    ],
    ['a single text', { acr: 'high' }, 'acr', ['high']],
    ['a number and a truth value', { level: [4, true] }, 'level', ['4', 'true']],
    ['a name with dots', { 'https://example.no/groups': ['a'] }, 'https://example.no/groups', ['a']],
    ['a name with dots on the way', { 'x.y': { z: 'a' } }, 'x.y.z', ['a']],
    ['nothing', entra, 'department', []],
    ['an object, which is no value', keycloak, 'realm_access', []],
    ['null', { groups: null }, 'groups', []],
    ['what every object inherits', {}, 'constructor.name', []],
    ['past a text', { groups: 'a' }, 'groups.length', []],
  ])('finds %s', (_, claims, path, expected) => {
    expect(valuesAt(claims, path)).toEqual(expected)
  })

  it('opens the list it ends at', () => {
    expect(elementsAt(ansattporten, 'authorization_details')).toEqual(ansattporten.authorization_details)
  })

  it('never throws, whatever a provider sends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (claims, path) => {
        for (const found of valuesAt(claims, path)) expect(typeof found).toBe('string')
      }),
    )
  })

  it('finds what was put there, whatever it is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), (names) => {
        const claims = names.reduceRight<unknown>(
          (inner, name) => Object.fromEntries([[name, [inner]]]),
          'here',
        )
        expect(valuesAt(claims, names.join('.'))).toContain('here')
      }),
    )
  })
})
