import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Report } from '../../geodata/sites/report.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { AreaEditor, useGeneralised } from './AreaEditor.tsx'
import { reportWords } from './reportWords.ts'
import { SiteForm } from './SiteForm.tsx'
import { siteWords } from './siteWords.ts'
import { useSiteWrites } from './useSites.ts'

/** Registers a site: first where, then the judgement. One that comes from a report begins with what was reported. */
export function NewSite({
  report,
  onSaved,
  onCancel,
}: {
  report: Report | null
  onSaved: (site: Site) => void
  onCancel: () => void
}) {
  const words = useWords(siteWords)
  const reported = useWords(reportWords)
  const { handle } = useSiteWrites()
  const [drawing, setDrawing] = useState<Geometry | null>(report?.geometry ?? null)
  const generalised = useGeneralised(drawing)
  const [start] = useState(() => ({ assessedOn: dateInNorway(new Date()), basis: report?.basis }))
  const saved = async (site: Site) => {
    onSaved(site)
    if (!report) return notify({ text: words.registered(site.properties.name) })
    try {
      await handle.mutateAsync({ id: report.id, handling: { outcome: 'registered', siteId: site.id } })
      notify({ text: reported.taken })
    } catch (failure) {
      // The site is stored; the report waits in its list.
      notify({ text: sayFailure(failure) })
    }
  }
  return (
    <>
      <Heading level={2} data-size="sm">
        {words.newSite}
      </Heading>
      {report && <Paragraph>{reported.fromReport}</Paragraph>}
      <AreaEditor drawing={drawing} generalised={generalised} says={words.becomes} onDraw={setDrawing} />
      <SiteForm
        site={null}
        start={start}
        area={generalised?.valid ? generalised.geometry : null}
        saveLabel={words.register}
        onUseArea={setDrawing}
        onSaved={(site) => void saved(site)}
        onCancel={onCancel}
      />
    </>
  )
}
