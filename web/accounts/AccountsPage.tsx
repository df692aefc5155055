import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { AccountSearch } from './AccountSearch.tsx'
import styles from './Accounts.module.css'
import { AccountTable } from './AccountTable.tsx'
import { administrationWords } from './administrationWords.ts'
import { useAccountList } from './useAccounts.ts'

/** Everyone who has signed in, for those who give roles and lock accounts. */
export function AccountsPage() {
  const words = useWords(administrationWords)
  const shared = useWords()
  const mayManage = useMay()('accounts:write')
  const { q, konto } = useSearch({ from: '/signed-in/kontoer' })
  const navigate = useNavigate({ from: '/kontoer' })
  usePageTitle(words.title)
  const list = useAccountList(q, mayManage)
  const search = useCallback(
    (typed: string | undefined) => void navigate({ search: { q: typed }, replace: true }),
    [navigate],
  )
  if (!mayManage) return <NotYourRole title={words.title} />
  const accounts = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.help}</Paragraph>
      <AccountSearch value={q ?? ''} onChange={search} />
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <p role="status" className={styles.quiet}>
          {accounts.length === 0 ? words.noneMatch : words.count(accounts.length, list.hasNextPage)}
        </p>
      )}
      {accounts.length > 0 && (
        <AccountTable
          accounts={accounts}
          open={konto}
          onOpen={(id) =>
            void navigate({
              search: (previous) => ({ ...previous, konto: id }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      <ShowMore list={list} />
    </div>
  )
}
