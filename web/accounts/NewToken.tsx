import { Dialog } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { NewTokenForm } from './NewTokenForm.tsx'
import { TokenSecret } from './TokenSecret.tsx'
import { useCreateToken } from './useOwnAccount.ts'

/** First what the token is for, then the token itself, which is shown this once. */
export function NewToken({ onClose }: { onClose: () => void }) {
  const titleId = useId()
  const create = useCreateToken()
  return (
    <Dialog
      open
      onClose={onClose}
      // A slip of the finger must not lose a secret that cannot be shown again.
      closedby={create.isSuccess ? 'none' : 'closerequest'}
      closeButton={false}
      aria-labelledby={titleId}
    >
      {create.isSuccess ? (
        <TokenSecret titleId={titleId} secret={create.data.secret} onDone={onClose} />
      ) : (
        <NewTokenForm titleId={titleId} create={create} onCancel={onClose} />
      )}
    </Dialog>
  )
}
