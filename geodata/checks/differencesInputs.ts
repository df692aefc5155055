import type { Finding, Nearest, ProximityTarget, TraceStep } from '../model/check.ts'
import type { ChangedInput } from '../model/difference.ts'
import type { ComparedRun } from './differences.ts'
import { areaChange, attributeChanges, layerChanges, thresholdChanges } from './differencesBasis.ts'

type SurroundingsInput = Extract<ChangedInput, { target: ProximityTarget }>
type NearStep = Extract<TraceStep, { step: 'near' }>

/** Under this, in metres, a distance is the same: another order of adding up must not look like something that moved. */
const sameDistanceMetres = 0.01

/** What the steps that decided a point in either run rest on, and that is not as it was. */
export function changedInputs(
  before: ComparedRun,
  after: ComparedRun,
  from: Finding,
  to: Finding,
): ChangedInput[] {
  const steps = [...from.trace, ...to.trace]
  const attributes = new Set(steps.flatMap((step) => ('attribute' in step ? [step.attribute] : [])))
  const thresholds = new Set(steps.flatMap((step) => ('threshold' in step ? [step.threshold] : [])))
  const targets = [...new Set(steps.flatMap((step) => (step.step === 'near' ? [step.target] : [])))].sort()
  const surroundings = targets.flatMap((target) => changedSurroundings(before, after, from, to, target))
  const moved = new Set<string>(surroundings.map(({ target }) => target))
  return [
    ...attributeChanges(before, after)
      .filter(({ attribute }) => attributes.has(attribute))
      .flatMap((change) => onlyAsked(change, steps)),
    ...thresholdChanges(before, after).filter(({ threshold }) => thresholds.has(threshold)),
    ...surroundings,
    // They say why something lies elsewhere, and nothing where it does not.
    ...(moved.size > 0 ? areaChange(before, after) : []),
    ...layerChanges(before, after).filter(({ layer }) => moved.has(layer)),
  ]
}

type AttributeInput = Extract<ChangedInput, { about: 'attribute' }>

/** Of two lists of codes only those that some step asks about; nothing where they are the same in that. */
function onlyAsked(change: AttributeInput, steps: readonly TraceStep[]): AttributeInput[] {
  const { attribute, before, after } = change
  if (!Array.isArray(before) || !Array.isArray(after)) return [change]
  const asked = steps.flatMap((step) =>
    step.step === 'attribute' && step.attribute === attribute && Array.isArray(step.wanted)
      ? step.wanted
      : [],
  )
  const [from, to] = [before, after].map((codes) => codes.filter((code) => asked.includes(code)).sort())
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ ...change, before: from, after: to }]
}

function changedSurroundings(
  before: ComparedRun,
  after: ComparedRun,
  from: Finding,
  to: Finding,
  target: ProximityTarget,
): SurroundingsInput[] {
  const [earlier, later] = [nearStep(from, target), nearStep(to, target)]
  // A run that did not have to ask measured no farther than what it lists; then both are held to that.
  const asked = earlier && later
  const was = asked ? earlier.nearest : nearestListed(before, target)
  const is = asked ? later.nearest : nearestListed(after, target)
  const inputs: SurroundingsInput[] = []
  if (!isSamePlace(was, is)) inputs.push({ about: 'distance', target, before: was, after: is })
  if (asked && earlier.coverage !== later.coverage)
    inputs.push({ about: 'coverage', target, before: earlier.coverage, after: later.coverage })
  return inputs
}

function nearStep({ trace }: Finding, target: ProximityTarget): NearStep | undefined {
  return trace.find((step): step is NearStep => step.step === 'near' && step.target === target)
}

function nearestListed({ surroundings }: ComparedRun, target: ProximityTarget): Nearest | null {
  return surroundings.find((thing) => thing.target === target) ?? null
}

function isSamePlace(was: Nearest | null, is: Nearest | null): boolean {
  if (!was || !is) return was === is
  return was.id === is.id && Math.abs(was.distanceMetres - is.distanceMetres) < sameDistanceMetres
}
