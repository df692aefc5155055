import type { RegisterCollection } from '../../model/collections.ts'
import type { Edge, EdgeAccess } from '../../model/edge.ts'

/** What was seen of a thing's edges, so many days before today. */
export interface PastSurvey {
  collection: RegisterCollection
  name: string
  seen: number
  edges: Edge[]
}

const edge = (code: string, access: EdgeAccess, lengthMetres: number | null = null): Edge => ({
  code,
  access,
  name: '',
  lengthMetres,
  line: null,
  reachable: [],
})
/** A bridge whose ends lead straight on to the ground. */
const sidesOnly = [edge('left', 'all'), edge('right', 'all'), edge('start', 'none'), edge('end', 'none')]

export const pastSurveys: readonly PastSurvey[] = [
  { collection: 'bridges', name: 'Passerbrua', seen: 430, edges: sidesOnly },
  { collection: 'bridges', name: 'Røsslyngbrua', seen: 424, edges: sidesOnly },
  { collection: 'bridges', name: 'Skinnebrua', seen: 385, edges: sidesOnly },
  { collection: 'bridges', name: 'Konvoluttbrua', seen: 350, edges: sidesOnly },
  { collection: 'bridges', name: 'Fjærebrua', seen: 322, edges: sidesOnly },
  { collection: 'bridges', name: 'Prøvebrua', seen: 188, edges: sidesOnly },
  { collection: 'buildings', name: 'Hotell Ankerfeste', seen: 410, edges: [edge('roof-1', 'all', 120)] },
  { collection: 'buildings', name: 'Eksempelvik rådhus', seen: 268, edges: [edge('roof-1', 'all', 96)] },
]
