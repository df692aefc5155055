import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type Role, roles } from '../../geodata/model/access.ts'
import type { Account } from '../../geodata/model/accounts.ts'
import { notify } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { administrationWords } from './administrationWords.ts'
import type { useChangeAccount } from './useAccounts.ts'

/** The roles as checkboxes; those of the provider's groups stand, and are changed there. */
export function RoleChoice({
  account,
  administration,
  change,
}: {
  account: Account
  administration: NonNullable<Account['administration']>
  change: ReturnType<typeof useChangeAccount>
}) {
  const words = useWords(administrationWords)
  const text = useText()
  const { grantedRoles, providerRoles } = administration
  const [chosen, setChosen] = useState<readonly Role[]>(grantedRoles)
  const isByProvider = (role: Role) => providerRoles.includes(role) && !grantedRoles.includes(role)
  const isChanged =
    chosen.length !== grantedRoles.length || chosen.some((role) => !grantedRoles.includes(role))
  const save = () =>
    change.mutate(
      { grantedRoles: [...chosen] },
      { onSuccess: () => notify({ text: words.rolesSaved(account.name) }) },
    )
  return (
    <section className={styles.part}>
      <Fieldset>
        <Fieldset.Legend>{words.rolesOf}</Fieldset.Legend>
        <Fieldset.Description>{words.rolesHelp}</Fieldset.Description>
        <div className={styles.roles}>
          {roles.codes.map((role) => (
            <Checkbox
              key={role}
              label={text(roles.labels[role])}
              description={isByProvider(role) ? words.byProvider : undefined}
              value={role}
              checked={chosen.includes(role) || isByProvider(role)}
              readOnly={isByProvider(role)}
              onChange={({ target: { checked } }) =>
                setChosen(checked ? [...chosen, role] : chosen.filter((one) => one !== role))
              }
            />
          ))}
        </div>
      </Fieldset>
      {isChanged && (
        <Button className={styles.alone} loading={change.isPending} onClick={save}>
          {words.saveRoles}
        </Button>
      )}
    </section>
  )
}
