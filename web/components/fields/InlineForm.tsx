import { Alert, Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { useWords } from '../../words/words.ts'
import { fieldWords } from './fieldWords.ts'
import { LeaveGuard } from './LeaveGuard.tsx'

/**
 * A small form among what it is about. Says why it could not be saved, shows what somebody else stored meanwhile, and asks
 * before what is typed is lost.
 */
export function InlineForm({
  className,
  sending: { isPending, error },
  submit,
  conflict = null,
  isDirty = false,
  isLarge = false,
  onSubmit,
  onDone,
  children,
}: {
  className?: string
  /** The mutation that saves; an error that the fields tell themselves is left out. */
  sending: { isPending: boolean; error: Error | null }
  /** What the button says. */
  submit: string
  /** Who stored another version while this was written, and that version. */
  conflict?: { by: string; stored: ReactNode } | null
  isDirty?: boolean
  isLarge?: boolean
  onSubmit: () => void
  /** Saved nothing, or keeps what somebody else stored. */
  onDone: () => void
  children: ReactNode
}) {
  const words = useWords(fieldWords)
  const shared = useWords()
  const size = isLarge ? undefined : 'sm'
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {conflict && (
        <Alert data-color="warning" role="alert">
          <p>{words.changedMeanwhile(conflict.by)}</p>
          {conflict.stored}
        </Alert>
      )}
      {error && !conflict && (
        <Alert data-color="danger" role="alert">
          {sayFailure(error)}
        </Alert>
      )}
      <div className={page.actions}>
        <Button type="submit" data-size={size} loading={isPending}>
          {conflict ? words.saveMine : submit}
        </Button>
        <Button type="button" data-size={size} variant="secondary" onClick={onDone}>
          {conflict ? words.keepTheirs : shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={isDirty} />
    </form>
  )
}
