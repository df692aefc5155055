const localHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether the host is this machine itself; `hostname` is as `URL` gives it. */
export function isLocalHost(hostname: string): boolean {
  return localHosts.has(hostname)
}

/** An address with nothing but a host in it, HTTPS unless it is this machine; null otherwise. */
export function readOrigin(setting: string): URL | null {
  const url = URL.canParse(setting) ? new URL(setting) : null
  return url && isSafe(url) && url.href === `${url.origin}/` ? url : null
}

/** An address of a service, perhaps with a path: what is sent to it must not be readable on the way. */
export function readSafeUrl(setting: string): URL | null {
  const url = URL.canParse(setting) ? new URL(setting) : null
  return url && isSafe(url) && !url.username && !url.search && !url.hash ? url : null
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLocalHost(hostname))
}
