import { describe, expect, it } from 'vitest'
import { type Measure, withChange } from '../../../web/safeguards/measureChange.ts'

const height: Measure = { what: 'height', metres: 1.2, on: '2026-05-01', how: 'measured', note: '' }
const opening: Measure = { what: 'opening', metres: 0.1, on: '2026-05-01', how: 'drawing', note: '' }
const higher: Measure = { ...height, metres: 1.6 }

describe('one measure of a list', () => {
  it('is added, changed and taken away, and the rest stands', () => {
    expect(withChange([opening], { before: null, after: height })).toEqual([opening, height])
    expect(withChange([opening, height], { before: height, after: higher })).toEqual([opening, higher])
    expect(withChange([opening, height], { before: opening, after: null })).toEqual([height])
  })

  it('is changed in what others have saved meanwhile, unless it is what they changed', () => {
    expect(withChange([height, opening], { before: opening, after: null })).toEqual([height])
    expect(withChange([higher], { before: height, after: null })).toBeNull()
  })

  it('goes alone where two are alike', () => {
    expect(withChange([height, height], { before: height, after: null })).toEqual([height])
  })
})
