import {
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import {
  type Helpline,
  helplineAudiences,
  type SignLanguage,
  signLanguages,
} from '../../geodata/model/helpline.ts'
import type { MessageText } from '../../geodata/model/signMessage.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Messages.module.css'
import { type MessageDraft, withHelplines, withLanguage, withoutHelpline } from './messageDraft.ts'
import { messageWords } from './messageWords.ts'

interface FieldsProps {
  draft: MessageDraft
  services: readonly Helpline[]
  controlId: (name: string) => string
  errorAt: (name: string) => string | undefined
  onChange: (draft: MessageDraft) => void
}

const most = 3

export function MessageFields(props: FieldsProps) {
  const { draft, controlId, errorAt, onChange } = props
  const words = useWords(messageWords)
  const text = useText()
  const unused = signLanguages.codes.filter((code) => !draft.texts.some(({ language }) => language === code))
  return (
    <>
      <Textfield
        id={controlId('name')}
        label={words.name}
        description={words.nameHelp}
        maxLength={80}
        autoComplete="off"
        value={draft.name}
        error={errorAt('name')}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
      />
      <Field>
        <Label>{words.audience}</Label>
        <Select
          value={draft.audience}
          onChange={(event) =>
            onChange({ ...draft, audience: event.target.value as MessageDraft['audience'] })
          }
        >
          {helplineAudiences.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(helplineAudiences.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Services {...props} />
      {draft.texts.map((written, at) => (
        <TextFields key={written.language} {...props} written={written} at={at} />
      ))}
      {draft.texts.length < most && unused.length > 0 && (
        <Field>
          <Label>{words.addText}</Label>
          <Select
            value=""
            onChange={(event) => onChange(withLanguage(draft, event.target.value as SignLanguage))}
          >
            <Select.Option value="">–</Select.Option>
            {unused.map((code) => (
              <Select.Option key={code} value={code}>
                {text(signLanguages.labels[code])}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </>
  )
}

/** Which services the sign shows, in the order they stand. */
function Services({ draft, services, controlId, errorAt, onChange }: FieldsProps) {
  const words = useWords(messageWords)
  const { helplines } = draft
  return (
    <Fieldset>
      <Fieldset.Legend>{words.services}</Fieldset.Legend>
      <Fieldset.Description>{words.servicesHelp}</Fieldset.Description>
      {helplines.map((id, at) => {
        const error = errorAt(`helplines.${at}`) ?? (at === 0 ? errorAt('helplines') : undefined)
        const chosen = services.find((service) => service.id === id)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place on the sign is what it is
          <div key={at} className={styles.service}>
            <Field>
              <Label>{words.service(at + 1)}</Label>
              <Select
                id={controlId(`helplines.${at}`)}
                value={id}
                aria-invalid={Boolean(error)}
                onChange={(event) =>
                  onChange({ ...draft, helplines: helplines.with(at, event.target.value) })
                }
              >
                <Select.Option value="">{words.chooseService}</Select.Option>
                {services
                  .filter((service) => !service.removed || service.id === id)
                  .map((service) => (
                    <Select.Option key={service.id} value={service.id}>
                      {`${service.number} ${service.name}`}
                      {isVerified(service) ? '' : ` (${words.unverified})`}
                    </Select.Option>
                  ))}
              </Select>
              {error && <ValidationMessage>{error}</ValidationMessage>}
              {chosen?.agreement.state === 'none' && (
                <p className={styles.quiet}>{words.agreementNone(chosen.name)}</p>
              )}
            </Field>
            {helplines.length > 1 && (
              <Button variant="tertiary" data-size="sm" onClick={() => onChange(withoutHelpline(draft, at))}>
                {words.removeService(at + 1)}
              </Button>
            )}
          </div>
        )
      })}
      {helplines.length < most && (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => onChange(withHelplines(draft, [...helplines, '']))}
          >
            {words.addService}
          </Button>
        </div>
      )}
    </Fieldset>
  )
}

function isVerified({ verification: { state } }: Helpline): boolean {
  return state === 'valid' || state === 'due'
}

/** The words in one language. */
function TextFields({
  draft,
  services,
  controlId,
  errorAt,
  onChange,
  written,
  at,
}: FieldsProps & { written: MessageText; at: number }) {
  const words = useWords(messageWords)
  const text = useText()
  const { language, heading, body, leads, readBySpeaker } = written
  const label = text(signLanguages.labels[language])
  const change = (changes: Partial<MessageText>) =>
    onChange({ ...draft, texts: draft.texts.with(at, { ...written, ...changes }) })
  const line = (part: string, said: string, help: string | undefined, maxLength: number, value: string) => ({
    id: controlId(`texts.${at}.${part}`),
    ...{ label: said, description: help, maxLength, value, lang: language, autoComplete: 'off' },
    error: errorAt(`texts.${at}.${part}`),
  })
  return (
    <Fieldset>
      <Fieldset.Legend>{words.textIn(label)}</Fieldset.Legend>
      <Textfield
        {...line('heading', words.heading, words.headingHelp, 60, heading)}
        onChange={(event) => change({ heading: event.target.value })}
      />
      <Textfield
        {...line('body', words.body, undefined, 120, body)}
        onChange={(event) => change({ body: event.target.value })}
      />
      {leads.map((lead, place) => {
        const service = services.find(({ id }) => id === draft.helplines[place])
        return (
          <Textfield
            // biome-ignore lint/suspicious/noArrayIndexKey: the place on the sign is what it is
            key={place}
            {...line(
              `leads.${place}`,
              words.leads(service?.name ?? words.service(place + 1).toLowerCase()),
              undefined,
              40,
              lead,
            )}
            onChange={(event) => change({ leads: leads.with(place, event.target.value) })}
          />
        )
      })}
      {language === 'sma' && (
        <Checkbox
          id={controlId(`texts.${at}.readBySpeaker`)}
          label={words.readBySpeaker}
          description={words.readHelp}
          checked={readBySpeaker ?? false}
          onChange={({ target }) => change({ readBySpeaker: target.checked })}
        />
      )}
      {draft.texts.length > 1 && (
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange({ ...draft, texts: draft.texts.filter((one) => one !== written) })}
          >
            {words.removeText(label)}
          </Button>
        </div>
      )}
    </Fieldset>
  )
}
