import { Checkbox, Fieldset, Heading, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { latestExpiry } from '../../geodata/accounts/tokenExpiry.ts'
import { tokenScopes } from '../../geodata/model/access.ts'
import { sayFailure } from '../api/failure.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import { todayIso } from '../imports/today.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { judgeDraft, newDraft, toggleScope } from './tokenDraft.ts'
import { tokenWords } from './tokenWords.ts'
import type { useCreateToken } from './useOwnAccount.ts'

export function NewTokenForm({
  titleId,
  create,
  onCancel,
}: {
  titleId: string
  create: ReturnType<typeof useCreateToken>
  onCancel: () => void
}) {
  const words = useWords(tokenWords)
  const text = useText()
  const language = useLanguage()
  const today = todayIso()
  const [draft, setDraft] = useState(() => newDraft(today))
  const [hasTried, setHasTried] = useState(false)
  const wrong = judgeDraft(draft, today)
  const shown = hasTried ? wrong : {}
  const latest = formatDate(latestExpiry(today), language)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (Object.keys(wrong).length === 0) create.mutate(draft)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm" id={titleId}>
        {words.newTitle}
      </Heading>
      <Textfield
        label={words.name}
        description={words.nameHelp}
        maxLength={80}
        autoComplete="off"
        autoFocus
        value={draft.name}
        error={shown.name && words.nameMissing}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <Fieldset>
        <Fieldset.Legend>{words.scopes}</Fieldset.Legend>
        {tokenScopes.codes.map((scope) => (
          <Checkbox
            key={scope}
            label={text(tokenScopes.labels[scope])}
            value={scope}
            checked={draft.scopes.includes(scope)}
            onChange={(event) =>
              setDraft({ ...draft, scopes: toggleScope(draft.scopes, scope, event.target.checked) })
            }
          />
        ))}
        {shown.scopes && <ValidationMessage>{words.scopeMissing}</ValidationMessage>}
      </Fieldset>
      <Textfield
        label={words.expiresOn}
        description={words.expiresHelp(latest)}
        type="date"
        min={today}
        max={latestExpiry(today)}
        value={draft.expiresOn}
        error={shown.expiresOn && words.dateWrong(latest)}
        onChange={(event) => setDraft({ ...draft, expiresOn: event.target.value })}
      />
      <DialogFoot
        failure={create.isError ? sayFailure(create.error) : null}
        busy={create.isPending}
        onCancel={onCancel}
      >
        {words.create}
      </DialogFoot>
    </form>
  )
}
