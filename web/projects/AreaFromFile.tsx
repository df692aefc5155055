import { Alert, Button, Details, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Text } from '../../geodata/model/language.ts'
import { useSessionState } from '../app/session.ts'
import { announce } from '../components/announcements.ts'
import type { AreaChoice } from '../imports/fileProtocol.ts'
import { openFile, startFileThread } from '../imports/openFile.ts'
import { todayIso } from '../imports/today.ts'
import { useText, useWords } from '../words/words.ts'
import { formWords } from './formWords.ts'
import styles from './ProjectForm.module.css'

type State =
  | { step: 'waiting' }
  | { step: 'reading' }
  | { step: 'refused'; reasons: Text[] }
  | { step: 'choosing'; areas: AreaChoice[] }
  | { step: 'taken' }

/** Takes the project's area from a file; one is chosen when there are several. */
export function AreaFromFile({ onTake }: { onTake: (area: Geometry) => void }) {
  const words = useWords(formWords)
  const text = useText()
  const around = useSessionState().municipality.bbox
  const inputId = useId()
  const [state, setState] = useState<State>({ step: 'waiting' })

  const take = (area: AreaChoice) => {
    onTake(area.geometry)
    announce(words.areaTaken)
    setState({ step: 'taken' })
  }
  const read = async (file: File) => {
    setState({ step: 'reading' })
    const thread = startFileThread()
    const opened = await openFile(thread, file, { today: todayIso(), around })
    const areas = opened.ok ? await thread.ask('areas', null) : []
    thread.close()
    if (!opened.ok) setState({ step: 'refused', reasons: opened.reasons.map(({ message }) => message) })
    else if (areas.length === 1) take(areas[0]!)
    else setState({ step: 'choosing', areas })
  }

  return (
    <Details className={styles.folded}>
      <Details.Summary>{words.fromFile}</Details.Summary>
      <Details.Content className={styles.section}>
        <div className={styles.file}>
          <Label htmlFor={inputId}>{words.chooseFile}</Label>
          <p className={styles.help}>{words.fromFileHelp}</p>
          <input
            id={inputId}
            type="file"
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) void read(file)
            }}
          />
        </div>
        <div role="status">
          {state.step === 'reading' && <p>{words.reading}</p>}
          {state.step === 'taken' && <p>{words.areaTaken}</p>}
          {state.step === 'choosing' && state.areas.length === 0 && <p>{words.noAreas}</p>}
        </div>
        {state.step === 'refused' && (
          <Alert data-color="danger" role="alert">
            {state.reasons.map((reason) => (
              <p key={reason.nb}>{text(reason)}</p>
            ))}
          </Alert>
        )}
        {state.step === 'choosing' && state.areas.length > 0 && (
          <ChooseArea areas={state.areas} onChoose={take} />
        )}
      </Details.Content>
    </Details>
  )
}

function ChooseArea({
  areas,
  onChoose,
}: {
  areas: readonly AreaChoice[]
  onChoose: (area: AreaChoice) => void
}) {
  const words = useWords(formWords)
  const [at, setAt] = useState(0)
  return (
    <>
      <Field>
        <Label>{words.chooseArea}</Label>
        <Select value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {areas.map(({ number, label }, index) => (
            <Select.Option key={number} value={index}>
              {label ?? words.areaNumber(number)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div>
        <Button variant="secondary" onClick={() => onChoose(areas[at]!)}>
          {words.useArea}
        </Button>
      </div>
    </>
  )
}
