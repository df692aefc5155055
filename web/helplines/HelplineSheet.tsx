import { Alert, Button, Details, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { RecallsOf } from '../recalls/RecallsOf.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { HelplineFacts } from './HelplineFacts.tsx'
import styles from './Helplines.module.css'
import { useHelplineHistory, useRetireHelpline } from './helplines.ts'
import { helplineWords } from './helplineWords.ts'
import { VerificationState } from './VerificationState.tsx'
import { VerifyForm } from './VerifyForm.tsx'

/** A service as it stands, with what may be done with it. */
export function HelplineSheet({ service, onEdit }: { service: Helpline; onEdit: () => void }) {
  const words = useWords(helplineWords)
  const language = useLanguage()
  const may = useMay()
  const [isVerifying, setIsVerifying] = useState(false)
  const { name, signs, at, by, removed } = service
  return (
    <>
      <p className={styles.quiet}>
        <Link to="/skilt/tjenester">{words.toList}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {name}
      </Heading>
      {removed && <Alert data-color="info">{words.isRetired}</Alert>}
      <div className={styles.about}>
        <VerificationState service={service} />
        <p>{signs > 0 ? words.signs(signs) : words.noSigns}</p>
      </div>
      {isVerifying && <VerifyForm service={service} onDone={() => setIsVerifying(false)} />}
      {may('helplines:write') && (
        <Actions
          service={service}
          isVerifying={isVerifying}
          onVerify={() => setIsVerifying(true)}
          onEdit={onEdit}
        />
      )}
      <HelplineFacts service={service} />
      <p className={styles.quiet}>{words.changedBy(formatDateTime(at, language), by)}</p>
      {may('sign-work:read') && <RecallsOf helplineId={service.id} />}
      {may('history:read') && <History service={service} />}
    </>
  )
}

function Actions({
  service,
  isVerifying,
  onVerify,
  onEdit,
}: {
  service: Helpline
  isVerifying: boolean
  onVerify: () => void
  onEdit: () => void
}) {
  const words = useWords(helplineWords)
  const shared = useWords()
  const retire = useRetireHelpline()
  const { name, signs, removed } = service
  const restore = (seen: Helpline) =>
    retire.mutate({ seen, isRetired: false }, { onSuccess: () => notify({ text: words.restoredNow(name) }) })
  return (
    <>
      {retire.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(retire.error)}
        </Alert>
      )}
      <div className={page.actions}>
        {removed ? (
          <Button variant="secondary" loading={retire.isPending} onClick={() => restore(service)}>
            {words.restore}
          </Button>
        ) : (
          <>
            {!isVerifying && <Button onClick={onVerify}>{words.verify}</Button>}
            <Button variant="secondary" onClick={onEdit}>
              {words.edit}
            </Button>
            <ConfirmButton
              question={words.retireQuestion(name, signs)}
              color="accent"
              busy={retire.isPending}
              onConfirm={() =>
                retire.mutate(
                  { seen: service, isRetired: true },
                  {
                    onSuccess: (stored) =>
                      notify({
                        text: words.retiredNow(name),
                        action: { label: shared.undo, run: () => restore(stored) },
                      }),
                  },
                )
              }
            >
              {words.retire}
            </ConfirmButton>
          </>
        )}
      </div>
    </>
  )
}

/** What stood here before. Fetched when it is opened. */
function History({ service }: { service: Helpline }) {
  const words = useWords(helplineWords)
  const shared = useWords()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const history = useHelplineHistory(service.id, isOpen)
  const earlier = history.data?.filter(({ revision }) => revision < service.revision)
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        {earlier?.length === 0 && <p>{words.historyNone}</p>}
        <ol className={styles.versions}>
          {earlier?.map((version) => (
            <li key={version.revision}>
              <p className={styles.quiet}>
                {words.changedBy(formatDateTime(version.at, language), version.by)}
              </p>
              <HelplineFacts service={version} />
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
