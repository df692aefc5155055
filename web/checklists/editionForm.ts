import type { LegalReference, Point } from '../../geodata/checklists/checklist.ts'
import type { Grounding } from '../../geodata/model/check.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import type { Text } from '../../geodata/model/language.ts'
import type { MeasureKind } from '../../geodata/model/measurement.ts'
import { type ConditionForm, conditionForm, conditionOf, newGroup } from './conditionForm.ts'

/*
 * A draft while it is edited: every field is there, empty where nothing is stated. What is stored leaves out what is
 * empty and need not be there.
 */

export interface LegalReferenceForm {
  title: Text
  url: string
  verifiedOn: string
}

export interface ProvisionForm {
  number: string
  wording: string
}

export interface PointForm {
  code: string
  group: string
  question: Text
  why: Text
  appliesWhen: ConditionForm
  appliesText: Text
  groundings: readonly Grounding[]
  groundingText: Text
  legalReferences: readonly LegalReferenceForm[]
  phase: Text
  sources: readonly string[]
  suggestedSafeguards: Point['suggestedSafeguards']
  help: Text
  measures: readonly MeasureKind[]
  provisions: readonly ProvisionForm[]
}

export interface EditionForm {
  base: string
  hidden: Edition['hidden']
  points: readonly PointForm[]
}

export const nothing: Text = { nb: '', en: '' }

export function newPoint(code: string, group: string): PointForm {
  return {
    code,
    group,
    question: nothing,
    why: nothing,
    appliesWhen: { always: false, group: newGroup('all') },
    appliesText: nothing,
    groundings: [],
    groundingText: nothing,
    legalReferences: [],
    phase: nothing,
    sources: [],
    suggestedSafeguards: [],
    help: nothing,
    measures: [],
    provisions: [],
  }
}

export function editionForm({ base, hidden, points }: Edition): EditionForm {
  return { base, hidden, points: points.map(pointForm) }
}

function pointForm(point: Point): PointForm {
  return {
    ...point,
    appliesWhen: conditionForm(point.appliesWhen),
    legalReferences: point.legalReferences.map(({ title, url = '', verifiedOn = '' }) => ({
      title,
      url,
      verifiedOn,
    })),
    help: point.help ?? nothing,
    measures: point.measures ?? [],
    provisions: point.provisions ?? [],
  }
}

/** The draft as it is stored, whether or not it is finished: what is missing is told by the service, at its field. */
export function editionOf({ base, hidden, points }: EditionForm): Edition {
  return { base, hidden, points: points.map(pointOf) }
}

export function pointOf({ help, measures, provisions, ...form }: PointForm): Point {
  return {
    ...form,
    appliesWhen: conditionOf(form.appliesWhen).condition,
    legalReferences: form.legalReferences.map(
      ({ title, url, verifiedOn }): LegalReference => ({
        title,
        ...(url.trim() && { url: url.trim() }),
        ...(verifiedOn && { verifiedOn }),
      }),
    ),
    ...((help.nb || help.en) && { help }),
    ...(measures.length > 0 && { measures }),
    ...(provisions.length > 0 && { provisions }),
  }
}

/** The code the next point gets: what the service says, or the one after those made since. */
export function nextCode(given: string, points: readonly { code: string }[]): string {
  const numbers = [given, ...points.map(({ code }) => code)].map((code) => Number(code.split('-')[1]))
  const [first, ...used] = numbers as [number, ...number[]]
  return `LOK-${Math.max(first, ...used.map((number) => number + 1))}`
}

/** The points with one of them a step up (-1) or down (1) among those of its own group; at the end it stays. */
export function movePoint<P extends { code: string; group: string }>(
  points: readonly P[],
  code: string,
  step: -1 | 1,
): readonly P[] {
  const from = points.findIndex((point) => point.code === code)
  const group = points[from]?.group
  const places = points.flatMap((point, at) => (point.group === group ? [at] : []))
  const to = places[places.indexOf(from) + step]
  if (from < 0 || to === undefined) return points
  return points.map((point, at) => (at === from ? points[to]! : at === to ? points[from]! : point))
}
