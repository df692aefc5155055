import { note } from '../imports/note.ts'
import type { buildingStatuses, buildingUses } from '../model/building.ts'
import type { ImportNote } from '../model/imports.ts'
import { parseMetres, parseNumber } from './number.ts'
import { type OsmTags, osmYear } from './osmTags.ts'

type Use = keyof typeof buildingUses.labels

/** What a building is used for, by tag and value; a facility in it tells more than its shape, so it is asked first. */
const uses: readonly (readonly [tag: string, values: Readonly<Record<string, Use>>])[] = [
  [
    'amenity',
    {
      hospital: 'hospital',
      clinic: 'health',
      doctors: 'health',
      dentist: 'health',
      nursing_home: 'care_home',
      social_facility: 'care_home',
      school: 'school',
      kindergarten: 'kindergarten',
      university: 'campus',
      college: 'campus',
      parking: 'parking',
      place_of_worship: 'culture',
      theatre: 'culture',
      cinema: 'culture',
      library: 'culture',
      arts_centre: 'culture',
      community_centre: 'culture',
      townhall: 'office',
      restaurant: 'retail',
      cafe: 'retail',
      pub: 'retail',
      bus_station: 'station',
      ferry_terminal: 'station',
    },
  ],
  ['healthcare', { hospital: 'hospital', clinic: 'health', doctor: 'health', rehabilitation: 'hospital' }],
  [
    'tourism',
    { hotel: 'hotel', hostel: 'hotel', guest_house: 'hotel', museum: 'culture', gallery: 'culture' },
  ],
  ['leisure', { sports_centre: 'culture', stadium: 'culture', ice_rink: 'culture' }],
  [
    'building',
    {
      apartments: 'housing',
      house: 'housing',
      detached: 'housing',
      semidetached_house: 'housing',
      terrace: 'housing',
      residential: 'housing',
      bungalow: 'housing',
      cabin: 'housing',
      farm: 'housing',
      dormitory: 'student_housing',
      nursing_home: 'care_home',
      hospital: 'hospital',
      school: 'school',
      kindergarten: 'kindergarten',
      university: 'campus',
      college: 'campus',
      parking: 'parking',
      office: 'office',
      government: 'office',
      retail: 'retail',
      commercial: 'retail',
      supermarket: 'retail',
      kiosk: 'retail',
      hotel: 'hotel',
      church: 'culture',
      cathedral: 'culture',
      chapel: 'culture',
      mosque: 'culture',
      religious: 'culture',
      sports_centre: 'culture',
      sports_hall: 'culture',
      stadium: 'culture',
      museum: 'culture',
      industrial: 'industry',
      warehouse: 'industry',
      manufacture: 'industry',
      service: 'industry',
      train_station: 'station',
      transportation: 'station',
      garage: 'other',
      garages: 'other',
      carport: 'other',
      shed: 'other',
      roof: 'other',
      greenhouse: 'other',
      barn: 'other',
      hut: 'other',
      toilets: 'other',
    },
  ],
]

export function isOsmBuilding(tags: OsmTags): boolean {
  return tags.building !== undefined && tags.building !== 'no'
}

/** A building's attributes by our names; null where the tags are silent. */
export function osmBuilding(tags: OsmTags): { properties: Record<string, unknown>; notes: ImportNote[] } {
  const notes: ImportNote[] = []
  return {
    properties: {
      name: tags.name ?? null,
      buildingNumber: firstNumber(tags['ref:bygningsnr'], notes),
      status: statusOf(tags),
      use: buildingUse(tags),
      address: addressOf(tags),
      builtYear: osmYear(tags),
      storeys: storeysOf(tags['building:levels'], notes),
      heightMetres: heightOf(tags.height, notes),
      owner: tags.owner ?? null,
      operator: tags.operator ?? null,
    },
    notes,
  }
}

function buildingUse(tags: OsmTags): Use | null {
  for (const [tag, values] of uses) {
    const value = tags[tag]
    if (value !== undefined && Object.hasOwn(values, value)) return values[value]!
  }
  if (tags.shop !== undefined) return 'retail'
  return tags.office === undefined ? null : 'office'
}

function statusOf({ building }: OsmTags): keyof typeof buildingStatuses.labels | null {
  if (building === 'construction') return 'under_construction'
  return building === 'proposed' ? 'planned' : null
}

function addressOf(tags: OsmTags): string | null {
  const street = tags['addr:street']
  return street ? [street, tags['addr:housenumber']].filter(Boolean).join(' ') : null
}

/** One outline may cover several buildings of the cadastre; the register holds one number, and the rest is noted. */
function firstNumber(tag: string | undefined, notes: ImportNote[]): string | null {
  const [first, ...others] = (tag ?? '').split(';').map((part) => part.trim())
  if (others.length > 0) {
    const list = others.join(', ')
    notes.push(
      note(
        'info',
        'several-numbers',
        'buildingNumber',
        `OpenStreetMap gir flere bygningsnumre. Det første er brukt; de andre er ${list}.`,
        `OpenStreetMap gives several building numbers. The first is used; the others are ${list}.`,
      ),
    )
  }
  return first || null
}

/** `3`, `2.5` (a half storey is not a storey), `2;4` (parts of different height: the highest counts). */
function storeysOf(tag: string | undefined, notes: ImportNote[]): number | null {
  if (tag === undefined) return null
  const parts = tag.split(';').map(parseNumber)
  if (parts.some((part) => part === null)) {
    notes.push(notUnderstood('storeys', 'building:levels', tag))
    return null
  }
  const storeys = Math.floor(Math.max(...(parts as number[])))
  if (String(storeys) !== tag.trim()) {
    notes.push(
      note(
        'info',
        'storeys-rounded',
        'storeys',
        `OpenStreetMap gir «${tag}» etasjer; ${storeys} er brukt.`,
        `OpenStreetMap gives “${tag}” storeys; ${storeys} is used.`,
      ),
    )
  }
  return storeys
}

function heightOf(tag: string | undefined, notes: ImportNote[]): number | null {
  if (tag === undefined) return null
  const metres = parseMetres(tag)
  if (metres === null) notes.push(notUnderstood('heightMetres', 'height', tag))
  return metres
}

function notUnderstood(field: string, tag: string, value: string): ImportNote {
  return note(
    'warning',
    'unknown-value',
    field,
    `Verdien «${value}» i ${tag} er ikke forstått, og er ikke tatt med.`,
    `The value “${value}” of ${tag} was not understood, and was left out.`,
  )
}
