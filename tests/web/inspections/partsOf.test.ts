import { describe, expect, it } from 'vitest'
import { optionsOf } from '../../../web/inspections/partsOf.ts'

const left = { edge: 'left', from: 0, to: null }
const right = { edge: 'right', from: 10, to: 30 }

describe('the stretches a fault can be at', () => {
  it('are those of the safeguard, with the parts of them that are chosen', () => {
    const part = { edge: 'right', from: 12, to: 14 }
    expect(optionsOf([left, right], [part])).toEqual([
      { stretch: left, chosen: [] },
      { stretch: right, chosen: [part] },
    ])
    expect(optionsOf([left, right], [left]).map(({ chosen }) => chosen)).toEqual([[left], []])
  })

  it('keep a part that reaches beyond its stretch, and prefer the stretch it lies in', () => {
    const further = { edge: 'right', from: 40, to: 50 }
    const beyond = { edge: 'right', from: 20, to: null }
    const within = { edge: 'right', from: 42, to: 44 }
    expect(optionsOf([right, further], [beyond, within]).map(({ chosen }) => chosen)).toEqual([
      [beyond],
      [within],
    ])
  })

  it('show what is chosen along other edges too, so that it can be taken away', () => {
    const elsewhere = { edge: 'start', from: 0, to: null }
    expect(optionsOf([left], [elsewhere])).toEqual([
      { stretch: left, chosen: [] },
      { stretch: elsewhere, chosen: [elsewhere] },
    ])
  })
})
