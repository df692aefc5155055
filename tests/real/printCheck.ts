import { currentChecklist, findPoint } from '../../geodata/checklists/rekkverk.ts'
import { explainFinding } from '../../geodata/checks/explain.ts'
import { metresText } from '../../geodata/checks/quantity.ts'
import type { CheckOutcome } from '../../geodata/checks/run.ts'
import { findingGroups } from '../../geodata/model/check.ts'

/** The check as a planner would read it: findings by group with the reason, then what lies around. */
export function printCheck({ findings, surroundings, areaM2 }: CheckOutcome): void {
  console.log(`\nPrøveområde, ${Math.round(areaM2)} m², sjekkliste ${currentChecklist.version}`)
  for (const group of findingGroups.codes) {
    const inGroup = findings.filter((finding) => finding.group === group)
    console.log(`\n${findingGroups.labels[group].nb}: ${inGroup.length}`)
    if (group === 'not_relevant') continue
    for (const finding of inGroup) {
      const reason = explainFinding(finding, findPoint(currentChecklist, finding.point)!, 'nb')
      console.log(`  ${finding.point.padEnd(7)} ${finding.status.padEnd(14)} ${reason}`)
    }
  }
  console.log('\nNærmest området:')
  for (const { target, name, kind, distanceMetres } of surroundings) {
    const what = [name, kind].filter(Boolean).join(', ') || 'uten navn'
    console.log(`  ${metresText(distanceMetres, 'nb').padStart(8)}  ${target.padEnd(13)} ${what}`)
  }
}
