import { Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useSessionState } from '../app/session.ts'
import { CoordinateInput } from '../map/drawing/CoordinateInput.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Planner.module.css'
import { plannerWords } from './plannerWords.ts'
import { sayWay, type WayNames } from './sayWay.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'
import { waysWords } from './waysWords.ts'

/** Where a new sign is to stand: a click on the map, a way in from the list, or coordinates. */
export function AddSign({ planner, steps, names }: { planner: Planner; steps: SignSteps; names: WayNames }) {
  const words = useWords(plannerWords)
  const ways = useWords(waysWords)
  const language = useLanguage()
  const around = useSessionState().municipality.bbox
  const { prepared } = planner.solution
  const [number, setNumber] = useState(1)
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  return (
    <section className={styles.task} ref={section} tabIndex={-1} data-task aria-label={words.addSign}>
      <Paragraph data-size="sm">{words.addHelp}</Paragraph>
      {prepared && prepared.waysIn.length > 0 && (
        <div className={styles.pair}>
          <Field data-size="sm">
            <Label>{words.addAtWay}</Label>
            <Select value={number} onChange={(event) => setNumber(Number(event.target.value))}>
              {prepared.waysIn.map((way) => (
                <Select.Option key={way.number} value={way.number}>
                  {ways.way(way.number, sayWay(prepared.problem.graph, way.arc >> 1, names, language))}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => {
              const way = prepared.waysIn.find((one) => one.number === number)
              if (way) steps.add(way.at)
            }}
          >
            {words.addHere}
          </Button>
        </div>
      )}
      <CoordinateInput around={around} onAdd={steps.add} />
      <Button variant="secondary" data-size="sm" onClick={() => planner.setTask('look')}>
        {words.cancelTask}
      </Button>
    </section>
  )
}
