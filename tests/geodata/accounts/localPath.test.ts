import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localPath } from '../../../geodata/accounts/localPath.ts'

const site = 'https://rekkverk.example'

it.each(['/kart', '/kart?tab=bridges&id=1', '/prosjekter/1/sjekk#FEL-1', '/søk?q=brua ved kaia', '/'])(
  'lets %s through',
  (path) => {
    expect(localPath(path)).toBe(path)
  },
)

it.each([
  undefined,
  '',
  'kart',
  'https://example.net/',
  '//example.net',
  '/\\example.net',
  '/\t/example.net',
  '/\n/example.net',
  '/x/..//example.net',
  '/kart\r\nSet-Cookie: a=b',
  '/api/sign-in',
  '/api',
  `/${'x'.repeat(2000)}`,
])('stops %j', (text) => {
  expect(localPath(text)).toBeNull()
})

it('never leads anywhere else, however it is written', () => {
  const nasty = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '\t',
    '\n',
    '%2f',
    '%5c',
    'example.net',
    'a',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(nasty).map((parts) => `/${parts.join('')}`),
      ),
      (text) => {
        const path = localPath(text)
        if (path === null) return
        const led = new URL(path, site)
        expect(led.origin).toBe(site)
        // What a router makes of it may be read once more.
        expect(new URL(led.pathname, site).origin).toBe(site)
      },
    ),
    { numRuns: 2000 },
  )
})
