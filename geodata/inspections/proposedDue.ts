import { addDays } from '../model/calendar.ts'
import type { FaultSeverity } from '../model/inspection.ts'

/** A proposal only: whoever writes the fault decides. An urgent one is besides to be secured at once. */
const daysToMend: Readonly<Record<FaultSeverity, number>> = { urgent: 7, serious: 30, minor: 180 }

/** The day by which a fault is proposed to be mended. */
export function proposedDueOn(severity: FaultSeverity, foundOn: string): string {
  return addDays(foundOn, daysToMend[severity])
}
