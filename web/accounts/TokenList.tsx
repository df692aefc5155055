import { Alert, Paragraph, Spinner, Table } from '@digdir/designsystemet-react'
import { tokenScopes } from '../../geodata/model/access.ts'
import type { AccessToken } from '../../geodata/model/accounts.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { todayIso } from '../imports/today.ts'
import { formatDate, formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import type { TokenOwner } from './accounts.ts'
import { tokenWords } from './tokenWords.ts'
import { useRevokeToken, useTokens } from './useOwnAccount.ts'

/** Somebody's tokens: what each is for, until when, and when it was last used. */
export function TokenList({ owner, nothing }: { owner: TokenOwner; nothing: string }) {
  const words = useWords(tokenWords)
  const shared = useWords()
  const tokens = useTokens(owner)
  const revoke = useRevokeToken(owner)
  if (tokens.isPending) return <Spinner aria-label={shared.loading} />
  if (tokens.isError) return <Alert data-color="danger">{sayFailure(tokens.error)}</Alert>
  if (tokens.data.items.length === 0) return <Paragraph className={styles.quiet}>{nothing}</Paragraph>
  return (
    <>
      {revoke.isError && <Alert data-color="danger">{sayFailure(revoke.error)}</Alert>}
      <Table className={styles.table}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words.use}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.lasts}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.lastUsed}</Table.HeaderCell>
            <Table.HeaderCell>
              <span className="ds-sr-only">{words.revoke}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {tokens.data.items.map((token) => (
            <TokenRow
              key={token.id}
              token={token}
              busy={revoke.isPending && revoke.variables === token.id}
              onRevoke={() => revoke.mutate(token.id, { onSuccess: () => notify({ text: words.revoked }) })}
            />
          ))}
        </Table.Body>
      </Table>
    </>
  )
}

function TokenRow({ token, busy, onRevoke }: { token: AccessToken; busy: boolean; onRevoke: () => void }) {
  const words = useWords(tokenWords)
  const text = useText()
  const language = useLanguage()
  const { name, scopes, expiresOn, lastUsedAt } = token
  const day = formatDate(expiresOn, language)
  const hasExpired = expiresOn < todayIso()
  const used = lastUsedAt && formatMoment(lastUsedAt, new Date(), language)
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {name}
        <span className={styles.under}>
          {scopes.map((scope) => text(tokenScopes.labels[scope])).join(' · ')}
        </span>
        <span className={styles.phoneLine}>{hasExpired ? words.hasExpired(day) : words.lastsLine(day)}</span>
        <span className={styles.phoneLine}>{used ? words.usedLine(used) : words.neverUsed}</span>
      </Table.HeaderCell>
      <Table.Cell className={styles.wide}>{hasExpired ? words.hasExpired(day) : day}</Table.Cell>
      <Table.Cell className={styles.wide}>{used ?? words.never}</Table.Cell>
      <Table.Cell>
        <ConfirmButton question={words.revokeQuestion(name)} busy={busy} onConfirm={onRevoke}>
          {words.revoke}
        </ConfirmButton>
      </Table.Cell>
    </Table.Row>
  )
}
