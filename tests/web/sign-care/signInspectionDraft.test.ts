import { describe, expect, it } from 'vitest'
import { newSignInspectionSchema, type SignPoint } from '../../../geodata/model/signCare.ts'
import { changedDeviation, emptyDeviation } from '../../../web/sign-care/deviations/deviationDraft.ts'
import {
  answered,
  changedSignInspection,
  emptySignInspection,
  otherDeviations,
  type SignInspectionDraft,
  signInspectionToSend,
} from '../../../web/sign-care/inspection/signInspectionDraft.ts'
import { signInspectionErrorsOf } from '../../../web/sign-care/inspection/signInspectionErrorsOf.ts'
import { sketchOf } from '../../../web/sign-care/round/sketch.ts'

const id = '019ab000-0000-7000-8000-000000000001'
const newId = '019ab000-0000-7000-8000-000000000002'
const today = '2026-11-23'
const blank = emptySignInspection(id, today)
const answer = (draft: SignInspectionDraft, point: SignPoint, value: 'yes' | 'no', isOpen = false) =>
  changedSignInspection(draft, answered(draft, [point, value], { isOpen, newId }))
const errorsOf = (draft: SignInspectionDraft) =>
  signInspectionErrorsOf(draft, { openPoints: [], today, language: 'nb' }).list

describe('an inspection of a sign that is being written', () => {
  it('begins a deviation where something is not right, due the sooner the worse it is', () => {
    const draft = answer(blank, 'right_number', 'no')
    expect(draft.outcome).toBe('fault')
    expect(draft.deviations).toMatchObject([{ point: 'right_number', dueOn: '2026-11-26', foundOn: today }])
    expect(errorsOf(draft)).toEqual(['Beskriv avviket: Numrene på skiltet stemmer.'])
    expect(signInspectionToSend(draft)).toBeNull()
    expect(answer(blank, 'light', 'no', true).deviations).toEqual([])
  })

  it('takes an empty one away when the answer is another, and keeps what is written', () => {
    const draft = answer(blank, 'light', 'no')
    expect(answer(draft, 'light', 'yes').deviations).toEqual([])
    const written = { ...draft, deviations: [{ ...draft.deviations[0]!, text: 'Knust' }] }
    const kept = answer(written, 'light', 'yes')
    expect(kept.deviations).toHaveLength(1)
    expect([otherDeviations(written), otherDeviations(kept)].map(({ length }) => length)).toEqual([0, 1])
    expect(answer(written, 'light', 'no').deviations).toHaveLength(1)
  })

  it('finds its deviations the day of the inspection, and a due date somebody set stays', () => {
    const [one] = answer(blank, 'light', 'no').deviations
    const own = changedDeviation(emptyDeviation(newId, null, today), { dueOn: '2027-01-01' })
    const moved = changedSignInspection({ ...blank, deviations: [one!, own] }, { inspectedOn: '2026-11-20' })
    expect(moved.deviations.map(({ foundOn, dueOn }) => [foundOn, dueOn])).toEqual([
      ['2026-11-20', '2026-12-04'],
      ['2026-11-20', '2027-01-01'],
    ])
  })

  it('is sent as the API takes it; what could not be inspected has only its reason', () => {
    const draft = answer(answer(blank, 'in_place', 'yes'), 'light', 'no')
    const written = { ...draft, deviations: [{ ...draft.deviations[0]!, text: ' Knust ' }] }
    const sent = signInspectionToSend(written)
    expect(newSignInspectionSchema.parse(sent)).toEqual(sent)
    expect(sent!.deviations).toMatchObject([{ point: 'light', text: 'Knust' }])
    expect(errorsOf(written)).toEqual([])
    const missed = changedSignInspection(written, { outcome: 'not_inspected', note: 'Stengt' })
    expect(signInspectionToSend(missed)).toMatchObject({ answers: {}, deviations: [], note: 'Stengt' })
    expect(errorsOf(blank)).toEqual(['Velg et resultat.'])
  })
})

it('a walk is drawn within its frame, north up, with a scale in round metres', () => {
  const stops = [
    [6.2, 64.8],
    [6.21, 64.805],
  ] as const
  const legs = [
    { metres: 730, isMapped: true, line: stops.map(([lon, lat]) => [lon, lat] as [number, number]) },
  ]
  const sketch = sketchOf([[...stops[0]], [...stops[1]]], legs)!
  const [south, north] = sketch.stops
  expect(north!.y).toBeLessThan(south!.y)
  for (const { x, y } of sketch.stops) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(sketch.width)
    expect(y).toBeLessThan(sketch.height)
  }
  expect(sketch.lines[0]!.points.split(' ')).toHaveLength(2)
  expect(sketch.scale).toMatchObject({ metres: 100 })
  expect(sketchOf([], [])).toBeNull()
  expect(sketchOf([[6.2, 64.8]], [])!.scale.metres).toBe(10)
})
