import type { VaultWork } from './vaultOperation.ts'

/**
 * Something the vault does by itself. There is one alarm an object: when it goes, every task runs and does what is due
 * by then, which may be nothing. The time of the alarm lies unencrypted in the file, so it must say nothing of what is
 * in the vault.
 */
export interface ScheduledTask {
  name: string
  /** The next instant after `now` that the task wants to run; null for none. */
  nextAt(work: Pick<VaultWork, 'state' | 'environment' | 'now'>): Date | null
  run(work: VaultWork): void | Promise<void>
}

const nightlyHourUtc = 2

/** Every night, whether or not there is anything to do. */
export function nextNight(now: Date): Date {
  const night = new Date(now)
  night.setUTCHours(nightlyHourUtc, 0, 0, 0)
  if (night <= now) night.setUTCDate(night.getUTCDate() + 1)
  return night
}

/** When the alarm is to go: the earliest that any task asks for. */
export function nextWakeUp(
  tasks: readonly ScheduledTask[],
  work: Pick<VaultWork, 'state' | 'environment' | 'now'>,
): Date | null {
  const times = tasks.flatMap((task) => task.nextAt(work)?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.min(...times)) : null
}
