import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { type TaskList, taskKinds } from '../../geodata/projects/task.ts'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { WeekDigest } from '../digests/WeekDigest.tsx'
import { FollowUpsLink } from '../follow-ups/FollowUpsLink.tsx'
import { useText, useWords } from '../words/words.ts'
import { CountedTasks } from './CountedTasks.tsx'
import { TaskItem } from './TaskItem.tsx'
import styles from './Tasks.module.css'
import { taskWords } from './taskWords.ts'
import { useTasks } from './useTasks.ts'

/** What waits for the person at the screen, by what to do. */
export function TasksPage() {
  const words = useWords(taskWords)
  const shared = useWords()
  const mayRead = useMay()('checks:read')
  const { data, error, isPending } = useTasks({ fresh: true })
  usePageTitle(words.title)
  if (!mayRead) return <NotYourRole title={words.title} />
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <WeekDigest />
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {isPending && <Spinner aria-label={shared.loading} />}
      {data && data.total === 0 && (
        <>
          <Paragraph data-size="lg">{words.nothing}</Paragraph>
          <Paragraph>{words.nothingHelp}</Paragraph>
        </>
      )}
      {data && data.total > 0 && <p className={styles.quiet}>{words.lead}</p>}
      {data?.groups.map((group) => (
        <TaskGroup key={group.kind} group={group} />
      ))}
      <p>
        <FollowUpsLink />
      </p>
    </div>
  )
}

function TaskGroup({ group: { kind, total, items } }: { group: TaskList['groups'][number] }) {
  const words = useWords(taskWords)
  const text = useText()
  const headingId = `tasks-${kind}`
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <Heading
        level={2}
        data-size="xs"
        id={headingId}
        className={kind === 'secure' ? styles.urgent : undefined}
      >
        {text(taskKinds.labels[kind])} <span className={styles.quiet}>{total}</span>
      </Heading>
      {kind === 'answer_clarification' || kind === 'site_reassess' ? (
        <CountedTasks kind={kind} total={total} />
      ) : (
        <>
          <ul className={styles.tasks}>
            {items.map((task, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two follow-ups of a point may be alike
              <li key={`${task.about?.id} ${task.point} ${at}`} className={styles.task}>
                <TaskItem task={task} />
              </li>
            ))}
          </ul>
          {total > items.length && <p className={styles.quiet}>{words.more(total - items.length)}</p>}
        </>
      )}
    </section>
  )
}
