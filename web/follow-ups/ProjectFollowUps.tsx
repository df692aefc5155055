import { Alert, Details, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { byUrgency, isOverdue } from '../../geodata/follow-ups/due.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Check } from '../../geodata/model/check.ts'
import type { FollowUp } from '../../geodata/model/followUp.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import { AddFollowUp } from './AddFollowUp.tsx'
import { FollowUpItem } from './FollowUpItem.tsx'
import styles from './FollowUps.module.css'
import { FollowUpsLink } from './FollowUpsLink.tsx'
import { followUpWords } from './followUpWords.ts'
import { useProjectFollowUps } from './useFollowUps.ts'

/** All that is to be followed up in a project: the open first, those that are closed folded away. */
export function ProjectFollowUps({
  projectId,
  check,
}: {
  projectId: string
  /** Where new ones are made; undefined before the first check. */
  check: Check | undefined
}) {
  const words = useWords(followUpWords)
  const shared = useWords()
  const may = useMay()
  const { data, error } = useProjectFollowUps(projectId)
  if (!may('follow-ups:read')) return null
  const items = (data?.items ?? []).toSorted(byUrgency)
  const open = items.filter(({ state }) => state === 'open')
  const closed = items.filter(({ state }) => state === 'closed')
  const today = dateInNorway(new Date())
  const overdue = open.filter((one) => isOverdue(one, today)).length
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.title}
      </Heading>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {!data && !error && <Spinner aria-label={shared.loading} />}
      {data && (
        <Paragraph className={styles.quiet}>
          {items.length === 0 ? words.none : open.length === 0 ? words.noneOpen : words.projectHelp}{' '}
          {open.length > 0 && `${words.countOpen(open.length, overdue)}.`}
        </Paragraph>
      )}
      <Items items={open} readOnly={!may('follow-ups:write')} />
      {closed.length > 0 && (
        <Details data-color="neutral" data-size="sm">
          <Details.Summary>{words.closedCount(closed.length)}</Details.Summary>
          <Details.Content>
            <Items items={closed} readOnly={!may('follow-ups:write')} />
          </Details.Content>
        </Details>
      )}
      {check && may('follow-ups:write') && <AddFollowUp key={check.id} check={check} />}
      <p>
        <FollowUpsLink />
      </p>
    </section>
  )
}

function Items({ items, readOnly }: { items: readonly FollowUp[]; readOnly: boolean }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.list}>
      {items.map((followUp) => (
        <FollowUpItem key={followUp.id} followUp={followUp} readOnly={readOnly}>
          <Link
            to="/prosjekter/$id/sjekk"
            params={{ id: followUp.projectId }}
            hash={`point-${followUp.point}`}
          >
            {followUp.point}
          </Link>
        </FollowUpItem>
      ))}
    </ul>
  )
}
