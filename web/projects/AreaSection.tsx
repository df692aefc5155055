import { Button } from '@digdir/designsystemet-react'
import { useCallback, useState } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import { areaM2 } from '../../geodata/geometry/measure.ts'
import { collections } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { GeometryEditor } from '../map/GeometryEditor.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { formatArea } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { AreaFromFile } from './AreaFromFile.tsx'
import { formWords } from './formWords.ts'
import styles from './ProjectForm.module.css'

const marginMetres = 200
/** Of the map's width: a smaller area is there, but not to be seen. */
const smallestShare = 0.08

/** The project's area: drawn, typed, pasted or taken from a file. One that exists is shown until someone asks to change it. */
export function AreaSection({
  value,
  isNew,
  onChange,
}: {
  value: Geometry | null
  isNew: boolean
  onChange: (area: Geometry | null) => void
}) {
  const words = useWords(formWords)
  const language = useLanguage()
  const [isEditing, setIsEditing] = useState(isNew)
  const take = useTaking(onChange)
  return (
    <section className={styles.area}>
      <h2>{words.area}</h2>
      {isEditing ? (
        <>
          <GeometryEditor value={value} onChange={take} types={collections.projects.geometryTypes} />
          <AreaFromFile onTake={take} />
        </>
      ) : (
        <>
          {value && <p className={styles.help}>{words.areaIs(formatArea(areaM2(value), language))}</p>}
          <div>
            <Button variant="secondary" onClick={() => setIsEditing(true)}>
              {words.changeArea}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** Takes an area in, and moves the map to one that is not in view: from a file, pasted, or typed. */
function useTaking(onChange: (area: Geometry | null) => void) {
  const { map } = useMapHandle()
  return useCallback(
    (area: Geometry | null) => {
      onChange(area)
      if (!map || !area) return
      const [west, south, east, north] = bboxOf(area)
      const view = map.getBounds()
      const isSeen = view.contains([west, south]) && view.contains([east, north])
      const share = (east - west) / (view.getEast() - view.getWest())
      if (isSeen && share > smallestShare) return
      map.fitBounds(expandBbox([west, south, east, north], marginMetres))
    },
    [map, onChange],
  )
}
