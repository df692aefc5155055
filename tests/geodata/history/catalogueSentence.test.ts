import { expect, it } from 'vitest'
import { eventSentence } from '../../../geodata/history/eventSentence.ts'

it('tells of the municipality’s own types of safeguards', () => {
  const data = { code: 'K-1', name: 'Glassvegg' }
  const say = (what: string, language: 'nb' | 'en' = 'nb') =>
    eventSentence({ type: `catalogue.${what}`, data }, language)
  expect(say('type-added')).toBe('la til tiltakstypen K-1 «Glassvegg»')
  expect(say('type-retired')).toBe('tok tiltakstypen K-1 «Glassvegg» ut av bruk')
  expect(say('type-reinstated', 'en')).toBe('took the safeguard type K-1 “Glassvegg” into use again')
  expect(say('named')).toBe('catalogue.named')
})
