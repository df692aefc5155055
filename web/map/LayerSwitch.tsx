import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { LayersIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { collectionCodes, collections } from '../../geodata/model/collections.ts'
import { contextLayerCodes, contextLayers } from '../../geodata/model/contextLayer.ts'
import { useSessionState } from '../app/session.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './MapPage.module.css'
import type { MapSearch } from './mapSearch.ts'
import { mapWords } from './mapWords.ts'

/** Which layers the map shows. What is switched off stands in the address bar, so a shared link looks the same. */
export function LayerSwitch({
  hidden,
  topo,
  onChange,
}: {
  hidden: readonly string[]
  topo: boolean
  onChange: (patch: Partial<MapSearch>, options: { replace: boolean }) => void
}) {
  const words = useWords(mapWords)
  const text = useText()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const { baseMaps } = useSessionState()
  const toggle = (layer: string, isOn: boolean) => {
    const left = isOn ? hidden.filter((name) => name !== layer) : [...hidden, layer]
    onChange({ hide: left.join(',') || undefined }, { replace: true })
  }
  const box = (layer: string, label: string) => (
    <Checkbox
      key={layer}
      value={layer}
      label={label}
      checked={!hidden.includes(layer)}
      onChange={(event) => toggle(layer, event.target.checked)}
    />
  )
  return (
    <div className={styles.tool}>
      <Button
        variant="secondary"
        data-size="sm"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <LayersIcon aria-hidden fontSize="1.25rem" />
        {words.layers}
      </Button>
      <div id={listId} hidden={!isOpen} className={styles.toolPanel}>
        <Fieldset data-size="sm">
          <Fieldset.Legend>{words.registerLayers}</Fieldset.Legend>
          {collectionCodes.map((code) => box(code, capitalised(text(collections[code].many))))}
        </Fieldset>
        <Fieldset data-size="sm">
          <Fieldset.Legend>{words.surroundings}</Fieldset.Legend>
          {contextLayerCodes.map((code) => box(code, text(contextLayers[code].name)))}
          {baseMaps.kartverket && (
            <Checkbox
              value="topo"
              label={words.baseTopo}
              checked={topo}
              onChange={(event) =>
                onChange({ base: event.target.checked ? 'topo' : undefined }, { replace: true })
              }
            />
          )}
        </Fieldset>
      </div>
    </div>
  )
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
