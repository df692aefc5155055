import { Alert, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { roles } from '../../geodata/model/access.ts'
import type { Account } from '../../geodata/model/accounts.ts'
import { sayFailure } from '../api/failure.ts'
import { useSessionState } from '../app/session.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { clearanceWords } from './clearanceWords.ts'
import { useHolders } from './useClearances.ts'

/** Who the proposal is for: everyone but oneself; who has a proposal waiting can be seen, but not chosen. */
export function PersonChoice({
  value,
  isWrong,
  waitingFor,
  clearedUntil,
  onChange,
}: {
  value: string
  isWrong: boolean
  /** Account ids with a proposal waiting. */
  waitingFor: ReadonlySet<string>
  /** The last day of each account's clearance, by its id. */
  clearedUntil: ReadonlyMap<string, string>
  onChange: (accountId: string) => void
}) {
  const words = useWords(clearanceWords)
  const text = useText()
  const language = useLanguage()
  const { session } = useSessionState()
  const holders = useHolders()
  const others = holders.data?.items.filter(({ id }) => id !== session?.accountId) ?? []
  const say = ({ id, name, roles: held }: Account) => {
    const until = clearedUntil.get(id)
    const more = waitingFor.has(id)
      ? words.proposalWaits
      : until
        ? words.clearedUntil(formatDate(until, language))
        : held.map((role) => text(roles.labels[role])).join(', ')
    return `${name} (${more})`
  }
  if (holders.isError) return <Alert data-color="danger">{sayFailure(holders.error)}</Alert>
  return (
    <Field>
      <Label>{words.person}</Label>
      <Field.Description>{words.personHelp}</Field.Description>
      <Select value={value} aria-invalid={isWrong} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{words.choosePerson}</Select.Option>
        {others.map((account) => (
          <Select.Option key={account.id} value={account.id} disabled={waitingFor.has(account.id)}>
            {say(account)}
          </Select.Option>
        ))}
      </Select>
      {isWrong && <ValidationMessage>{words.personMissing}</ValidationMessage>}
    </Field>
  )
}
