import type { Claim } from './claims.ts'
import {
  artsCentre,
  church,
  college,
  harbourParking,
  highOffices,
  hospital,
  hotel,
  railwayStation,
  shoppingCentre,
  stationParking,
  studentHousing,
  townHall,
} from './coreBuildings.ts'
import { box, careHome, kindergarten, type Landmark, school } from './landmark.ts'

function plain(
  name: string,
  use: 'industry' | 'culture' | 'health' | 'office',
  buildingType: string,
  width: number,
  depth: number,
  heightMetres: number,
  rest: Partial<Landmark> = {},
): Landmark {
  const storeys = Math.max(1, Math.round(heightMetres / 4.5))
  return { shape: box(width, depth), attributes: { name, use, buildingType, storeys, heightMetres }, ...rest }
}

/** By cell of the core: who has the blocks, the largest first. */
export const coreClaims: Readonly<Record<string, readonly Claim[]>> = {
  '1,-1': [hotel, artsCentre],
  '3,-1': [
    plain('Prøvefisk mottak', 'industry', 'Fiskemottak', 70, 38, 11, { facing: 'Havnepromenaden' }),
    plain('Båthallen', 'industry', 'Verkstedbygning', 52, 28, 12),
  ],
  '-1,-1': [plain('Gamle Tauverket', 'industry', 'Lagerbygning', 46, 16, 10)],
  '-2,-1': [harbourParking],
  '1,1': [townHall, { open: { kind: 'square', name: 'Prøvetorget' }, facing: 'Mønstergata' }],
  '2,1': [railwayStation, stationParking, highOffices],
  '-1,1': [shoppingCentre, church],
  '-2,1': [plain('Eksempelvik bibliotek', 'culture', 'Bibliotek', 44, 26, 13, { around: 'quarter' })],
  '3,1': [plain('Eksempelhallen', 'culture', 'Idrettshall', 56, 36, 13)],
  '2,2': [college, studentHousing],
  '-2,2': [
    hospital,
    plain('Lanternen helsehus', 'health', 'Helsehus', 40, 16, 12, {
      around: 'slabs',
      context: { layer: 'institutions', kind: 'clinic' },
    }),
  ],
  '1,3': [school('Måkeli skole'), kindergarten('Fjæresand barnehage')],
  '-1,3': [careHome('Ternehagen omsorgssenter')],
  '2,3': [kindergarten('Krabbestien barnehage')],
  '-2,3': [{ open: { kind: 'allotments', name: 'Ripshagen parsellhage' } }],
}
