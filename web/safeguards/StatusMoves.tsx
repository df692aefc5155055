import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { ApiProblem, isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import { useWords } from '../words/words.ts'
import { safeguardWords } from './safeguardWords.ts'
import { type StatusMove, statusMoves } from './statusMoves.ts'
import { useRefreshCoverage } from './useRefreshCoverage.ts'

/** The next steps in a safeguard's life as buttons, the nearest one forward filled; each asks for its date. */
export function StatusMoves({ safeguard }: { safeguard: ThingOf<'safeguards'> }) {
  const words = useWords(safeguardWords)
  const [asked, setAsked] = useState<StatusMove | null>(null)
  return (
    <>
      {statusMoves(safeguard.properties.status).map((move, at) => (
        <Button
          key={move.to}
          variant={at === 0 && move.to !== 'removed' ? 'primary' : 'secondary'}
          data-size="sm"
          onClick={() => setAsked(move)}
        >
          {move.to === 'removed' ? <XMarkIcon aria-hidden /> : <CheckmarkIcon aria-hidden />}
          {words.mark[move.to]}
        </Button>
      ))}
      {asked && <MoveDialog safeguard={safeguard} move={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function MoveDialog({
  safeguard,
  move: { to, date },
  onClose,
}: {
  safeguard: ThingOf<'safeguards'>
  move: StatusMove
  onClose: () => void
}) {
  const words = useWords(safeguardWords)
  const titleId = useId()
  const { change } = useThingWrites('safeguards')
  const refreshCoverage = useRefreshCoverage()
  // What was read when the dialog opened is what it changes: nobody marks what they have not seen.
  const [opened] = useState(safeguard)
  const [day, setDay] = useState(() => (date && opened.properties[date]) || dateInNorway(new Date()))
  const [isMissing, setIsMissing] = useState(false)
  const send = () => {
    setIsMissing(date !== null && day === '')
    if (date !== null && day === '') return
    const properties = { status: to, ...(date && { [date]: day }) }
    change.mutate(
      { id: opened.id, ifMatch: opened.revision, input: { properties } },
      {
        onSuccess: () => {
          void refreshCoverage()
          notify({ text: words.marked[to] })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Heading level={2} data-size="xs" id={titleId}>
          {words.markTitle[to]}
        </Heading>
        <Paragraph>{words.markHelp[to]}</Paragraph>
        {date && (
          <Textfield
            type="date"
            label={words.date}
            value={day}
            error={isMissing && words.dateMissing}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
        <DialogFoot failure={useFailure(change.error)} busy={change.isPending} onCancel={onClose}>
          {words.mark[to]}
        </DialogFoot>
      </form>
    </Dialog>
  )
}

/** Why it could not be changed, with what the rules say of the dates. */
function useFailure(error: unknown): string | null {
  const words = useWords(safeguardWords)
  if (!error) return null
  if (isProblem(error, 'conflict')) {
    return words.conflict((error.current as ThingOf<'safeguards'>).updatedBy)
  }
  const details = error instanceof ApiProblem ? error.fieldErrors.map(({ message }) => message) : []
  return [...new Set(details.length > 0 ? details : [sayFailure(error)])].join(' ')
}
