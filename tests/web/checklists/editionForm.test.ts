import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../../geodata/checklists/checklist.ts'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { type Edition, editionSchema } from '../../../geodata/model/checklistEdition.ts'
import { fieldErrors } from '../../../geodata/model/issues.ts'
import { editionForm, editionOf, movePoint, newPoint, nextCode } from '../../../web/checklists/editionForm.ts'
import { draftDifferences, keptApart, mergeDrafts } from '../../../web/checklists/mergeDrafts.ts'
import { placeErrors } from '../../../web/checklists/placeErrors.ts'

/** Points as the shared ones are made, under codes of the municipality's own. */
const texts = fc.record({ nb: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) })
const content = fc.record({ like: fc.constantFrom(...currentChecklist.points), question: texts })
const edition: fc.Arbitrary<Edition> = fc.record({
  base: fc.constantFrom('2026.1', '2026.2'),
  hidden: fc
    .dictionary(fc.constantFrom('FEL-1', 'BAN-1', 'VAN-2'), fc.constantFrom('Ikke her', 'Har vi ikke'))
    .map((reasons) => Object.entries(reasons).map(([point, reason]) => ({ point, reason }))),
  points: fc
    .dictionary(fc.constantFrom('LOK-1', 'LOK-2', 'LOK-3', 'LOK-4'), content)
    .map((made) =>
      Object.entries(made).map(([code, { like, question }]): Point => ({ ...like, code, question })),
    ),
})
const byCode = ({ points, ...rest }: Edition) => ({
  ...rest,
  hidden: [...rest.hidden].sort((a, b) => a.point.localeCompare(b.point)),
  points: [...points].sort((a, b) => a.code.localeCompare(b.code)),
})

describe('a draft in the form', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(edition, (one) => {
        expect(editionOf(editionForm(one))).toEqual(one)
      }),
    )
  })

  it('leaves out what is empty and need not be there', () => {
    const [point] = editionOf({ base: '2026.1', hidden: [], points: [newPoint('LOK-1', 'FEL')] }).points
    expect(point).not.toHaveProperty('help')
    expect(point).not.toHaveProperty('provisions')
  })

  it('gives a new point the code after all others', () => {
    expect(nextCode('LOK-4', [])).toBe('LOK-4')
    expect(nextCode('LOK-4', [{ code: 'LOK-2' }, { code: 'LOK-5' }])).toBe('LOK-6')
  })

  it('moves a point among those of its group', () => {
    const points = [
      { code: 'LOK-1', group: 'FEL' },
      { code: 'LOK-2', group: 'BRU' },
      { code: 'LOK-3', group: 'FEL' },
    ]
    const moved = movePoint(points, 'LOK-3', -1)
    expect(moved.map(({ code }) => code)).toEqual(['LOK-3', 'LOK-2', 'LOK-1'])
    expect(movePoint(moved, 'LOK-3', -1)).toBe(moved)
    expect(movePoint(points, 'LOK-2', 1)).toBe(points)
  })
})

describe('errors of the service', () => {
  const form = editionForm({
    base: '2026.1',
    hidden: [{ point: 'BAN-1', reason: '' }],
    points: [],
  })
  const point = { ...newPoint('LOK-7', 'FEL'), question: { nb: 'Er det sikret?', en: '' } }

  it('stand at their fields, by codes that stay when things are moved', () => {
    const draft = { ...form, points: [point] }
    const { error } = editionSchema.safeParse(editionOf(draft))
    const placed = placeErrors(
      draft,
      fieldErrors(error!).map((one) => ({ ...one, message: one.message.nb })),
    )
    const controls = placed.map(({ control }) => control)
    const [row] = point.appliesWhen.group.members
    expect(controls).toEqual(
      expect.arrayContaining([
        'hidden.BAN-1',
        'LOK-7.why.nb',
        'LOK-7.groundings',
        'LOK-7.sources',
        `LOK-7.${row!.id}.attribute`,
      ]),
    )
    expect(controls).not.toContain('LOK-7.question.nb')
    // Nothing to choose among is shown before it is known what the row is about.
    expect(controls).not.toContain(`LOK-7.${row!.id}.in`)
    expect(placed.find(({ control }) => control === 'LOK-7.why.nb')).toMatchObject({
      code: 'LOK-7',
      part: 'why',
    })
  })

  it('reach the group when they are about all of it, and nowhere when they are about nothing here', () => {
    const group = { ...point.appliesWhen.group, members: [] }
    const draft = { ...form, points: [{ ...point, appliesWhen: { always: false, group } }] }
    const at = (field: string) => placeErrors(draft, [{ field, code: 'x', message: 'x' }])[0]!.control
    expect(at('points.0.appliesWhen.of')).toBe(`LOK-7.${group.id}.of`)
    expect(at('points.0.appliesWhen')).toBe(`LOK-7.${group.id}.of`)
    expect(at('points.3.question.nb')).toBeNull()
    expect(at('base')).toBeNull()
  })
})

describe('two people with the same draft', () => {
  it('lose nothing that only one of them changed', () => {
    fc.assert(
      fc.property(edition, edition, (before, after) => {
        expect(byCode(mergeDrafts(before, after, before, {}))).toEqual(byCode(after))
        expect(byCode(mergeDrafts(before, before, after, {}))).toEqual(byCode(after))
      }),
    )
  })

  it('choose for each part that differs, and then it is as chosen', () => {
    fc.assert(
      fc.property(edition, edition, edition, (before, stored, mine) => {
        const pick = (side: 'stored' | 'mine') =>
          Object.fromEntries(draftDifferences(before, stored, mine).map(({ key }) => [key, side]))
        expect(byCode(mergeDrafts(before, stored, mine, pick('mine')))).toEqual(byCode(mine))
        expect(byCode(mergeDrafts(before, stored, mine, pick('stored')))).toEqual(byCode(stored))
      }),
    )
  })

  const [one, other] = currentChecklist.points
  const local = (change: Partial<Point>, code = 'LOK-1'): Edition => ({
    base: '2026.1',
    hidden: [],
    points: [{ ...one!, code, ...change }],
  })

  it('are asked only about the part both changed', () => {
    const before = local({})
    const theirs = local({ question: { nb: 'Deres', en: 'Theirs' }, phase: { nb: 'Ramme', en: 'Outline' } })
    const mine = local({ question: { nb: 'Mitt', en: 'Mine' }, sources: ['S35'] })
    expect(draftDifferences(before, theirs, mine).map(({ key, suggested }) => [key, suggested])).toEqual([
      ['LOK-1-question', 'mine'],
      ['LOK-1-phase', 'stored'],
      ['LOK-1-sources', 'mine'],
    ])
    const { points } = mergeDrafts(before, theirs, mine, { 'LOK-1-question': 'stored' })
    expect(points).toEqual([{ ...theirs.points[0], sources: ['S35'] }])
  })

  it('keep both points when each made one and it got the same code', () => {
    const before = { ...local({}), points: [] }
    const theirs = local({}, 'LOK-3')
    const mine = {
      ...before,
      points: [
        { ...other!, code: 'LOK-3' },
        { ...one!, code: 'LOK-4' },
      ],
    }
    const apart = keptApart(before, theirs, mine)
    expect(apart.points.map(({ code }) => code)).toEqual(['LOK-5', 'LOK-4'])
    const merged = mergeDrafts(before, theirs, apart, {})
    expect(merged.points.map(({ code }) => code).sort()).toEqual(['LOK-3', 'LOK-4', 'LOK-5'])
    expect(keptApart(before, theirs, theirs)).toEqual(theirs)
  })
})
