import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { townMessages } from '../../../geodata/eksempelvik/signContent.ts'
import type { MessageContent, MessageText } from '../../../geodata/model/signMessage.ts'
import { findRemarks, sayRemark } from '../../../geodata/sign-messages/remarks.ts'
import { messageErrors, submitErrors } from '../../../geodata/sign-messages/rules.ts'
import { messageTemplates } from '../../../geodata/sign-messages/templates.ts'

const kinds = (written: string) => [...new Set(findRemarks(written).map(({ kind }) => kind))]

describe('the language check', () => {
  it.each([
    'Har du det vanskelig?',
    'Du er ikke alene.',
    'Du er ikkje åleine.',
    'You are not alone.',
    'Noen vil gjerne høre på deg.',
    'Trenger du noen å snakke med?',
    'Treng du ein vaksen å snakke med?',
    'Ved fare for liv',
    'Er det fare for liv?',
    'If life is in danger',
    'Danger to life',
    'Ring gratis',
    'Ring en av oss',
    'Call free of charge',
    'Talk to us',
    'Legevakt',
    'Kirkens SOS',
    'En natt kan være lang. Vi er her for deg.',
    'We are here for you.',
    'Det finnes hjelp.',
    'Snakk med oss, også om det som er tungt.',
  ])('lets pass: %s', (written) => {
    expect(findRemarks(written)).toEqual([])
  })

  it.each([
    ['Ring 116 123', 'text-number'],
    ['Ring en en seks, en to tre', 'text-number'],
    ['Call one one six one two three', 'text-number'],
    ['Ring ١١٦', 'text-number'],
    ['Åpent hele døgnet', 'text-hours'],
    ['Døgnåpent', 'text-hours'],
    ['Open day and night', 'text-hours'],
    ['Mange har stått her før deg', 'text-reputation'],
    ['Denne brua har sett mye', 'text-reputation'],
    ['People have come here before', 'text-reputation'],
    ['Et kjent sted', 'text-reputation'],
    ['Én av fem trenger hjelp', 'text-statistics'],
    ['One in four feels like this', 'text-statistics'],
    ['Halvparten angrer', 'text-statistics'],
    ['Advarsel', 'text-alarming'],
    ['Tenker du på selvmord?', 'text-alarming'],
    ['Tenkjer du på sjølvmord?', 'text-alarming'],
    ['Suicide is preventable', 'text-alarming'],
    ['Stopp og tenk', 'text-alarming'],
    ['Her er det fare', 'text-alarming'],
    ['Danger', 'text-alarming'],
    ['Ikke gjør det', 'text-forbidding'],
    ['Ikkje gjer det', 'text-forbidding'],
    ['Don’t do it', 'text-forbidding'],
    ['Du må ikke gi opp', 'text-forbidding'],
    ['Adgang forbudt', 'text-forbidding'],
    ['Keep out', 'text-forbidding'],
    ['RING OSS', 'text-shouting'],
    ['Ring oss!', 'text-shouting'],
    ['Ring Kari Nordmann', 'text-person'],
  ])('refuses: %s (%s)', (written, kind) => {
    expect(kinds(written)).toContain(kind)
  })

  it('refuses every digit, wherever it stands', () => {
    const plain = fc.stringMatching(/^[a-zæøå ]{0,20}$/)
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 9 }), plain, (before, digit, after) => {
        expect(kinds(`${before}${digit}${after}`)).toContain('text-number')
      }),
    )
  })

  it('names the words and says what to write instead, in both languages', () => {
    const [remark] = findRemarks('Ring 116 123')
    expect(remark).toEqual({ kind: 'text-number', words: '116 123' })
    const said = sayRemark(remark!.kind, [remark!.words])
    expect(said.nb).toMatch(/^«116 123»: .*tjenesteregisteret/)
    expect(said.en).toMatch(/^“116 123”: .*register of services/)
  })
})

const helplines = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002']
const bokmål: MessageText = {
  language: 'nb',
  heading: 'Har du det vanskelig?',
  body: '',
  leads: ['Ring', 'Ved fare for liv'],
}
const message: MessageContent = { name: 'Voksne', audience: 'everyone', helplines, texts: [bokmål] }
const codes = (errors: { field: string; code: string }[]) =>
  errors.map(({ field, code }) => `${field}: ${code}`)

describe('a message', () => {
  it('has each language once, and a text above every number', () => {
    expect(messageErrors(message)).toEqual([])
    expect(codes(messageErrors({ ...message, texts: [bokmål, bokmål] }))).toEqual([
      'texts.1.language: repeated',
    ])
    expect(codes(messageErrors({ ...message, texts: [{ ...bokmål, leads: ['Ring'] }] }))).toEqual([
      'texts.0.leads: leads-count',
    ])
    const twice = { ...message, helplines: [helplines[0]!, helplines[0]!] }
    expect(codes(messageErrors(twice))).toEqual(['helplines: repeated'])
  })

  it('is told where each remark belongs', () => {
    const texts = [{ ...bokmål, body: 'Ring oss!', leads: ['Ring 116 123', 'Ved fare for liv'] }]
    expect(codes(messageErrors({ ...message, texts }))).toEqual([
      'texts.0.body: text-shouting',
      'texts.0.leads.0: text-number',
    ])
  })

  it('in South Sámi goes to approval only when a speaker has read it', () => {
    const sámi: MessageText = { ...bokmål, language: 'sma' }
    expect(codes(submitErrors({ ...message, texts: [bokmål, sámi] }))).toEqual([
      'texts.1.readBySpeaker: text-unread',
    ])
    expect(submitErrors({ ...message, texts: [bokmål, { ...sámi, readBySpeaker: true }] })).toEqual([])
  })

  it('passes where it is a template, or one of the town’s', () => {
    for (const { audience, texts, name } of messageTemplates) {
      const all = Object.entries(texts).map(([language, written]) => ({
        ...written,
        language: language as MessageText['language'],
        leads: [...written.leads],
      }))
      expect(messageErrors({ name: name.nb, audience, helplines, texts: all })).toEqual([])
    }
    for (const one of townMessages)
      expect(messageErrors({ ...one, helplines: one.helplines.map(String) })).toEqual([])
  })
})
