import { Field, Input, Label, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { EntryList } from './EntryList.tsx'
import { type LegalReferenceForm, nothing } from './editionForm.ts'
import { pointControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'
import { TextPair } from './TextPair.tsx'

/** The laws and regulations a point refers to, and when somebody last saw that they say so. */
export function LegalReferencesEditor({
  code,
  list,
  onChange,
}: {
  code: string
  list: readonly LegalReferenceForm[]
  onChange: (list: readonly LegalReferenceForm[]) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  const { errorAt } = useDraftFields()
  return (
    <EntryList
      control={pointControl(code, 'legalReferences')}
      legend={parts.legalReferences}
      help={list.length === 0 ? words.legalNone : undefined}
      list={list}
      added={{ title: nothing, url: '', verifiedOn: '' }}
      addLabel={words.legalAdd}
      firstField="title.nb"
      name={words.legalNumber}
      removeLabel={words.removeLegal}
      onChange={onChange}
    >
      {(entry, control, change) => (
        <>
          <TextPair
            control={`${control}.title`}
            label={words.legalTitle}
            help={words.legalTitleHelp}
            isLong={false}
            value={entry.title}
            onChange={(title) => change({ ...entry, title })}
          />
          <div className={styles.pair}>
            <Textfield
              id={controlId(`${control}.url`)}
              label={words.legalUrl}
              description={words.legalUrlHelp}
              type="url"
              placeholder="https://"
              value={entry.url}
              error={errorAt(`${control}.url`)}
              onChange={({ target }) => change({ ...entry, url: target.value })}
            />
            <Field>
              <Label>{words.legalVerified}</Label>
              <Field.Description>{words.legalVerifiedHelp}</Field.Description>
              <Input
                id={controlId(`${control}.verifiedOn`)}
                type="date"
                value={entry.verifiedOn}
                aria-invalid={Boolean(errorAt(`${control}.verifiedOn`))}
                onChange={({ target }) => change({ ...entry, verifiedOn: target.value })}
              />
              {errorAt(`${control}.verifiedOn`) && (
                <ValidationMessage>{errorAt(`${control}.verifiedOn`)}</ValidationMessage>
              )}
            </Field>
          </div>
        </>
      )}
    </EntryList>
  )
}
