import { digestAt, dueFor, nextDigestAfter } from '../../geodata/digests/schedule.ts'
import { tallyTasks } from '../../geodata/digests/tally.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Person } from '../../geodata/projects/person.ts'
import type { TaskFacts } from '../../geodata/projects/tasks.ts'
import { hasDemo } from '../accounts/hasDemo.ts'
import type { Environment } from '../environment.ts'
import { readMail } from '../mail/mailSettings.ts'
import { readTaskFacts, tasksByKind } from '../projects/tasks.ts'
import { recipientOf } from './recipient.ts'
import { insertDigest, readAccountsWithout, readDigestSetting, readKeysBefore } from './store.ts'

/*
 * Digests are made by the object's alarm. Nothing is stored of when: who has none of the week is found again at every start
 * and every alarm, so that a sleep or a kill delays a digest and loses none.
 */

/** Accounts and weeks whose digest could not be made, by a fault of ours: left alone until the next start. */
const laidAside = new Set<string>()

/** Makes the digest of the week for each who is to have one by now and has not. */
export function makeDigests(storage: DurableObjectStorage, environment: Environment, now: Date): void {
  const { sql } = storage
  const { week } = digestAt(now)
  const people = readMissing(sql, environment, now).filter(({ at }) => at <= now)
  if (people.length === 0) return
  const today = dateInNorway(now)
  const sendsMail = readMail(environment).mail !== null
  let facts: TaskFacts | null = null
  for (const { person } of people)
    try {
      facts ??= readTaskFacts(sql, today)
      const before = readKeysBefore(sql, person.accountId, week)
      const tally = tallyTasks(tasksByKind(person, facts, today), before, today)
      const isMailed = sendsMail && readDigestSetting(sql, person.accountId).email !== null
      const digest = { week, madeOn: today, ...tally, mail: isMailed ? 'waiting' : 'none' } as const
      storage.transactionSync(() => insertDigest(sql, person.accountId, digest))
    } catch (error) {
      laidAside.add(`${person.accountId} ${week}`)
      console.error(JSON.stringify({ digests: 'not made', error: String(error) }))
    }
}

/** When the next digest is to be made; asked after every write. */
export function nextDigestAt(sql: SqlStorage, environment: Environment, now: Date): Date {
  const times = readMissing(sql, environment, now).map(({ at }) => at.getTime())
  return new Date(Math.min(nextDigestAfter(now).getTime(), ...times))
}

/** Those without a digest of the week, with when each is to have it. */
function readMissing(sql: SqlStorage, environment: Environment, now: Date): { person: Person; at: Date }[] {
  const { week } = digestAt(now)
  return readAccountsWithout(sql, week, hasDemo(environment)).flatMap((account) => {
    const person = laidAside.has(`${account.id} ${week}`) ? null : recipientOf(account)
    return person ? [{ person, at: dueFor(account.createdAt, now) }] : []
  })
}
