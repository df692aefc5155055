import { describe, expect, it } from 'vitest'
import { knownServices } from '../../../geodata/helplines/knownServices.ts'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import { messageTemplates } from '../../../geodata/sign-messages/templates.ts'
import {
  checkDraft,
  draftFrom,
  emptyMessage,
  remarksOn,
  withHelplines,
  withLanguage,
  withoutHelpline,
} from '../../../web/sign-messages/messageDraft.ts'

const services: Helpline[] = knownServices.map(({ content }, at) => ({
  ...content,
  ...{ id: `01890000-0000-7000-8000-00000000000${at}`, revision: 1, removed: false },
  ...{ at: '2026-11-22T12:00:00Z', by: 'Demo folkehelse', verified: null, materialRevision: 1 },
  ...{ verification: { state: 'never', dueOn: null }, signs: 0 },
}))

describe('the form of a message', () => {
  it('begins with a template that can be stored as it is, with services that fit', () => {
    for (const template of messageTemplates) {
      const draft = draftFrom(template, services, 'nb')
      expect(checkDraft(draft, 'nb')).toEqual({ content: draft })
      const kinds = draft.helplines.map((id) => services.find((service) => service.id === id)!.kind)
      expect(kinds).toEqual(['conversation', 'emergency'])
    }
    expect(draftFrom(messageTemplates[0]!, [], 'nb').helplines).toEqual(['', ''])
  })

  it('keeps a text above every number when services come and go', () => {
    const draft = draftFrom(messageTemplates[0]!, services, 'nb')
    const three = withHelplines(draft, [...draft.helplines, ''])
    expect(three.texts.map(({ leads }) => leads)).toEqual([
      ['Ring', 'Ved fare for liv', ''],
      ['Call', 'If life is in danger', ''],
    ])
    expect(withoutHelpline(three, 2)).toEqual(draft)
    expect(withoutHelpline(draft, 0).texts.map(({ leads }) => leads)).toEqual([
      ['Ved fare for liv'],
      ['If life is in danger'],
    ])
    expect(withLanguage(draft, 'nn').texts[2]).toEqual({
      language: 'nn',
      heading: '',
      body: '',
      leads: ['', ''],
    })
  })

  it('says while one types what no sign may say, and what is missing only when one saves', () => {
    expect(remarksOn(emptyMessage, 'nb')).toEqual({})
    const draft = { ...emptyMessage, texts: [{ ...emptyMessage.texts[0]!, heading: 'Ring 116 123' }] }
    expect(Object.keys(remarksOn(draft, 'nb'))).toEqual(['texts.0.heading'])
    const checked = checkDraft(draft, 'nb')
    expect('errors' in checked && Object.keys(checked.errors).sort()).toEqual([
      'helplines.0',
      'name',
      'texts.0.heading',
      'texts.0.leads.0',
    ])
  })
})
