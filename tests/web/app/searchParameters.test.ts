import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  numberParameter,
  parseSearch,
  stringifySearch,
  wordParameter,
} from '../../../web/app/searchParameters.ts'

describe('the address bar', () => {
  it('gives back every text that was put in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 })), (search) => {
        expect({ ...parseSearch(stringifySearch(search)) }).toEqual({ ...search })
      }),
    )
  })

  it('leaves out what is not set and stays readable', () => {
    expect(stringifySearch({ tab: 'bridges', id: undefined, q: '', filter: 'kind:road,footbridge' })).toBe(
      '?tab=bridges&filter=kind:road,footbridge',
    )
    expect(stringifySearch({ id: null })).toBe('')
  })

  it('does not let a broken link through', () => {
    expect(numberParameter('64.8', -90, 90)).toBe(64.8)
    expect(numberParameter('640', -90, 90)).toBeUndefined()
    expect(numberParameter('nord', -90, 90)).toBeUndefined()
    expect(numberParameter('', -90, 90)).toBeUndefined()
    expect(wordParameter('asc', ['asc', 'desc'])).toBe('asc')
    expect(wordParameter('sideways', ['asc', 'desc'])).toBeUndefined()
  })
})
