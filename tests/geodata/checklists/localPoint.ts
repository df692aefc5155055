import { has } from '../../../geodata/checks/condition.ts'
import type { Edition, LocalPoint } from '../../../geodata/model/checklistEdition.ts'

/** A point of the municipality's own that may be published as it is. */
export function localPoint(code: string, more: Partial<LocalPoint> = {}): LocalPoint {
  return {
    code,
    group: 'BYR',
    question: { nb: 'Er scenen sikret når den ikke er i bruk?', en: 'Is the stage secured when not in use?' },
    why: { nb: 'Scenen står hele året', en: '' },
    appliesWhen: has('contents', 'public_space'),
    appliesText: { nb: 'Torg med scene', en: '' },
    groundings: ['routine'],
    groundingText: { nb: 'Kommunal rutine', en: '' },
    legalReferences: [],
    phase: { nb: 'Drift', en: '' },
    sources: ['Driftsplanen'],
    suggestedSafeguards: ['T12'],
    ...more,
  }
}

export function edition(more: Partial<Edition> = {}): Edition {
  return { base: '2026.2', hidden: [], points: [], ...more }
}
