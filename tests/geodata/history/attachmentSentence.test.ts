import { expect, it } from 'vitest'
import { eventSentence } from '../../../geodata/history/eventSentence.ts'

const data = { project: 'Kaikvartalet', point: 'VAN-1', type: 'image/jpeg', attachment: 'x' }

it.each([
  ['attachments.added', data, 'la ved en bildefil (JPEG) til VAN-1 i sjekken av «Kaikvartalet»'],
  ['attachments.removed', { ...data, point: null }, 'fjernet en bildefil (JPEG) i sjekken av «Kaikvartalet»'],
  ['attachments.removed', { name: 'Port' }, 'fjernet en fil fra sikringstiltaket «Port»'],
  ['attachments.added', { sign: 'Vestre ende' }, 'la ved en fil til hjelpeskiltet «Vestre ende»'],
  ['attachments.added', null, 'la ved en fil'],
])('%s with %j is told as a sentence', (type, content, sentence) => {
  expect(eventSentence({ type, data: content }, 'nb')).toBe(sentence)
})
