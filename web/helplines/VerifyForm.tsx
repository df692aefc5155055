import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sayHours } from '../../geodata/helplines/hours.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { HelplineFacts } from './HelplineFacts.tsx'
import styles from './Helplines.module.css'
import { useVerifyHelpline } from './helplines.ts'
import { helplineWords } from './helplineWords.ts'

/** Says that the number was held against a source. The day is today and the source the last one: two clicks are enough. */
export function VerifyForm({ service, onDone }: { service: Helpline; onDone: () => void }) {
  const words = useWords(helplineWords)
  const language = useLanguage()
  // What is verified is what was on screen.
  const [opened] = useState(service)
  const [source, setSource] = useState(opened.verified?.source ?? opened.website ?? '')
  const [on, setOn] = useState(dateInNorway(new Date()))
  const [hasTried, setHasTried] = useState(false)
  const verify = useVerifyHelpline()
  const conflict = isProblem(verify.error, 'conflict') ? (verify.error.current as Helpline) : null
  const fieldError = (name: string) =>
    isProblem(verify.error, 'invalid')
      ? verify.error.fieldErrors.find(({ field }) => field === name)?.message
      : undefined
  const { name, number, hours } = conflict ?? opened
  const send = () => {
    setHasTried(true)
    if (source.trim() === '') return
    verify.mutate(
      { seen: conflict ?? opened, verification: { on, source: source.trim() } },
      {
        onSuccess: () => {
          notify({ text: words.verifiedNow(name) })
          onDone()
        },
      },
    )
  }
  return (
    <InlineForm
      className={styles.verify}
      sending={{ isPending: verify.isPending, error: fieldError('on') ? null : verify.error }}
      submit={words.verifySave}
      conflict={conflict && { by: conflict.by, stored: <HelplineFacts service={conflict} /> }}
      onSubmit={send}
      onDone={onDone}
    >
      <p>{words.verifyQuestion(number, sayHours(hours, language))}</p>
      <div className={styles.fields}>
        <Textfield
          autoFocus
          label={words.verifySource}
          description={words.verifySourceHelp}
          maxLength={300}
          value={source}
          error={hasTried && source.trim() === '' && words.sourceMissing}
          onChange={(event) => setSource(event.target.value)}
        />
        <Textfield
          type="date"
          label={words.verifyOn}
          value={on}
          error={fieldError('on')}
          onChange={(event) => setOn(event.target.value)}
        />
      </div>
    </InlineForm>
  )
}
