import { Button } from '@digdir/designsystemet-react'
import type { Account } from '../../geodata/model/accounts.ts'
import { useSessionState } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useWords } from '../words/words.ts'
import { administrationWords } from './administrationWords.ts'
import type { useChangeAccount } from './useAccounts.ts'

/** Locks an account after a question, or unlocks it; nobody is offered to lock themselves out. */
export function AccountLock({
  account,
  isLocked,
  change,
}: {
  account: Account
  isLocked: boolean
  change: ReturnType<typeof useChangeAccount>
}) {
  const words = useWords(administrationWords)
  const { session } = useSessionState()
  const { id, name } = account
  const set = (disabled: boolean) =>
    change.mutate(
      { disabled },
      { onSuccess: () => notify({ text: disabled ? words.lockDone(name) : words.unlockDone(name) }) },
    )
  if (id === session?.accountId) return null
  if (isLocked)
    return (
      <Button variant="secondary" loading={change.isPending} onClick={() => set(false)}>
        {words.unlock}
      </Button>
    )
  return (
    <ConfirmButton question={words.lockQuestion(name)} busy={change.isPending} onConfirm={() => set(true)}>
      {words.lock}
    </ConfirmButton>
  )
}
