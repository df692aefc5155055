import { Field, Heading, Input, Label, Textarea } from '@digdir/designsystemet-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { ActionPlan } from '../../../geodata/model/actionPlan.ts'
import page from '../../app/Page.module.css'
import { LeaveGuard } from '../../components/fields/LeaveGuard.tsx'
import { useWords } from '../../words/words.ts'
import { CancelPlan, ChangePlan } from './ChangePlan.tsx'
import styles from './Document.module.css'
import { documentWords } from './documentWords.ts'
import { PlanRemarks } from './PlanRemarks.tsx'
import { readPlanText } from './readPlanText.ts'

/** The municipality's own plan from a file or pasted: its faults by line, then what it would change, then one's yes. */
export function LoadPlan({ plan, onDone }: { plan: ActionPlan; onDone: () => void }) {
  const words = useWords(documentWords)
  const [written, setWritten] = useState('')
  const [isTaken, setIsTaken] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const settled = useDeferredValue(written)
  const read = useMemo(() => (settled.trim() === '' ? null : readPlanText(settled)), [settled])
  // A text file from Windows may begin with a mark that is no part of it.
  const take = async (file: File) => setWritten((await file.text()).replace(/^\uFEFF/, ''))
  const goTo = (line: number) => {
    const lines = written.split('\n')
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
    box.current?.focus()
    box.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    // Browsers do not scroll to what is selected.
    if (box.current) box.current.scrollTop = (box.current.scrollHeight / lines.length) * Math.max(line - 4, 0)
  }
  return (
    <section className={styles.section} aria-labelledby="load-plan">
      <Heading level={2} data-size="sm" id="load-plan">
        {words.load}
      </Heading>
      <p className={page.narrow}>{words.loadHelp}</p>
      <Field className={styles.file}>
        <Label>{words.file}</Label>
        <Input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void take(file)
            // The same file, mended, can be chosen again.
            target.value = ''
          }}
        />
      </Field>
      <Field>
        <Label>{words.paste}</Label>
        <Field.Description>{words.pasteHelp}</Field.Description>
        <Textarea
          ref={box}
          className={styles.text}
          rows={12}
          spellCheck={false}
          wrap="off"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </Field>
      {read && !read.ok && (
        <PlanRemarks title={words.faults(read.faults.length)} remarks={read.faults} onGo={goTo} />
      )}
      {read?.ok && read.remarks.length > 0 && (
        <PlanRemarks isMild title={words.remarks} remarks={read.remarks} onGo={goTo} />
      )}
      {read?.ok ? (
        <ChangePlan
          plan={plan}
          document={read.document}
          shown={read.document}
          onTaken={() => setIsTaken(true)}
          onDone={onDone}
        />
      ) : (
        <CancelPlan onDone={onDone} />
      )}
      <LeaveGuard active={written.trim() !== '' && !isTaken} />
    </section>
  )
}
