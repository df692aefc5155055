import { useSessionState } from '../app/session.ts'
import { MapHandleProvider } from './MapHandleProvider.tsx'
import { MapView } from './MapView.tsx'

export function MapPage() {
  const { municipality } = useSessionState()
  return (
    <MapHandleProvider>
      <MapView bounds={municipality.bbox ?? undefined} />
    </MapHandleProvider>
  )
}
