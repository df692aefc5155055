import { Alert, Button, Details, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sayHours } from '../../geodata/helplines/hours.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { OpenRecalls } from '../recalls/OpenRecalls.tsx'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Helplines.module.css'
import { useHelplines } from './helplines.ts'
import { helplineWords } from './helplineWords.ts'
import { KnownServices } from './KnownServices.tsx'
import { VerificationState } from './VerificationState.tsx'
import { VerifyForm } from './VerifyForm.tsx'

/** The services whose numbers stand on signs, whether each is verified, and what is being recalled. */
export function HelplinesPage() {
  const words = useWords(helplineWords)
  const shared = useWords()
  const may = useMay()
  const list = useHelplines()
  const retired = useHelplines(true)
  usePageTitle(words.title)
  return (
    <div className={page.page}>
      <SignTabs />
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {may('helplines:write') && (
          <Button asChild variant="secondary">
            <Link to="/skilt/tjenester/ny">{words.add}</Link>
          </Button>
        )}
      </div>
      <p className={styles.lead}>
        {words.lead} {words.rule}
      </p>
      {may('sign-work:read') && <OpenRecalls />}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.data?.length === 0 && (
        <p role="status" className={styles.quiet}>
          {may('helplines:write') ? words.none : words.noneReader}
        </p>
      )}
      <ul className={styles.list}>
        {list.data?.map((service) => (
          <Item key={service.id} service={service} />
        ))}
      </ul>
      {retired.data && retired.data.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>
            {words.retiredTitle} ({retired.data.length})
          </Details.Summary>
          <Details.Content>
            <ul className={styles.list}>
              {retired.data.map(({ id, name, number }) => (
                <li key={id}>
                  <Link to="/skilt/tjenester/$id" params={{ id }}>
                    {name}
                  </Link>
                  , {number}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
      {may('helplines:write') && list.data && retired.data && (
        <KnownServices registered={[...list.data, ...retired.data]} />
      )}
    </div>
  )
}

function Item({ service }: { service: Helpline }) {
  const words = useWords(helplineWords)
  const language = useLanguage()
  const mayWrite = useMay()('helplines:write')
  const [isVerifying, setIsVerifying] = useState(false)
  const { id, name, number, hours, signs } = service
  return (
    <li className={styles.item}>
      <span className={styles.number}>{number}</span>
      <div className={styles.about}>
        <Link className={styles.name} to="/skilt/tjenester/$id" params={{ id }}>
          {name}
        </Link>
        <p>
          {sayHours(hours, language)} · {signs > 0 ? words.signs(signs) : words.noSigns}
        </p>
        <VerificationState service={service} />
      </div>
      {mayWrite && !isVerifying && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={words.verifyThis(name)}
          onClick={() => setIsVerifying(true)}
        >
          {words.verify}
        </Button>
      )}
      {isVerifying && <VerifyForm service={service} onDone={() => setIsVerifying(false)} />}
    </li>
  )
}
