import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { differencesBetween } from '../../../geodata/checklists/differences.ts'
import { checklists, currentChecklist, findSharedChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { canonicalJson } from '../../../geodata/model/canonicalJson.ts'

/** Published content: a hash here is never changed, a new version gets a line of its own. */
const published = {
  '2026.1': '5a90e86d8ccabe7b284406f2979c86a198919ac502df6337acb0634965c74a02',
  '2026.2': 'de023c46b3c804ac07d8e05fe597bc2ad7596ec369aa010d51f802c76b60880d',
}

describe('published versions', () => {
  it('are what they were when they were published', () => {
    const hashes = checklists.map((checklist) => [
      checklist.version,
      createHash('sha256').update(canonicalJson(checklist)).digest('hex'),
    ])
    expect(Object.fromEntries(hashes)).toEqual(published)
  })

  it('2026.2 only adds to the points of 2026.1: help, what can be measured, and wording for plans', () => {
    const { added, removed, changed } = differencesBetween(findSharedChecklist('2026.1')!, currentChecklist)
    expect({ added, removed }).toEqual({ added: [], removed: [] })
    const fields = new Set(changed.flatMap((change) => change.fields))
    expect([...fields].sort()).toEqual(['help', 'measures', 'provisions'])
  })
})

describe('differences between checklists', () => {
  const base = findSharedChecklist('2026.1')!
  const [first, second, ...rest] = base.points

  it('tell of points that came, went and changed, and in what', () => {
    const local = { ...first!, code: 'LOK-1' }
    const moved = { ...second!, phase: { nb: 'Drift', en: 'Operation' }, help: { nb: 'Se her', en: 'Look' } }
    expect(differencesBetween(base, { ...base, points: [moved, ...rest, local] })).toEqual({
      added: ['LOK-1'],
      removed: [first!.code],
      changed: [{ point: second!.code, fields: ['phase', 'help'] }],
    })
  })

  it('are none where only the order of members differs', () => {
    const turned = Object.fromEntries(Object.entries(first!).reverse()) as unknown as typeof first
    const { changed } = differencesBetween(base, { ...base, points: [turned!, second!, ...rest] })
    expect(changed).toEqual([])
  })
})

describe('wording for plan provisions', () => {
  const offered = currentChecklist.points.flatMap((point) =>
    (point.provisions ?? []).map((provision) => [point.code, provision, point] as const),
  )

  it('is there for every point with planning authority, and for no other', () => {
    const authorised = currentChecklist.points.filter(({ groundings }) => groundings.includes('plan'))
    expect([...new Set(offered.map(([code]) => code))]).toEqual(authorised.map(({ code }) => code))
  })

  it.each(offered)(
    'of %s says what is to be built, never why, and rests on what the point cites',
    (_, provision, point) => {
      expect(provision.wording).toMatch(/ skal .*\.$/)
      expect(provision.wording).not.toMatch(
        /selvmord|forebyg|\bhindre|for å |fordi|hensyn til|risiko|\bfare|ulykke|hendelse|utsatt|sårbar/i,
      )
      const cited = point.legalReferences.flatMap(({ title }) => title.nb.match(/(?<=nr\.[^(]*)\d+/g) ?? [])
      expect(cited).toContain(provision.number)
    },
  )
})

it('no legal reference claims to have been read on a day that nobody has written down', () => {
  const references = checklists.flatMap(({ points }) => points.flatMap((point) => point.legalReferences))
  expect(references.filter(({ verifiedOn }) => verifiedOn)).toEqual([])
})
