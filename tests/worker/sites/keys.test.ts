import { describe, expect, it } from 'vitest'
import { parseKeys } from '../../../worker/sites/keys.ts'
import { keysSetting } from './vault.ts'

const key = Buffer.alloc(32, 7).toString('base64')

describe('the setting of the keys', () => {
  it('names each key, the first one first', () => {
    const parsed = parseKeys(keysSetting('k2', 'k1'))
    expect(parsed.ok && [...parsed.value.keys()]).toEqual(['k2', 'k1'])
  })

  it.each([
    ['nothing', undefined],
    ['an empty one', ' '],
    ['a key without an id', key],
    ['an id without a key', 'k1:'],
    ['id and key the other way round', `${key}:k1`],
    ['an id that is not one word', `min nøkkel:${key}`],
    ['a key that is too short', `k1:${Buffer.alloc(16, 7).toString('base64')}`],
    ['a key that is too long', `k1:${Buffer.alloc(64, 7).toString('base64')}`],
    ['a key in hex', `k1:${Buffer.alloc(32, 7).toString('hex')}`],
    ['a key cut off', `k1:${key.slice(0, -2)}`],
    ['a comma too many', `k1:${key},`],
    ['an id used twice', `k1:${key},k1:${Buffer.alloc(32, 8).toString('base64')}`],
    ['a key used twice', `k1:${key},k2:${key}`],
  ])('%s: is refused with a reason that holds nothing of the key', (_, setting) => {
    const parsed = parseKeys(setting)
    if (parsed.ok) throw new Error('was taken')
    expect(parsed.reason).toContain('REKKVERK_SITES_KEYS')
    const secrets = String(setting ?? '')
      .split(/[:,]/)
      .filter((part) => part.trim().length > 4)
    for (const secret of secrets) expect(parsed.reason).not.toContain(secret)
  })
})
