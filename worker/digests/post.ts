import { digestLetter } from '../../geodata/digests/letter.ts'
import { nextTryAt } from '../../geodata/digests/retries.ts'
import { digestAt } from '../../geodata/digests/schedule.ts'
import { hasDemo } from '../accounts/hasDemo.ts'
import type { Environment } from '../environment.ts'
import type { Delivery } from '../mail/mail.ts'
import { readMail } from '../mail/mailSettings.ts'
import { sendMail } from '../mail/send.ts'
import { readWaitingMail, recordTry, type WaitingMail } from './postStore.ts'
import { recipientOf } from './recipient.ts'

/*
 * Digests that somebody has asked for as mail. What is sent is written down at once; where the object is stopped in between,
 * the mail goes once more, with the same id. Nothing of an earlier week is sent: it would tell of what no longer is.
 */

/** So many at a time, so that what else the alarm does comes in between. */
const mostAtATime = 20

/** Sends what is to be tried by now. `mayWrite` waits for a backup that is being read, and is false while a restore goes on. */
export async function postDigests(
  { storage: { sql } }: { storage: DurableObjectStorage },
  environment: Environment,
  mayWrite: () => Promise<boolean>,
): Promise<void> {
  const { mail: settings } = readMail(environment)
  if (!settings) return
  const waiting = readTries(sql, environment, new Date()).filter(({ at }) => at <= new Date())
  for (const [index, { mail }] of waiting.slice(0, mostAtATime).entries()) {
    const id = `${mail.week}.${mail.account.id}`
    const letter = digestLetter(mail, settings.origin)
    const delivery = await sendMail(settings, { id, to: mail.email, ...letter })
    if (!(await mayWrite())) return
    // A server that takes nothing now is not asked again for each of the others.
    const tried = delivery === 'unreachable' ? waiting.slice(index) : [{ mail }]
    const at = new Date().toISOString()
    for (const one of tried) writeDown(sql, one.mail, delivery, at)
    if (delivery === 'unreachable') return
  }
}

function writeDown(sql: SqlStorage, mail: WaitingMail, delivery: Delivery, at: string): void {
  const attempts = mail.attempts + 1
  const isOver = delivery === 'refused' || nextTryAt(attempts, at) === null
  const became = delivery === 'sent' ? 'sent' : isOver ? 'failed' : 'waiting'
  recordTry(sql, mail, { mail: became, attempts, at })
}

/** When the next mail is to be tried; null where none waits. Asked after every write. */
export function nextPostAt(sql: SqlStorage, environment: Environment, now: Date): Date | null {
  if (!readMail(environment).mail) return null
  const times = readTries(sql, environment, now).map(({ at }) => at.getTime())
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

function readTries(sql: SqlStorage, environment: Environment, now: Date): { mail: WaitingMail; at: Date }[] {
  const { week } = digestAt(now)
  return readWaitingMail(sql, week, hasDemo(environment)).flatMap((mail) => {
    const at = nextTryAt(mail.attempts, mail.triedAt)
    return at && recipientOf(mail.account) ? [{ mail, at }] : []
  })
}
