import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideAdmission } from '../../../geodata/accounts/admission.ts'
import type { Claims } from '../../../geodata/accounts/claims.ts'
import { type RoleRules, readRoleRules } from '../../../geodata/accounts/roleRules.ts'
import { roleSchema } from '../../../geodata/model/access.ts'

const groupsToRoles: RoleRules = {
  roles: [
    { claim: 'groups', value: 'plan', role: 'planner' },
    { claim: 'groups', anyOf: ['vei', 'bydrift'], role: 'roads' },
  ],
}
const refused = (reason: string) => ({ admitted: false, reason })
const admitted = (...roles: string[]) => ({ admitted: true, roles })

describe('who is let in', () => {
  it.each<[string, RoleRules, Claims, unknown]>([
    ['a group gives its role', groupsToRoles, { groups: ['plan', 'annet'] }, admitted('planner')],
    [
      'two groups give both, in the order of the roles',
      groupsToRoles,
      { groups: ['bydrift', 'plan'] },
      admitted('planner', 'roads'),
    ],
    ['no group, no way in', groupsToRoles, { groups: ['annet'] }, refused('no-access')],
    ['no groups at all', groupsToRoles, {}, refused('no-access')],
    ['letters count', groupsToRoles, { groups: ['Plan'] }, refused('no-access')],
    ['anyone, when it is said', { ...groupsToRoles, require: 'anyone' }, {}, admitted()],
    [
      'what is required, without a role: a reader',
      { ...groupsToRoles, require: { claim: 'groups', anyOf: ['ansatt'] } },
      { groups: ['ansatt'] },
      admitted(),
    ],
    [
      'a role without what is required',
      { ...groupsToRoles, require: { claim: 'groups', anyOf: ['ansatt'] } },
      { groups: ['plan'] },
      refused('no-access'),
    ],
    [
      'several requirements must all hold',
      {
        ...groupsToRoles,
        require: [
          { claim: 'acr', value: 'high' },
          { claim: 'groups', value: 'plan' },
        ],
      },
      { acr: 'substantial', groups: ['plan'] },
      refused('no-access'),
    ],
    ['nobody, when there are no rules', { roles: [] }, { groups: ['plan'] }, refused('no-access')],
  ])('%s', (_, rules, claims, expected) => {
    expect(decideAdmission(rules, claims, null)).toEqual(expected)
  })

  describe('the right for one organisation and another right for another', () => {
    const rules: RoleRules = {
      roles: [
        {
          within: 'authorization_details.authorized_parties',
          all: { 'orgno.ID': '0192:111111111', resource: 'plan' },
          role: 'planner',
        },
      ],
    }
    const parties = (...held: [string, string][]) => ({
      authorization_details: held.map(([ID, resource]) => ({
        authorized_parties: [{ orgno: { ID }, resource }],
      })),
    })
    it('is the role only when both are in one element', () => {
      const whole = parties(['0192:111111111', 'plan'])
      expect(decideAdmission(rules, whole, null)).toEqual(admitted('planner'))
      const mixed = parties(['0192:111111111', 'annet'], ['0192:222222222', 'plan'])
      expect(decideAdmission(rules, mixed, null)).toEqual(refused('no-access'))
    })
  })

  describe('groups that the provider left out', () => {
    const overage = { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'x' } } }
    it('are not the same as none', () => {
      expect(decideAdmission(groupsToRoles, overage, null)).toEqual(refused('too-many-groups'))
      expect(decideAdmission({ ...groupsToRoles, require: 'anyone' }, overage, null)).toEqual(
        refused('too-many-groups'),
      )
    })
    it('do not matter when they decide nothing', () => {
      const byAppRole: RoleRules = { roles: [{ claim: 'roles', value: 'Plan', role: 'planner' }] }
      expect(decideAdmission(byAppRole, { ...overage, roles: ['Plan'] }, null)).toEqual(admitted('planner'))
    })
  })

  it.each([
    ['a subject', 'abc', { sub: 'abc' }, admitted('admin')],
    ['a subject that ends in =', 'abc=', { sub: 'abc=' }, admitted('admin')],
    ['a claim', 'oid=1-2', { sub: 'x', oid: '1-2' }, admitted('admin')],
    ['a claim with = in its value', 'upn=a=b', { sub: 'x', upn: 'a=b' }, admitted('admin')],
    ['a claim the person has not', 'oid=1-2', { sub: 'x' }, refused('no-access')],
    ['an empty value', 'oid=', { sub: 'x', oid: '' }, refused('no-access')],
    ['somebody else', 'abc', { sub: 'abcd' }, refused('no-access')],
  ])('the first administrator by %s', (_, firstAdmin, claims, expected) => {
    expect(decideAdmission(groupsToRoles, claims, firstAdmin)).toEqual(expected)
  })

  it('the first administrator needs what everyone must have', () => {
    const rules: RoleRules = { ...groupsToRoles, require: { claim: 'acr', value: 'high' } }
    expect(decideAdmission(rules, { sub: 'abc' }, 'abc')).toEqual(refused('no-access'))
  })
})

const group = fc.constantFrom('a', 'b', 'c', 'd')
const condition = fc.oneof(
  fc.record({ claim: fc.constant('groups'), value: group }),
  fc.record({ claim: fc.constant('groups'), anyOf: fc.array(group, { minLength: 1 }) }),
)
const ruleList = fc.array(
  fc
    .tuple(condition, fc.constantFrom(...roleSchema.options))
    .map(([found, role]) => ({ ...found, role }) as RoleRules['roles'][number]),
)
const rules: fc.Arbitrary<RoleRules> = fc.record(
  {
    require: fc.oneof(fc.constant('anyone' as const), condition, fc.array(condition, { minLength: 1 })),
    roles: ruleList,
  },
  { requiredKeys: ['roles'] },
) as fc.Arbitrary<RoleRules>

describe('the rules as a whole', () => {
  it('more groups never take away a role or the way in', () => {
    fc.assert(
      fc.property(rules, fc.array(group), fc.array(group), (given, groups, more) => {
        const before = decideAdmission(given, { groups }, null)
        const after = decideAdmission(given, { groups: [...groups, ...more] }, null)
        if (before.admitted) expect(after).toMatchObject({ admitted: true })
        if (before.admitted && after.admitted)
          expect(after.roles).toEqual(expect.arrayContaining(before.roles))
      }),
    )
  })

  it('the order of rules and groups does not matter', () => {
    fc.assert(
      fc.property(rules, fc.array(group), (given, groups) => {
        const turned = { ...given, roles: given.roles.toReversed() }
        expect(decideAdmission(turned, { groups: groups.toReversed() }, null)).toEqual(
          decideAdmission(given, { groups }, null),
        )
      }),
    )
  })

  it('nobody gets a role that no rule names', () => {
    fc.assert(
      fc.property(rules, fc.dictionary(fc.string(), fc.jsonValue()), (given, claims) => {
        const decided = decideAdmission(given, claims, null)
        const named = given.roles.map(({ role }) => role)
        if (decided.admitted) expect(named).toEqual(expect.arrayContaining(decided.roles))
      }),
    )
  })
})

describe('REKKVERK_OIDC_ROLES', () => {
  it('is read', () => {
    const setting = '{"providerName":"Eksempelvik","roles":[{"claim":"groups","value":"a","role":"planner"}]}'
    expect(readRoleRules(setting)).toMatchObject({ ok: true, value: { providerName: 'Eksempelvik' } })
  })

  it.each([
    ['no JSON', '{"roles": [', /is not JSON/],
    ['no object', '[]', /the whole/],
    ['no roles', '{}', /roles/],
    ['a role that is not there', '{"roles":[{"claim":"g","value":"a","role":"boss"}]}', /roles\.0\.role/],
    ['a misspelt key', '{"roles":[{"claim":"g","vale":"a","role":"admin"}]}', /roles\.0/],
    ['a key too many', '{"roles":[],"requires":{"claim":"g","anyOf":["a"]}}', /requires/],
    ['an empty value', '{"roles":[{"claim":"g","value":"","role":"admin"}]}', /roles\.0\.value/],
    ['an empty list', '{"require":{"claim":"g","anyOf":[]},"roles":[]}', /require\.anyOf/],
    ['no requirement in the list', '{"require":[],"roles":[]}', /require/],
    ['an empty element', '{"roles":[{"within":"d","all":{},"role":"admin"}]}', /at least one/],
    ['a national identity number as a name', '{"name":"pid","roles":[]}', /national identity number/],
  ])('with %s is refused with a sentence that says where', (_, setting, said) => {
    const read = readRoleRules(setting)
    expect(read.ok ? '' : read.fault).toMatch(said)
  })
})
