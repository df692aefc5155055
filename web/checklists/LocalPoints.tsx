import { Button, Field, Heading, Label, Select } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { announce, notify } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { controlId, focusControl } from './draftContext.ts'
import { draftWords } from './draftWords.ts'
import { movePoint, newPoint, nextCode, type PointForm } from './editionForm.ts'
import { LocalPoint } from './LocalPoint.tsx'
import { type PlacedError, pointControl } from './placeErrors.ts'

type Points = readonly PointForm[]

/** The municipality's own points, group by group as they will be asked; one of them open at a time. */
export function LocalPoints({
  base,
  points,
  givenCode,
  open,
  onOpen,
  errors,
  onChange,
}: {
  base: Checklist
  points: Points
  /** The next code, as the service knows of it. */
  givenCode: string
  open: string | null
  onOpen: (code: string | null) => void
  errors: readonly PlacedError[]
  onChange: (points: Points) => void
}) {
  const words = useWords(draftWords)
  const text = useText()
  const shared = useWords()
  const [group, setGroup] = useState(base.groups[0]!.code)
  const freeCode = nextCode(givenCode, points)
  const add = () => {
    onChange([...points, newPoint(freeCode, group)])
    onOpen(freeCode)
    announce(words.added(freeCode))
    focusControl(`${pointControl(freeCode, 'question')}.nb`)
  }
  const remove = (code: string) => {
    onChange(points.filter((point) => point.code !== code))
    notify({ text: words.removedPoint(code), action: { label: shared.undo, run: () => onChange(points) } })
    focusControl('local')
  }
  const groups = base.groups.filter(({ code }) => points.some((point) => point.group === code))
  const stray = points.filter((point) => !base.groups.some(({ code }) => code === point.group))
  const list = (members: Points) => (
    <ul className={styles.points}>
      {members.map((point, at) => (
        <LocalPoint
          key={point.code}
          point={point}
          groups={base.groups}
          place={at}
          count={members.length}
          freeCode={freeCode}
          isOpen={open === point.code}
          isWrong={errors.some(({ code }) => code === point.code)}
          onOpen={onOpen}
          onMove={(step) => onChange(movePoint(points, point.code, step))}
          onRemove={() => remove(point.code)}
          onChange={(changed) => onChange(points.map((one) => (one === point ? changed : one)))}
        />
      ))}
    </ul>
  )
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm" id={controlId('local')} tabIndex={-1}>
        {words.localTitle}
      </Heading>
      {points.length === 0 && <p className={styles.quiet}>{words.localNone}</p>}
      {groups.map(({ code, name }) => (
        <div key={code} className={styles.stack}>
          <Heading level={3} data-size="2xs">
            {text(name)}
          </Heading>
          {list(points.filter((point) => point.group === code))}
        </div>
      ))}
      {stray.length > 0 && list(stray)}
      <div className={styles.adding}>
        <Field className={styles.grow}>
          <Label>{words.addIn}</Label>
          <Select value={group} onChange={({ target }) => setGroup(target.value)}>
            {base.groups.map(({ code, name }) => (
              <Select.Option key={code} value={code}>
                {text(name)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Button variant="secondary" onClick={add}>
          <PlusIcon aria-hidden /> {words.add}
        </Button>
      </div>
    </section>
  )
}
