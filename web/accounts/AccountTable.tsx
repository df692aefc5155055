import { Button, Table, Tag } from '@digdir/designsystemet-react'
import { roles } from '../../geodata/model/access.ts'
import type { Account } from '../../geodata/model/accounts.ts'
import { useSessionState } from '../app/session.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { AccountDetails } from './AccountDetails.tsx'
import styles from './Accounts.module.css'
import { administrationWords } from './administrationWords.ts'

/** A line an account; the one that is open shows under its line what can be changed. */
export function AccountTable({
  accounts,
  open,
  onOpen,
}: {
  accounts: readonly Account[]
  open: string | undefined
  onOpen: (id: string | undefined) => void
}) {
  const words = useWords(administrationWords)
  return (
    <Table className={styles.table}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{words.name}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.roles}</Table.HeaderCell>
          <Table.HeaderCell className={styles.wide}>{words.lastSignIn}</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="ds-sr-only">{words.manage}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {accounts.map((account) => (
          <AccountRows
            key={account.id}
            account={account}
            isOpen={account.id === open}
            onToggle={() => onOpen(account.id === open ? undefined : account.id)}
          />
        ))}
      </Table.Body>
    </Table>
  )
}

function AccountRows({
  account,
  isOpen,
  onToggle,
}: {
  account: Account
  isOpen: boolean
  onToggle: () => void
}) {
  const words = useWords(administrationWords)
  const text = useText()
  const language = useLanguage()
  const { session } = useSessionState()
  const { id, name, administration } = account
  const held = account.roles.map((role) => text(roles.labels[role])).join(', ')
  const detailsId = `account-${id}`
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">
          {name} {id === session?.accountId && <span className={styles.quiet}>({words.you})</span>}{' '}
          {administration?.disabledAt && (
            <Tag data-size="sm" data-color="warning">
              {words.locked}
            </Tag>
          )}
          <span className={styles.phoneLine}>{held}</span>
        </Table.HeaderCell>
        <Table.Cell className={styles.wide}>{held}</Table.Cell>
        <Table.Cell className={styles.wide}>
          {administration && formatDateTime(administration.lastSignInAt, language)}
        </Table.Cell>
        <Table.Cell>
          <Button
            variant="secondary"
            data-size="sm"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            aria-label={isOpen ? words.closeNamed(name) : words.manageNamed(name)}
            onClick={onToggle}
          >
            {isOpen ? words.close : words.manage}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && administration && (
        <Table.Row>
          <Table.Cell colSpan={4} id={detailsId} className={styles.details}>
            <AccountDetails account={account} administration={administration} />
          </Table.Cell>
        </Table.Row>
      )}
    </>
  )
}
