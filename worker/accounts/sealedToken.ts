/*
 * The provider's ID token is kept until sign-out, where the provider wants to see it again. It tells who somebody is,
 * so it is sealed with a key made from the session's secret, which is in the browser's cookie and nowhere else: a copy
 * of the database opens none. Web Crypto's own HKDF and AES-GCM.
 */

const purpose = new TextEncoder().encode('rekkverk id token')
const ivBytes = 12

export async function sealToken(idToken: string, sessionSecret: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await keyOf(sessionSecret),
    new TextEncoder().encode(idToken),
  )
  return Buffer.concat([iv, new Uint8Array(sealed)]).toString('base64url')
}

/** The token again, or null when it was sealed by another secret. */
export async function openToken(sealed: string, sessionSecret: string): Promise<string | null> {
  const bytes = new Uint8Array(Buffer.from(sealed, 'base64url'))
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes) },
      await keyOf(sessionSecret),
      bytes.subarray(ivBytes),
    )
    return new TextDecoder().decode(opened)
  } catch {
    return null
  }
}

async function keyOf(sessionSecret: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(sessionSecret),
    'HKDF',
    false,
    ['deriveKey'],
  )
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: purpose },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
