import { Button, Details, Paragraph } from '@digdir/designsystemet-react'
import type { LineString } from '../../geodata/model/geojson.ts'
import { useSessionState } from '../app/session.ts'
import { CoordinateInput } from '../map/drawing/CoordinateInput.tsx'
import { useWords } from '../words/words.ts'
import { DrawShape } from './DrawShape.tsx'
import styles from './Planner.module.css'
import type { PlanDraft } from './planDraft.ts'
import { plannerWords } from './plannerWords.ts'
import type { MapTask, Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'
import { waysWords } from './waysWords.ts'

const tasks = ['close', 'draw-way', 'draw-forbidden'] as const satisfies readonly MapTask[]

/** Ways closed and drawn by hand, and areas without signs: what was changed, and changing more. */
export function EditWays({ planner, steps }: { planner: Planner; steps: SignSteps }) {
  const words = useWords(waysWords)
  const plan = useWords(plannerWords)
  const around = useSessionState().municipality.bbox
  const { task, setTask, drafting } = planner
  const { draft, step } = drafting
  const labels = { close: words.closeTask, 'draw-way': words.drawTask, 'draw-forbidden': words.forbidTask }
  const changed = changesIn(draft, words)
  return (
    <>
      {changed.length > 0 && (
        <ul className={styles.plain}>
          {changed.map(({ what, without }) => (
            <li key={what} className={styles.row}>
              {what}
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={words.takeBackOf(what)}
                onClick={() => step(words.saidTakenBack, without)}
              >
                {words.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Details className={styles.details}>
        <Details.Summary>{words.edit}</Details.Summary>
        <Details.Content className={styles.section}>
          <Paragraph data-size="sm">{words.editLead}</Paragraph>
          {task === 'look' && (
            <div className={styles.actions}>
              {tasks.map((one) => (
                <Button key={one} variant="secondary" data-size="sm" onClick={() => setTask(one)}>
                  {labels[one]}
                </Button>
              ))}
            </div>
          )}
          {task === 'close' && (
            <section className={styles.task} data-task aria-label={words.closeTask}>
              <Paragraph data-size="sm">{words.closeHelp}</Paragraph>
              <CoordinateInput around={around} onAdd={steps.close} />
              <Button variant="secondary" data-size="sm" onClick={() => setTask('look')}>
                {plan.cancelTask}
              </Button>
            </section>
          )}
          {task === 'draw-way' && (
            <DrawShape
              help={words.drawHelp}
              shape="LineString"
              onStop={() => setTask('look')}
              onDrawn={(line) =>
                step(words.saidDrawn, (before) => ({
                  ...before,
                  addedWays: [...before.addedWays, line as LineString],
                }))
              }
            />
          )}
          {task === 'draw-forbidden' && (
            <DrawShape
              help={words.forbidHelp}
              shape="Polygon"
              onStop={() => setTask('look')}
              onDrawn={(area) =>
                step(words.saidForbidden, (before) => ({ ...before, forbidden: [...before.forbidden, area] }))
              }
            />
          )}
        </Details.Content>
      </Details>
    </>
  )
}

interface Change {
  what: string
  without: (draft: PlanDraft) => PlanDraft
}

function changesIn({ closedAt, addedWays, forbidden }: PlanDraft, words: (typeof waysWords)['nb']): Change[] {
  const without = <T,>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)
  return [
    ...closedAt.map((_, at) => ({
      what: words.closedAt(at + 1),
      without: (draft: PlanDraft) => ({ ...draft, closedAt: without(draft.closedAt, at) }),
    })),
    ...addedWays.map((_, at) => ({
      what: words.drawn(at + 1),
      without: (draft: PlanDraft) => ({ ...draft, addedWays: without(draft.addedWays, at) }),
    })),
    ...forbidden.map((_, at) => ({
      what: words.forbidden(at + 1),
      without: (draft: PlanDraft) => ({ ...draft, forbidden: without(draft.forbidden, at) }),
    })),
  ]
}
