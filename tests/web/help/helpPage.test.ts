import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HelpItem } from '../../../geodata/model/helpline.ts'
import { languageFor, orderServices, placeCodeIn, telephoneLink } from '../../../web/help/helpPage.ts'

function item(kind: HelpItem['kind'], name: string, audience: HelpItem['audience'] = 'everyone'): HelpItem {
  const number = {
    id: name,
    number: '116 000',
    hours: { always: true, text: {} },
    languages: [],
    website: null,
  }
  return { ...number, name, kind, audience }
}

describe('the page behind the code on a sign', () => {
  it('takes a place code from the address, and nothing else', () => {
    expect(placeCodeIn('#H-014')).toBe('H-014')
    expect(placeCodeIn('#%C3%98-1')).toBe('Ø-1')
    for (const hash of ['', '#', '#%E0%A4%A', '#<b>', '#ring 99999999999', '#a?b', `#${'A'.repeat(13)}`])
      expect(placeCodeIn(hash)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (hash) => {
        const code = placeCodeIn(hash)
        expect(code === null || /^[\p{L}\d -]{1,12}$/u.test(code)).toBe(true)
      }),
    )
  })

  it('has somebody to talk to first, then what to call in danger, then the rest', () => {
    const items = [
      item('medical', 'lege'),
      item('conversation', 'unge', 'young'),
      item('emergency', 'nød'),
      item('conversation', 'samtale'),
    ]
    expect(orderServices(items).map(({ name }) => name)).toEqual(['samtale', 'nød', 'unge', 'lege'])
    expect(orderServices([])).toEqual([])
  })

  it('calls digits, and speaks Norwegian to Norwegian phones', () => {
    expect(telephoneLink('116 123')).toBe('tel:116123')
    expect(telephoneLink('+47 22 40 00 40')).toBe('tel:+4722400040')
    expect(['nb-NO', 'nn', 'no', 'se-NO'].map((one) => languageFor([one]))).toEqual(['nb', 'nb', 'nb', 'nb'])
    expect(languageFor(['pl-PL', 'nb-NO'])).toBe('en')
    expect(languageFor([])).toBe('nb')
  })

  it('can be called from without any script, and stores nothing', () => {
    const page = readFileSync('web/hjelp.html', 'utf8')
    expect(page).toContain('href="tel:116123"')
    expect(page).toContain('href="tel:113"')
    const scripts = ['main', 'helpPage', 'helpWords', 'serviceItem'].map((name) =>
      readFileSync(`web/help/${name}.ts`, 'utf8'),
    )
    expect(scripts.join('\n')).not.toMatch(/Storage|cookie\s*=|indexedDB|sendBeacon|credentials: '(?!omit)/)
  })
})
