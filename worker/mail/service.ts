import type { Delivery, Mail } from './mail.ts'
import type { MailService } from './mailSettings.ts'

const patienceMs = 10_000
/** The service has read the mail and will not have it. */
const refusals = new Set([400, 410, 422])
/** Of this mail, where others may still go. */
const stumbles = new Set([500])

/** Sends a mail as JSON to a service, `{from, to, subject, text}`; the id goes along so that it can tell the same from another. */
export async function sendByService(
  { address, key }: MailService,
  from: string,
  { id, ...mail }: Mail,
): Promise<Delivery> {
  try {
    const { status, ok } = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': id,
        ...(key && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ from, ...mail }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (ok) return 'sent'
    console.error(JSON.stringify({ mail: 'not sent', status }))
    if (refusals.has(status)) return 'refused'
    return stumbles.has(status) ? 'later' : 'unreachable'
  } catch (error) {
    console.error(JSON.stringify({ mail: 'not sent', error: (error as Error).name }))
    return 'unreachable'
  }
}
