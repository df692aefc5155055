import { Alert, Button, Field, Heading, Input, Label } from '@digdir/designsystemet-react'
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { sayFailure } from '../../api/failure.ts'
import { dayParameter } from '../../app/searchParameters.ts'
import { announce } from '../../components/announcements.ts'
import { CoverageSymbol } from '../../components/CoverageSymbol.tsx'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import type { Secured } from '../securing.ts'
import { useSecuringHistory } from '../useSecuring.ts'
import { DateSlider } from './DateSlider.tsx'
import styles from './StateOnDate.module.css'
import { sayDate, sayDay } from './sayDay.ts'
import { stateOnDateWords } from './stateOnDateWords.ts'
import { changeBefore, stepsFrom } from './timeline.ts'

/** Chooses the day a thing's securing is shown on; today where `date` is absent. `answer` is what is shown. */
export function StateOnDate({
  secured,
  answer,
  date,
  onDate,
}: {
  secured: Secured
  answer: SecuringAnswer
  date: string | undefined
  onDate: (date: string | undefined) => void
}) {
  const words = useWords(stateOnDateWords)
  const language = useLanguage()
  const id = useId()
  const { data: days = [], error } = useSecuringHistory(secured)
  const today = dateInNorway(new Date())
  const shown = date ?? today
  const { before, after } = stepsFrom(days, shown, today)
  const change = changeBefore(days, shown)
  const choose = (next: string) => onDate(next === today ? undefined : next)
  const step = (next: string | null, none: string) => {
    if (next === null) return announce(none)
    choose(next)
    const then = changeBefore(days, next)
    announce(words.spoken(sayDate(next, language), then ? sayDay(then, language) : words.nothingBefore))
  }
  return (
    <section className={styles.state} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {words.title}
      </Heading>
      <div className={styles.controls}>
        <Field>
          <Label>{words.date}</Label>
          <Input
            type="date"
            value={shown}
            onChange={(event) => {
              const day = dayParameter(event.target.value)
              if (day) choose(day)
            }}
          />
        </Field>
        <div className={styles.steps}>
          <Button
            variant="secondary"
            aria-disabled={before === null}
            onClick={() => step(before, words.noBefore)}
          >
            <ChevronLeftIcon aria-hidden />
            {words.before}
          </Button>
          <Button
            variant="secondary"
            aria-disabled={after === null}
            onClick={() => step(after, words.noAfter)}
          >
            {words.after}
            <ChevronRightIcon aria-hidden />
          </Button>
        </div>
        {date !== undefined && (
          <Button variant="tertiary" onClick={() => onDate(undefined)}>
            {words.backToToday}
          </Button>
        )}
      </div>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      <DateSlider days={days} date={shown} today={today} onDate={choose} />
      {change && (
        <p className={styles.since}>
          {words.since(sayDate(change.date, language))} <CoverageSymbol coverage={change.state} />{' '}
          {sayDay(change, language)}
        </p>
      )}
      {shown !== today && <OtherDay answer={answer} date={shown} isPast={shown < today} />}
    </section>
  )
}

/** That it is not today that is shown, and what is not known of the day. */
function OtherDay({ answer, date, isPast }: { answer: SecuringAnswer; date: string; isPast: boolean }) {
  const words = useWords(stateOnDateWords)
  const language = useLanguage()
  const { survey } = answer
  return (
    <Alert data-color="info">
      <Heading level={3} data-size="2xs">
        {(isPast ? words.was : words.willBe)(sayDate(date, language))}
      </Heading>
      {isPast && (
        <>
          <p className={styles.known}>
            {survey ? words.surveyed(sayDate(survey.seenOn, language)) : words.notSurveyed}
          </p>
          <p className={styles.known}>{words.notKnown}</p>
        </>
      )}
    </Alert>
  )
}
