import { describe, expect, it } from 'vitest'
import { eventSentence } from '../../../geodata/history/eventSentence.ts'

const say = (type: string, data: unknown = {}) => eventSentence({ type, data }, 'nb')

describe('what happened, in words', () => {
  it('names the thing and the attributes that were changed', () => {
    expect(say('bridges.created')).toBe('registrerte bru')
    expect(say('bridges.created', { name: 'Prøvebrua' })).toBe('registrerte bru «Prøvebrua»')
    expect(say('bridges.changed', { changed: ['geometry', 'builtYear'] })).toBe(
      'endret bru: Plassering eller form, Byggeår',
    )
    expect(say('signs.deleted')).toBe('slettet hjelpeskilt')
    expect(say('projects.restored')).toBe('gjenopprettet prosjekt')
    expect(say('bridges.reverted', { name: 'Prøvebrua', changed: ['builtYear'], from: 3 })).toBe(
      'tok bru «Prøvebrua» tilbake til versjon 3: Byggeår',
    )
  })

  it('tells of checks and answers', () => {
    expect(say('checks.ran')).toBe('kjørte sjekken på et prosjekt')
    expect(say('checks.answered', { point: 'VAN-1', value: 'partly' })).toBe('svarte «Delvis» på VAN-1')
    expect(say('checks.ran', { project: 'Kvartalet' })).toBe('kjørte sjekken på «Kvartalet»')
    expect(say('checks.answered', { point: 'VAN-1', value: 'yes', project: 'Kvartalet' })).toBe(
      'svarte «Ja» på VAN-1 i sjekken av «Kvartalet»',
    )
    expect(say('checks.answered', { point: 'VAN-1', value: null })).toBe('skrev på VAN-1 uten å velge svar')
    expect(say('checks.answered', { point: 'VAN-1' })).toBe('svarte på VAN-1')
  })

  it('tells of measurements and comments', () => {
    expect(say('checks.measured', { point: 'BRU-2', project: 'Brua' })).toBe(
      'skrev hva som er målt på BRU-2 i sjekken av «Brua»',
    )
    expect(say('checks.commented', { point: 'BRU-2' })).toBe('kommenterte BRU-2')
    expect(say('checks.commented')).toBe('skrev en kommentar')
  })

  it('tells of the checklist', () => {
    expect(say('checklists.draft-saved', { base: '2026.2' })).toBe('endret utkastet til sjekkliste')
    expect(say('checklists.draft-rebased', { base: '2026.2' })).toBe(
      'flyttet utkastet til sjekkliste til felles versjon 2026.2',
    )
    expect(say('checklists.published', { version: '2026.2+3' })).toBe('publiserte sjekkliste 2026.2+3')
    expect(say('checklists.withdrawn')).toBe('trakk tilbake sjekkliste')
    expect(say('checklists.sung')).toBe('checklists.sung')
  })

  it('tells that edges were registered, and nothing of what was seen', () => {
    const data = { collection: 'bridges', name: 'Prøvebrua', gapMetres: 12 }
    expect(say('securing.surveyed', data)).toBe('registrerte kantene på bru «Prøvebrua»')
    expect(say('securing.surveyed', { collection: 'buildings' })).toBe('registrerte kantene på bygning')
    expect(say('securing.surveyed')).toBe('registrerte kantene')
    expect(say('securing.sung')).toBe('securing.sung')
  })

  it('tells of limits and clarifications', () => {
    const changed = [
      { code: 'rail_metres', before: 100, after: 120.5 },
      { code: 'high_point_storeys', before: 4, after: 5 },
    ]
    expect(say('settings.thresholds-changed', { changed })).toBe(
      'endret grensene for sjekken: Avstand til bane fra 100 m til 120,5 m, Høyt bygg, målt i etasjer fra 4 til 5',
    )
    expect(say('settings.thresholds-changed')).toBe('endret grensene for sjekken')
    expect(say('settings.duty-changed', { after: ['zoning_plan', 'own_project'] })).toBe(
      'valgte sakstypene som skal sjekkes: Reguleringsplan, Kommunens eget prosjekt',
    )
    expect(say('clarifications.released', { name: 'Kvartalet' })).toBe(
      'slapp ut svaret på avklaringen av prosjekt «Kvartalet»',
    )
  })

  it('tells what an import brought, and leaves out what it did not store', () => {
    const counts = [
      { target: 'buildings', action: 'create', rows: 2500 },
      { target: 'buildings', action: 'rejected', rows: 3 },
      { target: 'rail', action: 'create', rows: 11 },
    ]
    expect(say('imports.confirmed', { fileName: 'by.json', counts }).replaceAll('\u00a0', ' ')).toBe(
      'importerte by.json: 2 500 bygninger, 11 bane',
    )
    expect(say('imports.undone', { fileName: 'by.json' })).toBe('angret importen av by.json')
  })

  it('tells of clearances', () => {
    const data = { name: 'Demo leser', endsOn: '2027-05-22' }
    expect(say('clearances.proposed', data)).toBe('foreslo klarering for Demo leser til og med 22.05.2027')
    expect(say('clearances.approved', data)).toBe('godkjente klarering for Demo leser til og med 22.05.2027')
    expect(say('clearances.declined', data)).toBe('avslo forslaget om klarering for Demo leser')
    expect(say('clearances.revoked', data)).toBe('trakk tilbake klareringen til Demo leser')
    expect(say('clearances.withdrawn', data)).toBe('trakk forslaget om klarering for Demo leser')
    expect(say('clearances.approved', 'tull')).toBe('godkjente klarering for noen')
    expect(say('clearances.framed', data)).toBe('clearances.framed')
    expect(eventSentence({ type: 'clearances.approved', data }, 'en')).toBe(
      'approved clearance for Demo leser through 22/05/2027',
    )
  })

  it('shows what it does not know as it is', () => {
    expect(say('weather.changed')).toBe('weather.changed')
    expect(say('bridges.painted')).toBe('bridges.painted')
    expect(say('bridges.changed', 'tull')).toBe('endret bru')
  })

  it('says it in English too', () => {
    expect(eventSentence({ type: 'bridges.changed', data: { changed: ['builtYear'] } }, 'en')).toBe(
      'changed bridge: Year built',
    )
  })
})
