import type { PlanDocument, PlanMeasure } from '../model/actionPlan.ts'
import { text } from '../model/language.ts'
import type { MeasureContent } from '../model/measure.ts'
import type { Problem } from '../model/problem.ts'
import { checkText } from '../sites/textCheck.ts'
import { textsOfMeasure } from './measureTexts.ts'
import { verbRules } from './verbs.ts'

type Remarks = NonNullable<Problem['errors']>

/** What is worth a second look in the follow-up of a measure, and is stored all the same; `field` is a path as in the errors. */
export function measureWarnings(
  content: MeasureContent,
  { verbs, period }: { verbs: PlanMeasure['verbs']; period: PlanDocument['period'] },
): Remarks {
  const { status, dueOn, milestones, decisions } = content
  const isAfter = (day: string | null) => day !== null && Number(day.slice(0, 4)) > period.to
  const undecided = status === 'done' && decisions.length === 0
  return [
    ...(isAfter(dueOn) ? [{ field: 'dueOn', code: 'after-period', message: after(period.to) }] : []),
    ...milestones.flatMap((milestone, index) =>
      isAfter(milestone.dueOn)
        ? [{ field: `milestones.${index}.dueOn`, code: 'after-period', message: after(period.to) }]
        : [],
    ),
    ...(undecided && verbs.some((verb) => verbRules[verb].ends === 'conclusion')
      ? [{ field: 'decisions', code: 'no-decision', message: noDecision }]
      : []),
    ...placeRemarks(content),
  ]
}

/** Everybody reads how measures stand: nothing there may tell that something has happened at a place. The subject itself is named. */
function placeRemarks(content: MeasureContent): Remarks {
  return Object.entries(textsOfMeasure(content)).flatMap(([field, written]) => {
    const normal = written.normalize('NFC')
    const tells = checkText(normal, { forPlanners: true }).some(
      ({ kind, start, end }) => kind === 'text-site' && !subject.test(normal.slice(start, end)),
    )
    return tells ? [{ field, code: 'text-site', message: ofPlace }] : []
  })
}

const subject = /^(?:selvmord|sjølvmord|suicid)/i

const after = (year: number) =>
  text(
    `Dagen er etter planperioden, som slutter i ${year}.`,
    `The day is after the period of the plan, which ends in ${year}.`,
  )
const noDecision = text(
  'Utfallet bør stå i en sak. Legg til vedtaket med saksnummer.',
  'The outcome should stand in a case. Add the decision with its case number.',
)
const ofPlace = text(
  'Teksten kan leses som at noe har skjedd på et sted. Alle kan lese den: skriv om arbeidet, ikke om steder.',
  'The text may be read as if something has happened at a place. Everybody can read it: write of the work, not of places.',
)
