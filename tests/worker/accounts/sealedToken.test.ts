import { expect, it } from 'vitest'
import { openToken, sealToken } from '../../../worker/accounts/sealedToken.ts'
import { newSecret } from '../../../worker/accounts/secret.ts'

it('opens with the secret it was sealed with, and with no other', async () => {
  const secret = newSecret()
  const sealed = await sealToken('eyJ.eyJ.x', secret)
  expect(sealed).not.toContain('eyJ')
  expect(await openToken(sealed, secret)).toBe('eyJ.eyJ.x')
  expect(await openToken(sealed, newSecret())).toBeNull()
  expect(await openToken(`${sealed.slice(0, -2)}AA`, secret)).toBeNull()
  expect(await openToken('', secret)).toBeNull()
})

it('never looks the same twice', async () => {
  const secret = newSecret()
  expect(await sealToken('a', secret)).not.toBe(await sealToken('a', secret))
})
