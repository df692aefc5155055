import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../geodata/model/actionPlan.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'
import { readPlanText } from '../../../web/plan/document/readPlanText.ts'

const written = JSON.stringify(trondheimPlan, null, 2)
const lineOf = (part: string) => written.slice(0, written.indexOf(part)).split('\n').length
const changed = (change: (plan: PlanDocument) => void): string => {
  const plan = structuredClone(trondheimPlan)
  change(plan)
  return JSON.stringify(plan, null, 2)
}
const faultsOf = (text: string) => {
  const read = readPlanText(text)
  return read.ok ? [] : read.faults.map(({ line, where }) => [line, where])
}

describe('a plan as text', () => {
  it('is read as it is downloaded', () => {
    expect(readPlanText(written)).toEqual({ ok: true, document: trondheimPlan, remarks: [] })
  })

  it('tells the line and the field of a wrong word, by the code of the measure', () => {
    const line = lineOf('"code": "3.1.8"') + 1
    expect(faultsOf(written.replace(/("code": "3\.1\.8",\s+"level": )"all"/, '$1"alle"'))).toEqual([
      [line, 'measures 3.1.8 · level'],
    ])
  })

  it('points at the measure that lacks a field, and at what the shape alone does not tell', () => {
    const lacking = changed((plan) => {
      delete (plan.measures[7] as Partial<PlanDocument['measures'][number]>).text
    })
    expect(faultsOf(lacking)).toEqual([[lineOf('"code": "3.1.8"') - 1, 'measures 3.1.8 · text']])
    const turned = changed((plan) => {
      plan.period = { from: 2028, to: 2025 }
    })
    expect(faultsOf(turned)).toEqual([[lineOf('"to": 2028'), 'period.to']])
  })

  it('says one thing of text that is no JSON, where it goes wrong', () => {
    const line = lineOf('"municipality"')
    const read = readPlanText(written.replace(/,(\s+"municipality")/, '$1'))
    expect(read).toMatchObject({
      ok: false,
      faults: [{ line, message: { nb: expect.stringContaining('komma') } }],
    })
    expect(faultsOf(written.slice(0, -3))).toHaveLength(1)
    expect(faultsOf('[]')).toHaveLength(1)
    expect(faultsOf('Handlingsplan')).toEqual([[1, '']])
  })
})
