import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useSearch } from '@tanstack/react-router'
import { signInFailures } from '../../geodata/accounts/signInFailures.ts'
import { useText, useWords } from '../words/words.ts'
import { signedOutState } from './signInSearch.ts'
import { signInWords } from './signInWords.ts'

/** What came of the last sign-in or sign-out, when one comes back to the page from it. */
export function SignInOutcome() {
  const words = useWords(signInWords)
  const shared = useWords()
  const text = useText()
  const { feil, nr, state } = useSearch({ from: '/logg-inn' })
  if (feil) {
    return (
      <Alert data-color={feil === 'cancelled' ? 'info' : 'warning'} role="alert">
        <Paragraph>{text(signInFailures[feil])}</Paragraph>
        {nr && <Paragraph data-size="sm">{shared.requestNumber(nr)}</Paragraph>}
      </Alert>
    )
  }
  if (state !== signedOutState) return null
  return (
    <Alert data-color="success" role="status">
      {words.signedOut}
    </Alert>
  )
}
