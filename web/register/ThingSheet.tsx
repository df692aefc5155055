import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { collections } from '../../geodata/model/collections.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { ThingHistory } from '../history/ThingHistory.tsx'
import { measureText } from '../map/drawing/measureText.ts'
import { useMapHandle } from '../map/mapHandle.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { refreshTiles } from '../map/refreshTiles.ts'
import { SafeguardsAt } from '../safeguards/SafeguardsAt.tsx'
import { useTypeName } from '../safeguards/typeName.ts'
import { NeedsAt } from '../sign-needs/NeedsAt.tsx'
import { PlansAt } from '../sign-plans/PlansAt.tsx'
import { SignsAt } from '../signs/SignsAt.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { BelongsTo } from './BelongsTo.tsx'
import { FactGroups } from './FactGroups.tsx'
import styles from './Panel.module.css'
import { PanelFrame } from './PanelFrame.tsx'
import { Parapets } from './Parapets.tsx'
import { ProjectsNear } from './ProjectsNear.tsx'
import { registerWords } from './registerWords.ts'
import { SecuringState } from './SecuringState.tsx'
import { coverageOf, nameOf, summaryLine } from './summary.ts'
import { ThingActions } from './ThingActions.tsx'

/** A thing as it is read: state of securing, facts with their sources, what belongs to it, what lies near, and its history. */
export function ThingSheet({
  tab,
  thing,
  onChange,
  onClose,
}: {
  tab: Tab
  thing: ThingOf<Tab>
  onChange: (patch: Partial<MapSearch>) => void
  onClose: () => void
}) {
  const words = useWords(registerWords)
  const text = useText()
  const language = useLanguage()
  const typeName = useTypeName()
  const may = useMay()
  const { map } = useMapHandle()
  const properties = thing.properties as Record<string, unknown>
  const coverage = coverageOf(tab, thing, may('securing:read'))
  const isRegisterThing = tab === 'bridges' || tab === 'buildings' || tab === 'structures'
  const kindName = text(collections[tab].one)
  const measure = measureText(thing.geometry, language)
  usePageTitle(nameOf(properties, language))
  return (
    <PanelFrame
      title={nameOf(properties, language)}
      lead={[kindName, summaryLine(tab, properties, language, typeName)].filter(Boolean).join(' · ')}
      closesOnEscape
      onClose={onClose}
    >
      {thing.deletedAt && <Alert data-color="warning">{words.isDeleted}</Alert>}
      <ThingActions tab={tab} thing={thing} onChange={onChange} />
      {coverage !== undefined && <SecuringState tab={tab} thing={thing} coverage={coverage} />}
      {'at' in properties && properties.at ? <BelongsTo reference={properties.at as ThingReference} /> : null}
      {isRegisterThing && (
        <>
          <SafeguardsAt reference={{ collection: tab, id: thing.id }} onChange={onChange} />
          <NeedsAt reference={{ collection: tab, id: thing.id }} />
          <PlansAt reference={{ collection: tab, id: thing.id }} />
          <SignsAt reference={{ collection: tab, id: thing.id }} onChange={onChange} />
        </>
      )}
      <FactGroups tab={tab} thing={thing} />
      {Array.isArray(properties.parapets) && <Parapets parapets={properties.parapets} />}
      {isRegisterThing && <ProjectsNear geometry={thing.geometry} />}
      {may('history:read') && (
        <ThingHistory collection={tab} thing={thing} onReverted={() => refreshTiles(map, tab)} />
      )}
      <Paragraph className={styles.subtle}>
        {measure && `${measure}. `}
        {words.lastChanged(thing.updatedBy, formatDateTime(thing.updatedAt, language))}
      </Paragraph>
    </PanelFrame>
  )
}
