import { describe, expect, it } from 'vitest'
import type { Language } from '../../../geodata/model/language.ts'
import {
  changedFault,
  changedInspection,
  emptyFault,
  emptyInspection,
  type FaultDraft,
  inspectionToSend,
} from '../../../web/inspections/inspectionDraft.ts'
import { inspectionErrorsOf } from '../../../web/inspections/inspectionErrorsOf.ts'

const id = '019ab000-0000-7000-8000-000000000001'
const today = '2026-11-23'
const fault: FaultDraft = emptyFault(id, today)
const told: FaultDraft = { ...changedFault(fault, { breach: false, severity: 'minor' }), text: 'Løs bolt' }
const place = { extent: [], openFaults: 0, today, language: 'nb' as Language }

describe('a fault being written', () => {
  it.each([
    ['urgent', '2026-11-30'],
    ['serious', '2026-12-23'],
    ['minor', '2027-05-22'],
  ] as const)('that is %s is proposed to be mended by %s', (severity, dueOn) => {
    expect(changedFault(fault, { severity }).dueOn).toBe(dueOn)
  })

  it('keeps a due date somebody has set, until they take it away', () => {
    const own = changedFault(changedFault(fault, { severity: 'minor' }), { dueOn: '2026-12-01' })
    expect(changedFault(own, { severity: 'serious' }).dueOn).toBe('2026-12-01')
    expect(changedFault(own, { dueOn: '' }).dueOn).toBe('2027-05-22')
  })

  it('that lets people through is urgent, and due as one', () => {
    const breach = changedFault(changedFault(fault, { severity: 'minor' }), { breach: true })
    expect(breach).toMatchObject({ severity: 'urgent', dueOn: '2026-11-30' })
  })
})

describe('an inspection being written', () => {
  const empty = emptyInspection(id, today)

  it('is never in order with a fault or a no', () => {
    const inOrder = changedInspection(empty, { outcome: 'in_order' })
    expect(changedInspection(inOrder, { answers: { in_place: 'no' } }).outcome).toBe('fault')
    expect(changedInspection(inOrder, { faults: [fault] }).outcome).toBe('fault')
    expect(changedInspection(inOrder, { answers: { in_place: 'not_seen' } }).outcome).toBe('in_order')
  })

  it('is sent under the id it was begun with, every time', () => {
    const draft = { ...empty, outcome: 'in_order' as const }
    expect(inspectionToSend(draft)?.id).toBe(id)
    expect(inspectionToSend({ ...draft, phase: 'unsent' })).toEqual(inspectionToSend(draft))
  })

  it('has its faults found on its own day', () => {
    const draft = changedInspection(empty, { faults: [told], inspectedOn: '2026-11-20' })
    expect(inspectionToSend(draft)?.faults[0]?.foundOn).toBe('2026-11-20')
  })

  it('that could not be carried out tells of nothing it saw', () => {
    const draft = changedInspection(empty, {
      outcome: 'not_inspected',
      answers: { in_place: 'no' },
      faults: [fault],
      note: 'Is i stigen',
    })
    expect(inspectionToSend(draft)).toMatchObject({ outcome: 'not_inspected', answers: {}, faults: [] })
    expect(inspectionErrorsOf(draft, place).list).toEqual([])
  })

  it('says what is missing, and which fault is not finished', () => {
    expect(inspectionErrorsOf(empty, place).list).toEqual(['Velg et resultat.'])
    const halfway = changedInspection(empty, { faults: [told, fault] })
    expect(inspectionErrorsOf(halfway, place).list).toEqual(['Gjør ferdig feil 2, eller ta den bort.'])
    expect(inspectionErrorsOf(halfway, place).faults[1]).toMatchObject({ text: 'Skriv hva som er galt.' })
  })

  it('wants a stretch chosen where the fault is said to be at parts only', () => {
    const draft = changedInspection(empty, { faults: [{ ...told, isParts: true }] })
    expect(inspectionToSend(draft)).toBeNull()
    expect(inspectionErrorsOf(draft, place).faults[0]).toHaveProperty('stretches')
  })

  it('wants a no explained, unless a fault is open already', () => {
    const draft = changedInspection(empty, { answers: { locked: 'no' } })
    expect(inspectionErrorsOf(draft, place).missingFault).toBe('Beskriv feilen, så noen kan rette den.')
    expect(inspectionErrorsOf(draft, { ...place, openFaults: 1 }).list).toEqual([])
  })
})
