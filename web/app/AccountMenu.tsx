import { Button, Dropdown } from '@digdir/designsystemet-react'
import { ChevronDownIcon, PersonIcon } from '@navikt/aksel-icons'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { roles, type Session } from '../../geodata/model/access.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './AccountMenu.module.css'
import { AppearanceChoice } from './AppearanceChoice.tsx'
import { MenuLink } from './MenuLink.tsx'
import { onlyReads, useMay, useSignOut } from './session.ts'
import { signedOutState } from './signInSearch.ts'

/** Who is signed in, the pages that are not daily work, and the way out. */
export function AccountMenu({ session }: { session: Session }) {
  const words = useWords()
  const text = useText()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const signOut = useSignOut()
  const navigate = useNavigate()
  const close = () => setOpen(false)
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        variant="tertiary"
        className={styles.trigger}
        aria-label={words.accountMenu(session.name)}
        onClick={() => setOpen(!open)}
      >
        <PersonIcon aria-hidden fontSize="1.5rem" />
        <span className={styles.name}>{session.name}</span>
        <ChevronDownIcon aria-hidden />
      </Dropdown.Trigger>
      <Dropdown open={open} onClose={close} className={styles.menu}>
        <p className={styles.who}>
          {words.signedInAs} <strong>{session.name}</strong>
          <br />
          {session.roles.map((role) => text(roles.labels[role])).join(', ')}
        </p>
        {onlyReads(session) && <p className={styles.more}>{words.readerHelp}</p>}
        <Dropdown.List>
          <MenuLink to="/konto" onFollow={close}>
            {words.ownAccount}
          </MenuLink>
          {may('accounts:write') && (
            <MenuLink to="/kontoer" onFollow={close}>
              {words.accounts}
            </MenuLink>
          )}
          {may('clearances:read') && (
            <MenuLink to="/klareringer" onFollow={close}>
              {words.clearances}
            </MenuLink>
          )}
          {may('checklists:read') && (
            <MenuLink to="/sjekklister" onFollow={close}>
              {words.checklists}
            </MenuLink>
          )}
          {may('settings:read') && (
            <MenuLink to="/innstillinger/grenser" onFollow={close}>
              {words.thresholds}
            </MenuLink>
          )}
          {may('settings:write') && (
            <MenuLink to="/innstillinger/sjekkplikt" onFollow={close}>
              {words.duty}
            </MenuLink>
          )}
          {may('imports:read') && (
            <MenuLink to="/importer" onFollow={close}>
              {words.imports}
            </MenuLink>
          )}
          {may('history:feed') && (
            <MenuLink to="/historikk" onFollow={close}>
              {words.history}
            </MenuLink>
          )}
          {may('sites:read') && (
            <MenuLink to="/steder" onFollow={close}>
              {words.sites}
            </MenuLink>
          )}
          {may('site-log:read') && (
            <MenuLink to="/innsynslogg" onFollow={close}>
              {words.siteLog}
            </MenuLink>
          )}
          {may('site-reports:send') && (
            <MenuLink to="/meld-sted" onFollow={close}>
              {words.reportPlace}
            </MenuLink>
          )}
        </Dropdown.List>
        <AppearanceChoice />
        <Button
          variant="secondary"
          data-size="sm"
          loading={signOut.isPending}
          onClick={() =>
            signOut.mutate(undefined, {
              onSuccess: ({ signOutUrl }) => {
                close()
                if (signOutUrl) window.location.assign(signOutUrl)
                else void navigate({ to: '/logg-inn', search: { state: signedOutState } })
              },
              onError: (error) => notify({ text: sayFailure(error) }),
            })
          }
        >
          {words.signOut}
        </Button>
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}
