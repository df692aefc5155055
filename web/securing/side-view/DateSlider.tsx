import type { KeyboardEvent, PointerEvent } from 'react'
import type { SecuringDay } from '../../../geodata/model/securingAnswer.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './StateOnDate.module.css'
import { sayDate, sayDay } from './sayDay.ts'
import { stateOnDateWords } from './stateOnDateWords.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import { changeBefore, stepsFrom, timelineOf } from './timeline.ts'
import { useWidth } from './useWidth.ts'

/** The years to walk through: arrow keys go from change to change, Home to the first and End to today; a click to the nearest. */
export function DateSlider({
  days,
  date,
  today,
  onDate,
}: {
  days: readonly SecuringDay[]
  date: string
  today: string
  onDate: (date: string) => void
}) {
  const words = useWords(stateOnDateWords)
  const language = useLanguage()
  const [box, width] = useWidth()
  const timeline = timelineOf(days, date, today)
  if (!timeline) return null
  const { before, after } = stepsFrom(days, date, today)
  const change = changeBefore(days, date)
  const goTo = (next: string | null) => {
    if (next !== null) onDate(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, string | null>> = {
      ArrowLeft: before,
      ArrowDown: before,
      ArrowRight: after,
      ArrowUp: after,
      Home: days.at(-1)!.date,
      End: today,
    }
    if (!(event.key in targets) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    goTo(targets[event.key]!)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    const at = (event.clientX - left - 10) / (width - 20)
    const stops = [...timeline.spans.map(({ from, start }) => ({ from, start })), { from: today, start: 1 }]
    goTo(stops.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]!.from)
  }
  return (
    <div
      ref={box}
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={words.timeline}
      aria-valuemin={0}
      aria-valuemax={days.length}
      aria-valuenow={days.filter((day) => day.date <= date).length}
      aria-valuetext={words.spoken(
        sayDate(date, language),
        change ? sayDay(change, language) : words.nothingBefore,
      )}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      {width > 0 && <TimelinePicture timeline={timeline} width={width} />}
    </div>
  )
}
