import { isLocalHost, readOrigin } from './publicUrl.ts'

/** Whether a server with these settings has demo accounts for somebody who asks from this machine. */
export function hasDemo({
  REKKVERK_DEMO,
  REKKVERK_PUBLIC_URL,
}: {
  REKKVERK_DEMO?: string
  REKKVERK_PUBLIC_URL?: string
}): boolean {
  const elsewhere = REKKVERK_PUBLIC_URL && !isLocalHost(readOrigin(REKKVERK_PUBLIC_URL)?.hostname ?? '')
  return REKKVERK_DEMO === '1' && !elsewhere
}
