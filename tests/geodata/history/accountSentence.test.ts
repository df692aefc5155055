import { describe, expect, it } from 'vitest'
import { eventSentence } from '../../../geodata/history/eventSentence.ts'

const say = (type: string, data: unknown, language: 'nb' | 'en' = 'nb') =>
  eventSentence({ type: `accounts.${type}`, data: data as object }, language)
const name = 'Demo leser'

describe('what happened to an account, in words', () => {
  it.each([
    ['locked', { name }, 'sperret kontoen til Demo leser'],
    ['unlocked', { name }, 'åpnet kontoen til Demo leser igjen'],
    ['roles-changed', { name, added: ['roads', 'health'] }, 'ga Demo leser rollen Samferdsel og Folkehelse'],
    [
      'roles-changed',
      { name, added: ['roads'], removed: ['admin'] },
      'ga Demo leser rollen Samferdsel og tok fra Demo leser rollen Administrator',
    ],
    ['sessions-ended', { name, count: 2 }, 'logget ut Demo leser alle steder'],
    ['token-created', { name, token: 'QGIS', scopes: ['ogc'] }, 'laget nøkkelen «QGIS»: Lese kartlag i GIS'],
    [
      'token-revoked',
      { name, token: 'QGIS', scopes: ['ogc'] },
      'trakk tilbake nøkkelen «QGIS» til Demo leser',
    ],
  ])('%s', (type, data, sentence) => {
    expect(say(type, data)).toBe(sentence)
    const english = say(type, data, 'en')
    expect(english).toMatch(/Demo leser|“QGIS”/)
    expect(english).not.toBe(sentence)
  })

  it('is told with less when something is lost, and as it is when it is not known', () => {
    expect(say('roles-changed', { name, added: ['mayor'] })).toBe('endret rollene til Demo leser')
    expect(say('painted', { name })).toBe('accounts.painted')
  })
})
