import { describe, expect, it } from 'vitest'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import { checkDraft, draftOf, emptyHelpline, sentFrom } from '../../../web/helplines/helplineDraft.ts'

const service: Helpline = {
  ...{ id: '01890000-0000-7000-8000-000000000000', revision: 3, removed: false },
  ...{ at: '2026-11-22T12:00:00Z', by: 'Demo folkehelse' },
  ...{ name: 'Samtaletjenesten', number: '00 00 00 01', kind: 'conversation', audience: 'everyone' },
  hours: { always: false, text: { nb: 'kl. 9–22', en: '9 am – 10 pm' } },
  ...{ languages: ['nb'], website: null, note: '', onHelpPage: true },
  agreement: { state: 'agreed', on: '2026-01-02', caseNumber: '', capacity: '' },
  ...{ verified: null, materialRevision: 1, verification: { state: 'never', dueOn: null }, signs: 2 },
}

describe('the form of a service', () => {
  it('sends what was stored where nothing is changed', () => {
    const { name, number, kind, audience, hours, languages, website, note, onHelpPage, agreement } = service
    const content = { name, number, kind, audience, hours, languages, website, note, onHelpPage, agreement }
    expect(sentFrom(draftOf(service))).toEqual(content)
    expect(checkDraft(draftOf(service), 'nb')).toEqual({ content })
  })

  it('leaves out what is left empty, and names the control of what is wrong', () => {
    const draft = { ...draftOf(service), hours: { nb: 'kl. 9–22', nn: ' ' }, website: ' ' }
    expect(sentFrom(draft)).toMatchObject({ hours: { text: { nb: 'kl. 9–22' } }, website: null })
    const checked = checkDraft({ ...emptyHelpline, number: '11x', website: 'sidetmedord.no' }, 'nb')
    expect('errors' in checked && Object.keys(checked.errors).sort()).toEqual(['name', 'number', 'website'])
  })
})
