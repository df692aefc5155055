import { Link } from '@tanstack/react-router'
import { z } from 'zod'
import { type Collection, collections } from '../../geodata/model/collections.ts'
import type { Event } from '../../geodata/model/history.ts'
import { useMay } from '../app/session.ts'
import { tabs } from '../map/mapSearch.ts'
import { useText, useWords } from '../words/words.ts'
import { eventWords } from './eventWords.ts'

const checkData = z.object({ projectId: z.string() })

/** The way to what an event is about, where there is a page for it. */
export function EventLink({ event }: { event: Event }) {
  const words = useWords(eventWords)
  const text = useText()
  const may = useMay()
  const { collection, thingId, type } = event
  if (type.startsWith('imports.')) {
    return may('imports:read') ? <Link to="/importer">{words.open(words.import)}</Link> : null
  }
  if (type.startsWith('clearances.')) {
    return may('clearances:read') ? <Link to="/klareringer">{words.open(words.clearances)}</Link> : null
  }
  if (!thingId || type.endsWith('.deleted')) return null
  if (collection === 'projects') {
    return (
      <Link to="/prosjekter/$id" params={{ id: thingId }}>
        {words.open(words.project)}
      </Link>
    )
  }
  if (collection === 'checks') {
    const data = checkData.safeParse(event.data)
    return data.success ? (
      <Link to="/prosjekter/$id/sjekk" params={{ id: data.data.projectId }} search={{ check: thingId }}>
        {words.open(words.check)}
      </Link>
    ) : null
  }
  if (collection === 'follow-ups') {
    const data = checkData.safeParse(event.data)
    return data.success ? (
      <Link to="/prosjekter/$id/gjennomgang" params={{ id: data.data.projectId }}>
        {words.open(words.followUps)}
      </Link>
    ) : null
  }
  if (collection === 'plan-measures') {
    return (
      <Link to="/handlingsplan/tiltak/$code" params={{ code: thingId }}>
        {words.open(words.measure)}
      </Link>
    )
  }
  if (/^(inspections|faults|evaluations)\./.test(type)) {
    return (
      <Link to="/sikring/tiltak/$id" params={{ id: thingId }}>
        {words.open(text(collections.safeguards.one))}
      </Link>
    )
  }
  const tab = tabs.find((one) => one === collection)
  return tab ? (
    <Link to="/kart" search={{ tab, id: thingId }}>
      {words.open(text(collections[tab as Collection].one))}
    </Link>
  ) : null
}
