import { currentChecklist, findPoint } from '../../../geodata/checklists/rekkverk.ts'
import type { Condition } from '../../../geodata/checks/condition.ts'
import type { ContextLookup } from '../../../geodata/checks/context.ts'
import { explainFinding } from '../../../geodata/checks/explain.ts'
import { runCheck } from '../../../geodata/checks/run.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Language } from '../../../geodata/model/language.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, mapped, project } from './eksempelvik.ts'

/** A real run in which one point has this condition. */
export function finding(
  appliesWhen: Condition,
  properties: Partial<ProjectProperties>,
  context: ContextLookup,
) {
  const point = { ...findPoint(currentChecklist, 'BAN-1')!, appliesWhen }
  const { findings } = runCheck({
    project: { properties: project(properties), geometry: area },
    // The other points stay, so that the check looks as far as it really does.
    checklist: { ...currentChecklist, points: [point, ...currentChecklist.points] },
    thresholds: defaultThresholds,
    context,
  })
  return { point, finding: findings[0]! }
}

/** The sentence, with ordinary spaces. */
export function say(
  language: Language,
  appliesWhen: Condition,
  properties: Partial<ProjectProperties> = {},
  context: ContextLookup = mapped(),
): string {
  const said = finding(appliesWhen, properties, context)
  return explainFinding(said.finding, said.point, language).replaceAll('\u00a0', ' ')
}
