import { Button, Details, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import { readyAdvice } from '../../geodata/clarifications/advice.ts'
import type { Text } from '../../geodata/model/language.ts'
import { useText, useWords } from '../words/words.ts'
import { withSentence } from './answerDraft.ts'
import styles from './Clarifications.module.css'
import { queueWords } from './queueWords.ts'

const rows = 5

/** The advice, with sentences to pick from and remarks on what is written. */
export function AdviceField({
  value,
  faults,
  remarks,
  onChange,
}: {
  value: string
  /** Must be mended before it can be saved. */
  faults: readonly Text[]
  /** May be meant all the same. */
  remarks: readonly Text[]
  onChange: (advice: string) => void
}) {
  const words = useWords(queueWords)
  const text = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  const insert = (sentence: string) => {
    onChange(withSentence(value, sentence))
    area.current?.focus()
  }
  return (
    <>
      <Field>
        <Label>{words.advice}</Label>
        <Field.Description>{words.adviceHelp}</Field.Description>
        <Textarea
          ref={area}
          rows={rows}
          maxLength={600}
          value={value}
          aria-invalid={faults.length > 0 || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {faults.map((fault) => (
          <ValidationMessage key={fault.nb}>{text(fault)}</ValidationMessage>
        ))}
      </Field>
      <div role="status">
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark.nb}>{text(remark)}</li>
            ))}
          </ul>
        )}
      </div>
      <Details variant="tinted" data-size="sm">
        <Details.Summary>{words.ready}</Details.Summary>
        <Details.Content>
          <ul className={styles.plain}>
            {readyAdvice.map((sentence) => (
              <li key={sentence.nb}>
                <Button
                  type="button"
                  variant="tertiary"
                  data-size="sm"
                  className={styles.sentence}
                  aria-label={words.add(text(sentence))}
                  onClick={() => insert(text(sentence))}
                >
                  <PlusIcon aria-hidden />
                  <span>{text(sentence)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Details.Content>
      </Details>
    </>
  )
}
