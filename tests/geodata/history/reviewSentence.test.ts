import { expect, it } from 'vitest'
import { eventSentence } from '../../../geodata/history/eventSentence.ts'

const data = { project: 'Kaikvartalet', point: 'VAN-1' }

it.each([
  ['checks.sent', 'sendte sjekken av «Kaikvartalet» til gjennomgang'],
  ['checks.withdrawn', 'trakk sjekken av «Kaikvartalet» tilbake fra gjennomgang'],
  ['checks.sent-back', 'sendte sjekken av «Kaikvartalet» tilbake med kommentar'],
  ['checks.signed', 'godkjente og signerte sjekken av «Kaikvartalet»'],
  ['follow-ups.created', 'la til et oppfølgingspunkt til VAN-1 i «Kaikvartalet»'],
  ['follow-ups.closed', 'lukket et oppfølgingspunkt til VAN-1 i «Kaikvartalet»'],
])('%s is told as a sentence, also where it has lost what it carried', (type, sentence) => {
  expect(eventSentence({ type, data }, 'nb')).toBe(sentence)
  expect(eventSentence({ type, data: null }, 'en')).not.toContain('undefined')
})
