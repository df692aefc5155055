import type { PlanMeasure } from '../model/actionPlan.ts'
import { type Text, text } from '../model/language.ts'
import { type MeasureContent, type MeasureStatus, measureStatuses } from '../model/measure.ts'
import type { Problem } from '../model/problem.ts'
import { textsOfMeasure } from './measureTexts.ts'
import { refusedWordErrors } from './refusedWords.ts'
import { statusesOf, verbRules } from './verbs.ts'

type Errors = NonNullable<Problem['errors']>

interface Basis {
  verbs: PlanMeasure['verbs']
  /** As it was stored before; what stood there already is not remarked on again. */
  before: MeasureContent | null
  /** The date in Norway. */
  today: string
}

/** What the council will ask about: why it is late, why it was stopped, and what came of it. */
const explained: readonly MeasureStatus[] = ['delayed', 'stopped', 'done']

/** What is wrong with the follow-up of a measure that its shape alone does not tell; `field` is a path such as `milestones.2.doneOn`. */
export function measureErrors(content: MeasureContent, { verbs, before, today }: Basis): Errors {
  const { status, reason, milestones, decisions, links } = content
  const isKept = before?.status === status
  return [
    ...(isKept || statusesOf(verbs).includes(status)
      ? []
      : [error('status', 'not-by-verb', notSo(status, verbs))]),
    ...(explained.includes(status) && reason === '' ? [error('reason', 'reason-missing', why(status))] : []),
    ...dayErrors(content, today),
    ...repeated(
      'milestones',
      milestones.map(({ id }) => id),
    ),
    ...repeated(
      'decisions',
      decisions.map(({ id }) => id),
    ),
    ...repeated(
      'links',
      links.map(({ collection, id }) => `${collection} ${id}`),
    ),
    ...writtenErrors(content, before),
  ]
}

const error = (field: string, code: string, message: Text) => ({ field, code, message })

function dayErrors(
  { statusOn, startOn, dueOn, milestones, decisions }: MeasureContent,
  today: string,
): Errors {
  const notYet = (field: string, day: string | null) =>
    day !== null && day > today ? [error(field, 'in-future', inFuture)] : []
  return [
    ...notYet('statusOn', statusOn),
    ...(startOn !== null && dueOn !== null && dueOn < startOn
      ? [error('dueOn', 'before-start', beforeStart)]
      : []),
    ...milestones.flatMap(({ doneOn }, index) => notYet(`milestones.${index}.doneOn`, doneOn)),
    ...decisions.flatMap(({ on }, index) => notYet(`decisions.${index}.on`, on)),
  ]
}

function repeated(list: string, keys: readonly string[]): Errors {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [error(`${list}.${index}`, 'repeated', twice)] : [],
  )
}

/** Everybody may read how measures stand. */
function writtenErrors(content: MeasureContent, before: MeasureContent | null): Errors {
  const stood = new Set(before ? Object.values(textsOfMeasure(before)) : [])
  const written = Object.entries(textsOfMeasure(content)).filter(
    ([, said]) => said !== '' && !stood.has(said),
  )
  return refusedWordErrors(Object.fromEntries(written))
}

function notSo(status: MeasureStatus, verbs: PlanMeasure['verbs']): Text {
  const wrong = status === 'done' ? 'never' : 'conclusion'
  const verb = verbs.find((one) => verbRules[one].ends === wrong) ?? verbs[0]!
  const { done } = verbRules[verb]
  const { nb, en } = measureStatuses.labels[status]
  return text(`«${nb}» passer ikke her. ${done.nb}`, `“${en}” does not fit here. ${done.en}`)
}

const why = (status: MeasureStatus) =>
  status === 'done'
    ? text('Skriv hva som kom ut av tiltaket.', 'Write what came of the measure.')
    : text('Skriv hvorfor, så de som spør, får svar.', 'Write why, so that those who ask get an answer.')
const inFuture = text('Dagen er ikke kommet ennå.', 'That day has not come yet.')
const beforeStart = text('Fristen er før oppstarten.', 'The due date is before the start.')
const twice = text('Står to ganger. Ta bort den ene.', 'Stands twice. Take one away.')
