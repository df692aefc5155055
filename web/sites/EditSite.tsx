import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { AreaEditor, useGeneralised } from './AreaEditor.tsx'
import { SiteForm } from './SiteForm.tsx'
import { siteWords } from './siteWords.ts'

export type Task = 'change' | 'assess'

/** A site being changed, or assessed anew: then from today, and with the next assessment a year on unless one says otherwise. */
export function EditSite({
  site,
  task,
  onSaved,
  onCancel,
}: {
  site: Site
  task: Task
  onSaved: () => void
  onCancel: () => void
}) {
  const words = useWords(siteWords)
  const shared = useWords()
  // What is edited is the version that was open when editing began: a newer one fetched meanwhile must not slip under it.
  const [opened] = useState(site)
  const [isDrawing, setIsDrawing] = useState(false)
  const [drawing, setDrawing] = useState<Geometry | null>(null)
  const generalised = useGeneralised(drawing)
  const [start] = useState(() =>
    task === 'assess'
      ? { ...opened.properties, assessedOn: dateInNorway(new Date()), nextAssessmentOn: null }
      : opened.properties,
  )
  const draw = (area: Geometry | null) => {
    setDrawing(area)
    setIsDrawing(true)
  }
  const keep = () => {
    setDrawing(null)
    setIsDrawing(false)
  }
  return (
    <>
      <Heading level={2} data-size="sm">
        {task === 'assess' ? words.assess : words.change}: {opened.properties.name}
      </Heading>
      {task === 'assess' && <Paragraph>{words.assessHelp}</Paragraph>}
      {isDrawing ? (
        <>
          <AreaEditor drawing={drawing} generalised={generalised} says={words.becomes} onDraw={setDrawing} />
          <div>
            <Button variant="tertiary" data-size="sm" onClick={keep}>
              {words.keepArea}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => draw(null)}>
            {words.changeArea}
          </Button>
        </div>
      )}
      <SiteForm
        site={opened}
        start={start}
        area={isDrawing ? (generalised?.valid ? generalised.geometry : null) : undefined}
        saveLabel={task === 'assess' ? words.saveAssessment : shared.save}
        onUseArea={draw}
        onSaved={(saved) => {
          notify({ text: words.savedName(saved.properties.name) })
          onSaved()
        }}
        onCancel={onCancel}
      />
    </>
  )
}
