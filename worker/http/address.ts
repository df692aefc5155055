import type { RequestContext } from './app.ts'

/**
 * Where the request came from, for limits on attempts; the same word for all where nothing says it. Cloudflare says it
 * in a header of its own; elsewhere it is the last address a proxy of ours added, since the ones before it, and a
 * header of Cloudflare's, are whatever the sender wrote.
 */
export function addressOf(c: RequestContext): string {
  const onCloudflare = (c.req.raw as { cf?: unknown }).cf !== undefined
  const forwarded = onCloudflare
    ? c.req.header('CF-Connecting-IP')
    : c.req.header('X-Forwarded-For')?.split(',').at(-1)
  return forwarded ? networkOf(forwarded.trim()) : 'local'
}

/**
 * One address of IPv4, and of IPv6 the network of 64 bits it lies in, which is what one subscriber is given. Some
 * proxies add the port.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[([^\]]*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1')
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return bare.slice(0, 64)
  // The address bar's own spelling: hexadecimal, lower case, the longest run of zeros left out.
  const spelled = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [before = '', after] = spelled.split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const zeros = 8 - groups(before).length - groups(after).length
  const whole =
    after === undefined ? groups(before) : [...groups(before), ...Array(zeros).fill('0'), ...groups(after)]
  // An address of IPv4 in IPv6's clothes.
  if (whole.slice(0, 5).every((group) => group === '0') && whole[5] === 'ffff') return whole.join(':')
  return `${whole.slice(0, 4).join(':')}::/64`
}
