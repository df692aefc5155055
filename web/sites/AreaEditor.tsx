import { useMemo } from 'react'
import { type Geometry, geometryTypes } from '../../geodata/model/geojson.ts'
import { type Generalisation, generalise } from '../../geodata/sites/generalise.ts'
import { useSessionState } from '../app/session.ts'
import { GeometryEditor } from '../map/GeometryEditor.tsx'
import { AreaPreview } from './AreaPreview.tsx'

/** Draws where it is, and shows the cells that the drawing becomes before anything is sent. */
export function AreaEditor({
  drawing,
  generalised,
  says,
  onDraw,
}: {
  drawing: Geometry | null
  generalised: Generalisation | null
  says: (cells: string) => string
  onDraw: (drawing: Geometry | null) => void
}) {
  return (
    <>
      <GeometryEditor value={drawing} onChange={onDraw} types={geometryTypes} firstShape="Polygon" />
      <AreaPreview generalised={generalised} says={says} />
    </>
  )
}

/** The cells that a drawing lies in; null while there is none. */
export function useGeneralised(drawing: Geometry | null): Generalisation | null {
  const around = useSessionState().municipality.bbox
  return useMemo(() => drawing && generalise(drawing, around), [drawing, around])
}
