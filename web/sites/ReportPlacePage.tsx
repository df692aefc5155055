import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { reportProperties } from '../../geodata/sites/report.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay, useSessionState } from '../app/session.ts'
import { ErrorList } from '../components/fields/ErrorList.tsx'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { ThingField } from '../components/fields/ThingField.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { useWords } from '../words/words.ts'
import { AreaEditor, useGeneralised } from './AreaEditor.tsx'
import { Receipt } from './Receipt.tsx'
import { reportWords } from './reportWords.ts'
import styles from './Sites.module.css'
import { sayProblem } from './sayProblem.ts'
import { type NewReport, sendReport } from './siteApi.ts'
import { reportFields } from './siteFields.ts'
import { ConfirmRemarks, TextRemarks } from './TextRemarks.tsx'
import { useRemarkedForm } from './useRemarkedForm.ts'

/** Reports a place in confidence. What is sent is never shown here again; the receipt stands once. */
export function ReportPlacePage() {
  const words = useWords(reportWords)
  const maySend = useMay()('site-reports:send')
  const { municipality } = useSessionState()
  const [receipt, setReceipt] = useState<string | null>(null)
  usePageTitle(words.title)
  if (!maySend) return <NotFound />
  if (receipt) return <Receipt receipt={receipt} onAnother={() => setReceipt(null)} />
  return (
    <MapHandleProvider>
      <div className={`${page.page} ${styles.wide}`}>
        <div className={styles.lead}>
          <Heading level={1} data-size="lg">
            {words.title}
          </Heading>
          <Paragraph>{words.lead}</Paragraph>
          <Paragraph>
            {words.after} <strong>{words.urgent}</strong>
          </Paragraph>
        </div>
        <div className={styles.columns}>
          <ReportForm onSent={setReceipt} />
          <div className={styles.map}>
            <MapView bounds={municipality.bbox ?? undefined} />
          </div>
        </div>
      </div>
    </MapHandleProvider>
  )
}

const empty = {}

function ReportForm({ onSent }: { onSent: (receipt: string) => void }) {
  const words = useWords(reportWords)
  const [drawing, setDrawing] = useState<Geometry | null>(null)
  const generalised = useGeneralised(drawing)
  const area = generalised?.valid ? generalised.geometry : null
  const form = useRemarkedForm({
    schema: reportProperties,
    fields: reportFields,
    start: empty,
    texts: ['note'],
    send: async (properties, textConfirmed) => {
      const body = { ...(properties as Pick<NewReport, 'basis' | 'note'>), geometry: area!, textConfirmed }
      const { receipt } = await sendReport(body)
      setTimeout(() => onSent(receipt))
    },
  })
  return (
    <div className={styles.side}>
      <Heading level={2} data-size="sm">
        {words.where}
      </Heading>
      <AreaEditor drawing={drawing} generalised={generalised} says={words.becomes} onDraw={setDrawing} />
      <form className={styles.form} noValidate onSubmit={form.submit}>
        <ErrorList
          errors={form.errors}
          fields={reportFields}
          controlId={form.controlId}
          attempt={form.attempts}
        />
        {reportFields.map((field) => (
          <div key={field.name}>
            <ThingField
              field={field}
              id={form.controlId(field.name)}
              control={form.control}
              start={empty}
              external={[]}
            />
            <TextRemarks remarks={form.remarks[field.name]} />
          </div>
        ))}
        {form.isAsking && (
          <ConfirmRemarks
            remarks={form.remarks}
            busy={form.isSending}
            confirmLabel={words.sendAnyway}
            onCorrect={() => document.getElementById(form.controlId('note'))?.focus()}
            onConfirm={() => void form.confirm()}
          />
        )}
        {form.error !== null && (
          <Alert data-color="danger" role="alert">
            {sayProblem(form.error)}
          </Alert>
        )}
        <div className={styles.formActions}>
          {area === null && <span>{words.needsArea}</span>}
          <Button type="submit" loading={form.isSending} disabled={area === null || form.isAsking}>
            {words.send}
          </Button>
        </div>
        <LeaveGuard active={(form.isDirty || drawing !== null) && !form.isSaved} />
      </form>
    </div>
  )
}
