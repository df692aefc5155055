import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMaterial, recallCausesOf } from '../../../geodata/helplines/changes.ts'
import { sayHours } from '../../../geodata/helplines/hours.ts'
import { knownServices } from '../../../geodata/helplines/knownServices.ts'
import { helplineErrors } from '../../../geodata/helplines/rules.ts'
import { isVerified, lapsesOn, verificationOn } from '../../../geodata/helplines/verification.ts'
import { addDays, addMonths } from '../../../geodata/model/calendar.ts'
import {
  agreementStates,
  type HelplineContent,
  helplineContentSchema,
  signLanguages,
} from '../../../geodata/model/helpline.ts'

const service: HelplineContent = {
  name: 'Samtaletjenesten',
  number: '00 00 00 01',
  kind: 'conversation',
  audience: 'everyone',
  hours: { always: false, text: { nb: 'kl. 9–22' } },
  languages: ['nb'],
  website: null,
  note: '',
  onHelpPage: true,
  agreement: { state: 'agreed', on: '2026-01-02', caseNumber: '', capacity: '' },
}
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days))

describe('a verification', () => {
  it('counts for six months, with a reminder, and then no more', () => {
    const verified = { on: '2026-05-31' }
    expect(verificationOn(verified, '2026-05-31')).toEqual({ state: 'valid', dueOn: '2026-11-30' })
    expect(verificationOn(verified, '2026-10-30').state).toBe('valid')
    expect(verificationOn(verified, '2026-10-31').state).toBe('due')
    expect(verificationOn(verified, '2026-11-30').state).toBe('due')
    expect(verificationOn(verified, '2026-12-01').state).toBe('lapsed')
    expect(verificationOn(null, '2026-12-01')).toEqual({ state: 'never', dueOn: null })
  })

  it('goes one way through its states, and lapses on the day told', () => {
    const order = ['valid', 'due', 'lapsed']
    fc.assert(
      fc.property(day, day, day, (on, one, other) => {
        const [early, late] = [one, other].toSorted() as [string, string]
        const states = [early, late].map((today) => order.indexOf(verificationOn({ on }, today).state))
        expect(states[0]).toBeLessThanOrEqual(states[1]!)
        expect(isVerified({ on }, early)).toBe(early < lapsesOn({ on }))
        expect(lapsesOn({ on }) > addMonths(on, 6)).toBe(true)
      }),
    )
  })
})

describe('a change of a service', () => {
  const content = fc.record({
    number: fc.constantFrom('116 123', '116123', '22 40 00 40'),
    hours: fc.constantFrom(
      { always: true, text: {} },
      { always: true, text: { nb: 'Døgnåpent' } },
      { always: false, text: { nb: 'kl. 9–22' } },
    ),
    agreement: fc
      .constantFrom(...agreementStates.codes)
      .map((state) => ({ state, on: null, caseNumber: '', capacity: '' })),
  })

  it('recalls for what a sign shows or rests on, and for nothing else', () => {
    const to = (change: Partial<HelplineContent>) => recallCausesOf(service, { ...service, ...change })
    expect(to({ number: '00 00 00 02' })).toEqual(['number'])
    expect(to({ number: '00000001' })).toEqual([])
    expect(to({ hours: { always: true, text: {} } })).toEqual(['hours'])
    expect(to({ number: '113', hours: { always: true, text: {} } })).toEqual(['number'])
    expect(to({ agreement: { ...service.agreement, state: 'ended' } })).toEqual(['agreement'])
    expect(to({ agreement: { ...service.agreement, state: 'asked' } })).toEqual(['agreement'])
    expect(to({ agreement: { ...service.agreement, state: 'not_needed' } })).toEqual([])
    expect(to({ name: 'Nytt navn', note: 'Ny merknad', languages: ['nb', 'en'] })).toEqual([])
    // How always open is written is not another hour.
    expect(
      recallCausesOf(
        { ...service, hours: { always: true, text: {} } },
        { ...service, hours: { always: true, text: { nb: 'Døgnåpent' } } },
      ),
    ).toEqual([])
  })

  it('recalls only for what is material, and not at all for no change', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        expect(recallCausesOf(before, before)).toEqual([])
        if (recallCausesOf(before, after).length > 0) expect(isMaterial(before, after)).toBe(true)
        expect(isMaterial(before, after)).toBe(isMaterial(after, before))
      }),
    )
  })
})

describe('a service as it is written', () => {
  it('has hours, a number nobody else has, a website that is safe to follow, and no method words', () => {
    const codes = (content: HelplineContent, others: HelplineContent[] = []) =>
      helplineErrors(content, others).map(({ field, code }) => `${field}: ${code}`)
    expect(codes(service)).toEqual([])
    expect(codes({ ...service, hours: { always: false, text: {} } })).toEqual(['hours: hours-missing'])
    expect(codes({ ...service, number: '00000001' }, [service])).toEqual(['number: repeated'])
    const website = (address: string) => helplineContentSchema.safeParse({ ...service, website: address })
    expect(website('https://example.no').success).toBe(true)
    expect(website('javascript:alert(1)').success).toBe(false)
  })

  it('says its hours in every language, also where they are not written in it', () => {
    for (const language of signLanguages.codes) {
      expect(sayHours(service.hours, language)).toBe('kl. 9–22')
      expect(sayHours({ always: true, text: {} }, language)).not.toBe('')
    }
    expect(sayHours({ always: true, text: { en: 'Day and night' } }, 'en')).toBe('Day and night')
  })

  it('can be begun from a list whose services are sound and not the same', () => {
    for (const { content } of knownServices) {
      expect(helplineContentSchema.parse(content)).toEqual(content)
      const others = knownServices.map((one) => one.content).filter((one) => one !== content)
      expect(helplineErrors(content, others)).toEqual([])
    }
  })
})
