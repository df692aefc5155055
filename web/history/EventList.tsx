import { Button, Heading } from '@digdir/designsystemet-react'
import { eventSentence } from '../../geodata/history/eventSentence.ts'
import type { Event } from '../../geodata/model/history.ts'
import type { Language } from '../../geodata/model/language.ts'
import { formatDay, formatTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { nameTold, thingOf } from './aboutThing.ts'
import { EventLink } from './EventLink.tsx'
import styles from './EventsPage.module.css'
import { eventWords } from './eventWords.ts'

/** Events day by day, as sentences. */
export function EventList({
  events,
  onlyThing,
  onOnlyThis,
}: {
  events: readonly Event[]
  /** The thing the list is narrowed to already. */
  onlyThing: string | undefined
  onOnlyThis: (thing: string) => void
}) {
  const language = useLanguage()
  return (
    <>
      {daysOf(events, language).map(({ day, events: ofDay }) => (
        <section key={day} aria-label={day}>
          <Heading level={2} data-size="2xs" className={styles.day}>
            {day}
          </Heading>
          <ol className={styles.events}>
            {ofDay.map((event) => (
              <EventRow key={event.sequence} event={event} onlyThing={onlyThing} onOnlyThis={onOnlyThis} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

/** The events of each day together, in the order they come. */
function daysOf(events: readonly Event[], language: Language): { day: string; events: Event[] }[] {
  const days: { day: string; events: Event[] }[] = []
  for (const event of events) {
    const day = formatDay(event.at, language)
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

function EventRow({
  event,
  onlyThing,
  onOnlyThis,
}: {
  event: Event
  onlyThing: string | undefined
  onOnlyThis: (thing: string) => void
}) {
  const words = useWords(eventWords)
  const language = useLanguage()
  const thing = thingOf(event)
  const name = nameTold([event], thing ?? undefined)
  return (
    <li className={styles.event}>
      <time dateTime={event.at}>{formatTime(event.at)}</time>
      <span>
        <strong>{event.by}</strong> {eventSentence(event, language)}
      </span>
      <span className={styles.eventActions}>
        {thing !== null && thing !== onlyThing && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={name ? words.onlyThisLong(name) : undefined}
            onClick={() => onOnlyThis(thing)}
          >
            {words.onlyThis}
          </Button>
        )}
        <EventLink event={event} />
      </span>
    </li>
  )
}
