import { expect, it } from 'vitest'
import { eventSentence } from '../../../geodata/history/eventSentence.ts'

const data = { name: 'Port', inspection: 'x', vouched: {} }

it.each([
  ['inspections.made', data, 'sendte inn en kontroll av sikringstiltaket «Port»'],
  ['faults.closed', data, 'meldte en feil rettet ved sikringstiltaket «Port»'],
  ['faults.found', {}, 'meldte en feil ved et sikringstiltak'],
  ['evaluations.written', { ...data, years: 3 }, 'skrev evaluering av sikringstiltaket «Port» etter 3 år'],
  ['calendars.made', { subject: 'inspections' }, 'laget en kalenderadresse for kontroller'],
  ['calendars.revoked', null, 'slettet en kalenderadresse'],
  ['calendars.toString', null, 'calendars.toString'],
])('%s with %j is told as a sentence', (type, content, sentence) => {
  expect(eventSentence({ type, data: content }, 'nb')).toBe(sentence)
})
