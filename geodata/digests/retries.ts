const minuteMs = 60_000
/** How long to wait after each try that failed; after one more it is given up. */
const waitsMinutes = [5, 30, 120, 480, 1440]

/** When a mail that has been tried so many times is tried again; null when it is given up. */
export function nextTryAt(attempts: number, triedAt: string | null): Date | null {
  if (triedAt === null || attempts === 0) return new Date(0)
  const wait = waitsMinutes[attempts - 1]
  return wait === undefined ? null : new Date(Date.parse(triedAt) + wait * minuteMs)
}
