import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf } from '../../../worker/http/address.ts'

describe('the network attempts are counted by', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:51234', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:192.0.2.7', '0:0:0:0:0:ffff:c000:207'],
    ['not:an:address', 'not:an:address'],
    ['unknown', 'unknown'],
  ])('%s: %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it('is the same for all of a subscriber’s addresses, however they are written', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.ipV6(), (one, other) => {
        const first = networkOf(one)
        fc.pre(first.endsWith('/64'))
        const host = networkOf(other).endsWith('/64') ? '1:2:3:4' : '5:6:7:8'
        expect(networkOf(first.replace('::/64', `:${host}`))).toBe(first)
      }),
    )
  })

  it('is never long, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (sent) => {
        expect(networkOf(sent).length).toBeLessThanOrEqual(64)
      }),
    )
  })
})
