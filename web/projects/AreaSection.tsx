import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { areaM2 } from '../../geodata/geometry/measure.ts'
import { collections } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { GeometryEditor } from '../map/GeometryEditor.tsx'
import { formatArea } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { AreaFromFile } from './AreaFromFile.tsx'
import { formWords } from './formWords.ts'
import styles from './ProjectForm.module.css'

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
  return (
    <section className={styles.area}>
      <h2>{words.area}</h2>
      {isEditing ? (
        <>
          <GeometryEditor value={value} onChange={onChange} types={collections.projects.geometryTypes} />
          <AreaFromFile onTake={onChange} />
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
