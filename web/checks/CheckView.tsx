import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import type { Check, FindingGroup } from '../../geodata/model/check.ts'
import type { ThingOf } from '../api/things.ts'
import { CheckComments } from './CheckComments.tsx'
import styles from './CheckView.module.css'
import { FindingGroups } from './FindingGroups.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { nextUnanswered } from './questionOrder.ts'
import { StandingNotice } from './StandingNotice.tsx'
import { SurroundingsPanel } from './SurroundingsPanel.tsx'
import { AnswerDeskContext, useAnswerDesk } from './useAnswerDesk.ts'
import { answerOf, focusPoint, useCheckKeys } from './useCheckKeys.ts'
import { type CheckPlace, CheckPlaceContext } from './useCheckPlace.ts'
import { useLeaveCheck } from './useLeaveCheck.ts'
import { MeasurementDeskContext, useMeasurementDesk } from './useMeasurementDesk.ts'
import { useStanding } from './useStanding.ts'

/** One check with its points to answer beside the map of what was found. Mount it with the check's id as key. */
export function CheckView({
  check,
  checklist,
  project,
}: {
  check: Check
  checklist: Checklist
  project: ThingOf<'projects'>
}) {
  const desk = useAnswerDesk(check)
  const measurementDesk = useMeasurementDesk(check)
  useLeaveCheck([desk, measurementDesk])
  const { standing, isClosed } = useStanding(check)
  const { id, projectId, ranAt, state } = check
  const place = useMemo<CheckPlace>(
    () => ({ id, projectId, ranAt, isClosed, isSigned: state === 'signed' }),
    [id, projectId, ranAt, isClosed, state],
  )
  const search = useSearch({ from: '/signed-in/prosjekter/$id/sjekk' })
  const navigate = useNavigate({ from: '/prosjekter/$id/sjekk' })
  const group = search.group ?? firstGroup(check)
  const showGroup = (next: FindingGroup) =>
    navigate({ search: (previous) => ({ ...previous, group: next }), replace: true, resetScroll: false })

  // The point to go to once its group is on screen: the one an address names, or the next.
  const named = useLocation({ select: ({ hash }) => /^point-(.+)$/.exec(hash)?.[1] ?? null })
  const awaited = useRef(named)
  useEffect(() => {
    if (awaited.current && focusPoint(awaited.current)) awaited.current = null
  })
  const goToNext = (from: string | null) => {
    const answered = new Set(desk.stored().flatMap(({ point, value }) => (value ? [point] : [])))
    const next = nextUnanswered(check.findings, answered, from)
    if (!next) return
    if (next.group === group) return focusPoint(next.point)
    awaited.current = next.point
    void showGroup(next.group)
  }
  useCheckKeys({
    onAnswer: (point, value) => {
      const choice = document.querySelector<HTMLElement>(`${answerOf(point)}[value=${value}]`)
      choice?.click()
      choice?.focus()
    },
    onNext: goToNext,
  })

  return (
    <CheckPlaceContext value={place}>
      <AnswerDeskContext value={desk}>
        <MeasurementDeskContext value={measurementDesk}>
          {standing && <StandingNotice standing={standing} />}
          <div className={styles.columns}>
            <div>
              <FindingGroups
                check={check}
                checklist={checklist}
                group={group}
                onGroup={(next) => void showGroup(next)}
              />
              <CheckComments />
            </div>
            <SurroundingsPanel check={check} project={project} />
          </div>
          <ProgressBar check={check} onNext={() => goToNext(null)} />
        </MeasurementDeskContext>
      </AnswerDeskContext>
    </CheckPlaceContext>
  )
}

function firstGroup(check: Check): FindingGroup {
  return check.findings.some((finding) => finding.group === 'handle') ? 'handle' : 'check'
}
