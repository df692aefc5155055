import { Button, Fieldset, Heading, Radio, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { messageTemplates } from '../../geodata/sign-messages/templates.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { MessageForm } from './MessageForm.tsx'
import styles from './Messages.module.css'
import { draftFrom, emptyMessage } from './messageDraft.ts'
import { messageWords } from './messageWords.ts'
import { useServices } from './useServices.ts'

/** A new message, begun from one of the proposals. */
export function NewMessagePage() {
  const words = useWords(messageWords)
  const shared = useWords()
  const mayWrite = useMay()('sign-messages:write')
  const services = useServices()
  usePageTitle(words.newTitle)
  if (!mayWrite) return <NotYourRole title={words.newTitle} />
  return (
    <div className={page.page}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.newTitle}
      </Heading>
      {!services && <Spinner aria-label={shared.loading} />}
      {services?.length === 0 && (
        <>
          <p>{words.noServices}</p>
          <div>
            <Button asChild>
              <Link to="/skilt/tjenester">{words.toServices}</Link>
            </Button>
          </div>
        </>
      )}
      {services && services.length > 0 && <Begun services={services} />}
    </div>
  )
}

function Begun({ services }: { services: readonly Helpline[] }) {
  const words = useWords(messageWords)
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const [code, setCode] = useState(messageTemplates[0]!.code)
  const template = messageTemplates.find((one) => one.code === code)
  const start = useMemo(
    () =>
      template
        ? draftFrom(
            template,
            services.filter(({ removed }) => !removed),
            language,
          )
        : emptyMessage,
    [template, services, language],
  )
  return (
    <>
      <p className={styles.lead}>
        {words.newLead} {words.templateNote}
      </p>
      <Fieldset>
        <Fieldset.Legend>{words.template}</Fieldset.Legend>
        <div className={styles.choices}>
          {messageTemplates.map((one) => (
            <Radio
              key={one.code}
              name="template"
              value={one.code}
              label={`${one.code}: ${text(one.name)}`}
              checked={code === one.code}
              onChange={() => setCode(one.code)}
            />
          ))}
          <Radio
            name="template"
            value=""
            label={words.templateBlank}
            checked={code === ''}
            onChange={() => setCode('')}
          />
        </div>
      </Fieldset>
      <MessageForm
        key={code}
        message={null}
        start={start}
        services={services}
        onSaved={({ id }) => void navigate({ to: '/skilt/budskap/$id', params: { id } })}
        onCancel={() => void navigate({ to: '/skilt/budskap' })}
      />
    </>
  )
}
