import type { Parapet } from '../model/bridge.ts'
import type { Geometry } from '../model/geojson.ts'
import { type LooseRecord, recordOf, textOf } from './loose.ts'
import { attributeMetres } from './nvdbMetres.ts'
import type { NvdbAttribute, NvdbObject } from './nvdbObject.ts'

/** A parapet (object type 5, Rekkverk) before it is joined to a bridge. */
export interface FoundParapet {
  parapet: Parapet
  geometry: Geometry | null
  /** Whether the geometry is the parapet's own, not the line of the road it belongs to. */
  isOwnGeometry: boolean
  /** Registered as standing on a bridge: use "Brukant/stup", or a place on the bridge. */
  onBridge: boolean
  /** Ids of bridges it is related to in NVDB. */
  bridges: readonly string[]
}

/** Attribute numbers of object type 5 in NVDB's data catalogue. */
const catalogue = { kind: 1089, use: 1248, placeOnBridge: 4665, length: 1298, height: 1574 } as const
const bridgeEdge = 4667
export const bridgeType = 60

/** The parapet as registered: nothing is judged or rounded; where it stands along a bridge is told when it is joined to one. */
export function nvdbParapet(object: NvdbObject, geometry: Geometry | null): FoundParapet {
  const of = (id: number) => object.attributes?.get(id)
  const use = of(catalogue.use)
  return {
    parapet: {
      externalId: object.id,
      kind: textOf(of(catalogue.kind)?.value),
      use: textOf(use?.value),
      heightMetres: metres(of(catalogue.height)),
      lengthMetres: metres(of(catalogue.length)),
      stretch: null,
    },
    geometry,
    isOwnGeometry: isOwn(object.raw),
    onBridge: isBridgeEdge(use) || textOf(of(catalogue.placeOnBridge)?.value) !== null,
    bridges: [...(object.related.get(bridgeType) ?? []), ...(object.related.get(0) ?? [])],
  }
}

// Without one of its own the object is drawn where its road is, and so beside nothing.
function isOwn({ geometri }: LooseRecord): boolean {
  const geometry = recordOf(geometri)
  return geometry !== null && geometry.egengeometri !== false
}

function metres(attribute: NvdbAttribute | undefined): number | null {
  return attribute ? attributeMetres(attribute) : null
}

// Older files spell it `brukantStup`, the API "Brukant/stup".
function isBridgeEdge(use: NvdbAttribute | undefined): boolean {
  return use?.enumId === bridgeEdge || /^brukant/i.test(textOf(use?.value) ?? '')
}
