import { describe, expect, it } from 'vitest'
import { checklistSchema } from '../../../geodata/checklists/checklist.ts'
import { type EditionSurroundings, editionErrors } from '../../../geodata/checklists/editionErrors.ts'
import { afterStep, type EditionState } from '../../../geodata/checklists/editionSteps.ts'
import { editionWarnings } from '../../../geodata/checklists/editionWarnings.ts'
import { effectiveChecklist } from '../../../geodata/checklists/effective.ts'
import { nextCode, publishedCodes } from '../../../geodata/checklists/localCodes.ts'
import { readDraft } from '../../../geodata/checklists/readEdition.ts'
import { rebase } from '../../../geodata/checklists/rebase.ts'
import { currentChecklist, findSharedChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { all, any, atLeast, type Condition, has, near, not } from '../../../geodata/checks/condition.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Edition, LocalPoint } from '../../../geodata/model/checklistEdition.ts'
import { edition, localPoint } from './localPoint.ts'

const surroundings: EditionSurroundings = {
  base: currentChecklist,
  inForce: null,
  published: new Set(['LOK-8', 'LOK-9']),
}
const errorsOf = (value: Edition, around: Partial<EditionSurroundings> = {}) =>
  editionErrors(value, { ...surroundings, ...around }).map(({ field, code }) => `${field}: ${code}`)
const withPoint = (more: Partial<LocalPoint>) => edition({ points: [localPoint('LOK-1', more)] })
const when = (appliesWhen: unknown) => withPoint({ appliesWhen: appliesWhen as Condition })
const reference = { title: { nb: 'Lov', en: '' } }
const wording = (text: string, number = '4') => ({
  groundings: ['plan'] as const,
  legalReferences: [reference],
  provisions: [{ number, wording: text }],
})

describe('what keeps an edition from being published', () => {
  it('is nothing where it is whole', () => {
    const hidden = [{ point: 'DRI-4', reason: 'Gjøres av folkehelse' }]
    expect(errorsOf(edition({ hidden, points: [localPoint('LOK-1'), localPoint('LOK-2')] }))).toEqual([])
    expect(errorsOf(withPoint(wording('Kanten skal ha rekkverk.', '14')))).toEqual([])
  })

  it.each<[string, Edition, string[]]>([
    ['a group nobody knows', withPoint({ group: 'XYZ' }), ['points.0.group: unknown-group']],
    [
      'a code used twice',
      edition({ points: [localPoint('LOK-1'), localPoint('LOK-1')] }),
      ['points.1.code: repeated'],
    ],
    [
      'a code from an earlier edition',
      edition({ points: [localPoint('LOK-8')] }),
      ['points.0.code: code-used'],
    ],
    [
      'hiding what is not there',
      edition({ hidden: [{ point: 'BRU-99', reason: 'Nei' }] }),
      ['hidden.0.point: unknown-point'],
    ],
    [
      'hiding twice, and without a reason',
      edition({
        hidden: [
          { point: 'BRU-1', reason: 'Ja' },
          { point: 'BRU-1', reason: ' ' },
        ],
      }),
      ['hidden.1.reason: required'],
    ],
    ['nothing in it', edition(), ['points: nothing-changed']],
    ['an empty question', withPoint({ question: { nb: '\n', en: 'x' } }), ['points.0.question.nb: required']],
    ['no grounding', withPoint({ groundings: [] }), ['points.0.groundings: too-small']],
    [
      'a requirement without its provision',
      withPoint({ groundings: ['law', 'routine'] }),
      ['points.0.legalReferences: reference-required'],
    ],
    [
      'an address that is not safe to follow',
      withPoint({ legalReferences: [{ ...reference, url: 'http://lovdata.no' }] }),
      ['points.0.legalReferences.0.url: https-only'],
    ],
    [
      'a day that does not exist',
      withPoint({ legalReferences: [{ ...reference, verifiedOn: '2026-02-30' }] }),
      ['points.0.legalReferences.0.verifiedOn: invalid-format'],
    ],
    [
      'a safeguard nobody knows',
      withPoint({ suggestedSafeguards: ['T99' as 'T01'] }),
      ['points.0.suggestedSafeguards.0: invalid-value'],
    ],
    [
      'the same safeguard twice',
      withPoint({ suggestedSafeguards: ['T01', 'T01'] }),
      ['points.0.suggestedSafeguards: repeated'],
    ],
    [
      'wording without planning authority',
      withPoint({ provisions: [{ number: '4', wording: 'Kanten skal ha rekkverk.' }] }),
      ['points.0.provisions: no-planning-authority'],
    ],
    [
      'wording that says why',
      withPoint(wording('Rekkverk skal forebygge Selvmord.')),
      ['points.0.provisions.0.wording: reason-in-provision'],
    ],
    [
      'a number section 12-7 does not have',
      withPoint(wording('Kanten skal ha rekkverk.', '15')),
      ['points.0.provisions.0.number: invalid-format'],
    ],
    [
      'a value the attribute cannot have',
      when(any(has('staffed', true), { test: 'attribute', attribute: 'contents', in: ['bridge', 'moon'] })),
      ['points.0.appliesWhen.of.1.in.1: unknown-value'],
    ],
    [
      'yes or no of a list',
      when(not({ test: 'attribute', attribute: 'kind', in: [true] })),
      ['points.0.appliesWhen.of.in.0: unknown-value'],
    ],
    [
      'a choice in free text',
      when({ test: 'attribute', attribute: 'name', in: ['Torget'] }),
      ['points.0.appliesWhen.attribute: not-a-choice'],
    ],
    [
      'at least of what is no number',
      when({ test: 'atLeast', attribute: 'kind', limit: 3 }),
      ['points.0.appliesWhen.attribute: not-a-number'],
    ],
    [
      'storeys held against metres',
      when(atLeast('storeys', 'high_point_metres')),
      ['points.0.appliesWhen.limit.threshold: wrong-unit'],
    ],
    [
      'a distance in storeys',
      when(near('rail', 'high_point_storeys')),
      ['points.0.appliesWhen.within.threshold: wrong-unit'],
    ],
    [
      'a threshold nobody knows',
      when({ test: 'near', target: 'rail', within: { threshold: 'moon' } }),
      ['points.0.appliesWhen.within: invalid-union'],
    ],
    [
      'a condition that is too deep',
      when(not(not(not(not(not(not(has('staffed', true)))))))),
      ['points.0.appliesWhen.of.of.of.of.of.of: too-deep'],
    ],
  ])('%s', (_, value, expected) => {
    expect(errorsOf(value)).toEqual(expected)
  })

  it('a shared version that the program does not have', () => {
    expect(errorsOf(withPoint({}), { base: undefined })).toEqual(['base: unknown-base'])
  })

  it('says what to do in both languages', () => {
    const wrong = withPoint({ group: 'XYZ', groundings: ['law'], suggestedSafeguards: ['T01', 'T01'] })
    for (const { message } of editionErrors(wrong, surroundings))
      for (const said of [message.nb, message.en]) expect(said).toMatch(/^[A-ZÆØÅ].+\.$/)
  })
})

describe('codes of local points', () => {
  const inForce = edition({ points: [localPoint('LOK-8')] })

  it('go on in the edition after, and no other way', () => {
    const changed = edition({ points: [localPoint('LOK-8', { group: 'FEL' })] })
    expect(errorsOf(changed, { inForce })).toEqual([])
    expect(errorsOf(inForce, { inForce })).toEqual(['points: nothing-changed'])
    expect(errorsOf(edition({ points: [localPoint('LOK-9')] }), { inForce })).toEqual([
      'points.0.code: code-used',
    ])
    expect(errorsOf(edition(), { inForce })).toEqual([])
  })

  it('count up from all there have ever been', () => {
    const codes = publishedCodes([edition({ points: [localPoint('LOK-2'), localPoint('LOK-10')] }), inForce])
    expect(nextCode(codes, edition())).toBe('LOK-11')
    expect(nextCode(codes, edition({ points: [localPoint('LOK-40')] }))).toBe('LOK-41')
    expect(nextCode(new Set(), edition())).toBe('LOK-1')
  })
})

describe('what an author is warned of', () => {
  const warned = (condition: Condition) =>
    editionWarnings(when(condition), defaultThresholds).map(({ field, code }) => `${field}: ${code}`)

  it.each<[string, Condition]>([
    ['a kind that is two at once', all(has('kind', 'zoning_plan'), has('kind', 'building_case'))],
    ['a height no project can have', { test: 'atLeast', attribute: 'heightMetres', limit: 501 }],
    [
      'nearer than one limit and farther than a longer one',
      all(near('rail', 50), not(near('rail', 'rail_metres'))),
    ],
    [
      'a list that holds a choice and does not',
      all(has('uses', 'hotel'), not(has('uses', 'hotel', 'office'))),
    ],
  ])('%s never holds', (_, condition) => {
    expect(warned(condition)).toEqual(['points.0.appliesWhen: never-applies'])
    expect(warned(not(condition))).toEqual(['points.0.appliesWhen: always-applies'])
  })

  it('nothing where it can go either way, where it says always, or where there is too much to try', () => {
    expect(warned({ test: 'always' })).toEqual([])
    expect(warned(all(has('uses', 'hotel'), has('uses', 'office')))).toEqual([])
    expect(warned(any(near('rail', 50), not(near('rail', 100))))).toEqual([])
    for (const { appliesWhen } of currentChecklist.points) expect(warned(appliesWhen)).toEqual([])
  })
})

describe('an edition laid over the shared checklist', () => {
  it('hides, adds last in the group, and stands in bokmål where no English is written', () => {
    const over = edition({ hidden: [{ point: 'BYR-2', reason: 'Nei' }], points: [localPoint('LOK-1')] })
    const checklist = effectiveChecklist(currentChecklist, over, 3)
    expect(checklist.version).toBe('2026.2+3')
    const codes = checklist.points.map(({ code }) => code)
    expect(codes.slice(codes.indexOf('BYR-1'), codes.indexOf('BYG-1'))).toEqual([
      ...['BYR-1', 'BYR-3', 'BYR-4', 'LOK-1'],
    ])
    expect(checklist.points.find(({ code }) => code === 'LOK-1')).toMatchObject({
      question: { en: 'Is the stage secured when not in use?' },
      why: { nb: 'Scenen står hele året', en: 'Scenen står hele året' },
    })
    expect(checklistSchema.parse(JSON.parse(JSON.stringify(checklist)))).toEqual(checklist)
  })

  it('moves to another version, and says what it no longer hides', () => {
    const { code: gone } = currentChecklist.points[0]!
    const older = { ...findSharedChecklist('2026.1')!, version: '2027.1' }
    const newer = { ...older, points: older.points.filter(({ code }) => code !== gone) }
    const before = edition({
      hidden: [
        { point: gone, reason: 'Nei' },
        { point: 'DRI-4', reason: 'Senere' },
      ],
      points: [localPoint('LOK-1')],
    })
    expect(rebase(before, newer)).toEqual({
      edition: { ...before, base: '2027.1', hidden: [{ point: 'DRI-4', reason: 'Senere' }] },
      dropped: [gone],
    })
  })
})

describe('a draft from outside', () => {
  it('may be half written, and of a size that can be stored', () => {
    const half = withPoint({ question: { nb: '', en: '' }, groundings: [], sources: [] })
    expect(readDraft(half)).toEqual({ ok: true, value: half })
    const long = { nb: 'x'.repeat(2000), en: 'x'.repeat(2000) }
    const provisions = Array.from({ length: 10 }, () => ({ number: '4', wording: long.nb }))
    const points = Array.from({ length: 100 }, (_, index) => localPoint(`LOK-${index + 1}`, { provisions }))
    expect(readDraft(edition({ points }))).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })

  it.each([[null], [7], ['2026.2'], [[]], [{ points: 7 }], [{ points: [null, 7] }]])('is not %j', (value) => {
    expect(readDraft(value)).toMatchObject({ ok: false, problem: { code: 'invalid' } })
  })
})

it('the life of an edition has these steps and no others', () => {
  const states: EditionState[] = ['none', 'draft', 'validated', 'published', 'withdrawn']
  const steps = ['start', 'save', 'discard', 'validate', 'publish', 'withdraw'] as const
  const taken = states.flatMap((state) =>
    steps.flatMap((step) => {
      const after = afterStep(state, step)
      return after ? [`${state} ${step} ${after}`] : []
    }),
  )
  expect(taken).toEqual([
    'none start draft',
    ...['draft save draft', 'draft discard none', 'draft validate validated'],
    ...['validated save draft', 'validated discard none', 'validated validate validated'],
    ...['validated publish published', 'published withdraw withdrawn'],
  ])
})
