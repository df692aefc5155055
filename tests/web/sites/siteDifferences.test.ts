import { expect, test } from 'vitest'
import type { Revision } from '../../../geodata/model/history.ts'
import { type SiteProperties, siteProperties } from '../../../geodata/sites/site.ts'
import { siteVersions } from '../../../web/sites/siteDifferences.ts'
import { changedProperties, judgeSite } from '../../../web/sites/siteFields.ts'

const bridge = { collection: 'bridges', id: '0190a8d0-0000-7000-8000-000000000001' } as const

const properties: SiteProperties = siteProperties.parse({
  name: 'Prøvekaia',
  level: 'L2',
  basis: 'professional',
  factors: ['easy_access', 'passing_people'],
  assessedOn: '2026-02-28',
})

function revision(number: number, event: string, changes: object, geometry: unknown = 'here'): Revision {
  const state = { state: 'open', geometry, properties: { ...properties, ...changes } }
  return { revision: number, at: '2026-03-01T12:00:00Z', by: 'Folkehelse', event, state }
}

test('what differs, whichever order a list stands in', () => {
  expect(changedProperties(properties, { ...properties })).toEqual({})
  expect(
    changedProperties(properties, { ...properties, factors: ['passing_people', 'easy_access'] }),
  ).toEqual({})
  expect(changedProperties(properties, { ...properties, note: '', level: 'L1' })).toEqual({
    note: '',
    level: 'L1',
  })
  expect(changedProperties({ ...properties, linked: [bridge] }, { ...properties, linked: [] })).toEqual({
    linked: [],
  })
})

test('a safeguard more or less is a change of what the site is linked to', () => {
  const [linked, without] = siteVersions([
    revision(2, 'changed', { safeguards: [bridge.id] }),
    revision(1, 'created', { safeguards: [] }),
  ])
  expect([linked!.linksChanged, without!.linksChanged]).toEqual([true, false])
})

test('each version tells what it changed from the one before, in words of the model', () => {
  const versions = siteVersions([
    revision(3, 'changed', { level: 'L1', linked: [bridge] }, 'there'),
    revision(2, 'changed', { level: 'L1' }),
    revision(1, 'created', {}),
  ])
  expect(
    versions.map(({ fields, areaChanged, linksChanged, isFirst }) => ({
      fields: fields.map(({ meta, from, to }) => [meta.label.nb, from, to]),
      areaChanged,
      linksChanged,
      isFirst,
    })),
  ).toEqual([
    { fields: [], areaChanged: true, linksChanged: true, isFirst: false },
    { fields: [['Nivå', 'L2', 'L1']], areaChanged: false, linksChanged: false, isFirst: false },
    { fields: [], areaChanged: false, linksChanged: false, isFirst: true },
  ])
})

test('dates that do not hold together are told at their fields', () => {
  expect(judgeSite({ ...properties, nextAssessmentOn: '2026-02-01' }, 'en')).toEqual({
    nextAssessmentOn: 'The next assessment must come after this one.',
  })
  expect(judgeSite(properties, 'nb')).toEqual({})
})
