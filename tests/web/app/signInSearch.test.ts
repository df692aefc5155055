import { expect, it } from 'vitest'
import { providerAddress, validateSignInSearch } from '../../../web/app/signInSearch.ts'

it('keeps only failures that there is a sentence for', () => {
  expect(validateSignInSearch({ feil: 'cancelled', nr: 'a', til: '/kart' })).toMatchObject({
    feil: 'cancelled',
    nr: 'a',
    til: '/kart',
  })
  for (const feil of ['<b>', 'constructor', '', 7])
    expect(validateSignInSearch({ feil }).feil).toBeUndefined()
})

it('carries the page along to the provider', () => {
  expect(providerAddress('/prosjekter?q=kai&tab=1')).toBe(
    '/api/sign-in?til=%2Fprosjekter%3Fq%3Dkai%26tab%3D1',
  )
  expect(providerAddress(undefined)).toBe('/api/sign-in')
})
