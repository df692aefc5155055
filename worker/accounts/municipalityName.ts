import type { RequestContext } from '../http/app.ts'
import { demoAllowed } from '../http/host.ts'

/** What the municipality is called; the demo's is invented. */
export function municipalityName(c: RequestContext): string {
  return demoAllowed(c) ? 'Eksempelvik kommune' : (c.env.REKKVERK_MUNICIPALITY ?? '')
}
