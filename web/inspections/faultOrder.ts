import { type Fault, faultSeverities } from '../../geodata/model/inspection.ts'

/** What lets people through first, then by severity, then the one due soonest. */
export function byUrgency(a: Fault, b: Fault): number {
  const rank = ({ severity }: Fault) => faultSeverities.codes.indexOf(severity)
  return Number(b.breach) - Number(a.breach) || rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn)
}
