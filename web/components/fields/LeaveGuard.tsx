import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useBlocker } from '@tanstack/react-router'
import { useWords } from '../../words/words.ts'
import styles from './fields.module.css'
import { fieldWords } from './fieldWords.ts'

/** Parameters that name what a page is working on; others (the map's view, filters) may change under an open form. */
const subjectParameters = ['tab', 'id', 'mode'] as const

/** Asks before unsaved changes are left behind, by link, back button or closing the window. */
export function LeaveGuard({ active }: { active: boolean }) {
  const words = useWords(fieldWords)
  const { status, proceed, reset } = useBlocker({
    disabled: !active,
    withResolver: true,
    enableBeforeUnload: active,
    shouldBlockFn: ({ current, next }) => {
      const before = current.search as Record<string, unknown>
      const after = next.search as Record<string, unknown>
      return (
        current.pathname !== next.pathname || subjectParameters.some((name) => before[name] !== after[name])
      )
    },
  })
  if (status !== 'blocked') return null
  return (
    <Dialog open onClose={reset} closeButton={false} aria-labelledby="leave-title">
      <Heading level={2} data-size="xs" id="leave-title">
        {words.leaveTitle}
      </Heading>
      <Paragraph>{words.leaveText}</Paragraph>
      <div className={styles.dialogActions}>
        <Button onClick={reset}>{words.stay}</Button>
        <Button variant="secondary" data-color="danger" onClick={proceed}>
          {words.leave}
        </Button>
      </div>
    </Dialog>
  )
}
