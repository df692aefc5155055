import { box, type Landmark, shape } from './landmark.ts'

/*
 * The buildings everyone in town knows. Names are invented, from instruments, drawing tools and small things of the
 * shore. What is said of securing is what people could have entered: some of it partial, some of it not known.
 */

const comb = shape('-38,-32 38,-32 38,-18 28,-18 28,14 14,14 14,-18 -14,-18 -14,14 -28,14 -28,-18 -38,-18')
const chapel = shape('-18,-5 0,-5 0,-12 9,-12 9,-5 16,-5 16,5 9,5 9,12 0,12 0,5 -18,5')
const angle = shape('-24,-20 24,-20 24,-4 -8,-4 -8,20 -24,20')
const wedge = shape('-22,-15 24,-15 18,15 -22,11')

export const hotel: Landmark = {
  shape: angle,
  facing: 'Havnepromenaden',
  around: 'quarter',
  attributes: {
    name: 'Hotell Ankerfeste',
    use: 'hotel',
    buildingType: 'Hotell',
    storeys: 9,
    heightMetres: 31,
    builtYear: 2014,
    roofTerrace: 'public',
    publicAccess: true,
    atrium: true,
    roofAccess: 'locked',
    coverage: 'partial',
    coverageNote: 'Takterrassen har høyt rekkverk mot sjøen, ikke mot bakgården.',
  },
}

export const artsCentre: Landmark = {
  shape: wedge,
  facing: 'Havnepromenaden',
  attributes: {
    name: 'Kulturhuset Blåskjellet',
    use: 'culture',
    buildingType: 'Kulturhus',
    storeys: 4,
    heightMetres: 19,
    builtYear: 2009,
    publicAccess: true,
    roofTerrace: 'public',
    roofAccess: 'open',
    coverage: 'full',
  },
}

export const townHall: Landmark = {
  shape: box(46, 42),
  courtyard: box(22, 18),
  around: 'quarter',
  attributes: {
    name: 'Eksempelvik rådhus',
    use: 'office',
    buildingType: 'Rådhus',
    storeys: 5,
    heightMetres: 21,
    builtYear: 1957,
    publicAccess: true,
    owner: 'Eksempelvik kommune',
  },
}

export const shoppingCentre: Landmark = {
  shape: box(52, 44),
  courtyard: box(20, 14),
  around: 'quarter',
  attributes: {
    name: 'Skjellgården kjøpesenter',
    use: 'retail',
    buildingType: 'Kjøpesenter',
    storeys: 4,
    heightMetres: 19,
    builtYear: 1992,
    publicAccess: true,
    atrium: true,
    guarding: 'Vekter i åpningstiden',
  },
}

export const church: Landmark = {
  shape: chapel,
  attributes: {
    name: 'Eksempelvik kirke',
    use: 'culture',
    buildingType: 'Kirke',
    heightMetres: 28,
    builtYear: 1868,
    publicAccess: true,
  },
}

export const railwayStation: Landmark = {
  shape: box(62, 12),
  facing: 'Banegata',
  around: 'slabs',
  attributes: {
    name: 'Eksempelvik stasjon',
    use: 'station',
    buildingType: 'Stasjonsbygning',
    storeys: 2,
    heightMetres: 11,
    builtYear: 1921,
    publicAccess: true,
    owner: 'Eksempelbanen',
  },
}

export const stationParking: Landmark = {
  shape: box(54, 32),
  around: 'slabs',
  attributes: {
    name: 'Parkeringshuset Sporbyttet',
    use: 'parking',
    buildingType: 'Parkeringshus',
    storeys: 5,
    parkingDecks: 5,
    heightMetres: 16.5,
    builtYear: 1988,
    openFacades: true,
    publicAccess: true,
    roofAccess: 'open',
    climbResistant: 'no',
    coverage: 'partial',
    coverageNote: 'Øverste dekk er skjermet mot gata, ikke mot sporet.',
  },
}

export const harbourParking: Landmark = {
  shape: box(56, 34),
  attributes: {
    name: 'Prøvekaia parkeringshus',
    use: 'parking',
    buildingType: 'Parkeringshus',
    storeys: 6,
    parkingDecks: 6,
    heightMetres: 19,
    builtYear: 2003,
    openFacades: true,
    publicAccess: true,
    roofAccess: 'open',
    coverage: 'none',
  },
}

export const highOffices: Landmark = {
  shape: box(26, 24),
  around: 'quarter',
  attributes: {
    name: 'Vinkelhaken',
    use: 'office',
    buildingType: 'Kontorbygning',
    storeys: 14,
    heightMetres: 49,
    builtYear: 2019,
    roofAccess: 'locked',
    coverage: 'full',
  },
}

export const hospital: Landmark = {
  shape: comb,
  beside: [
    {
      shape: box(44, 14, 0, 28),
      attributes: {
        name: 'Eksempelvik legevakt',
        use: 'health',
        buildingType: 'Legevakt',
        storeys: 2,
        heightMetres: 9,
      },
    },
  ],
  attributes: {
    name: 'Eksempelvik sykehus',
    use: 'hospital',
    buildingType: 'Sykehus',
    storeys: 7,
    heightMetres: 29,
    builtYear: 1974,
    publicAccess: true,
    roofAccess: 'locked',
    windowRestrictors: 'all',
    coverage: 'full',
  },
  context: { layer: 'institutions', kind: 'hospital' },
}

export const college: Landmark = {
  shape: comb,
  attributes: {
    name: 'Høgskolen i Eksempelvik',
    use: 'campus',
    buildingType: 'Høgskolebygning',
    storeys: 5,
    heightMetres: 20,
    builtYear: 2001,
    publicAccess: true,
    atrium: true,
  },
  context: { layer: 'schools', kind: 'college' },
}

export const studentHousing: Landmark = {
  shape: box(60, 14, 0, -17),
  around: 'slabs',
  beside: [
    {
      shape: box(22, 20, -16, 15),
      attributes: {
        name: 'Linjalen studentboliger, høyblokka',
        use: 'student_housing',
        buildingType: 'Studentboliger',
        storeys: 11,
        heightMetres: 34,
        roofAccess: 'locked',
        windowRestrictors: 'some',
        coverage: 'partial',
        coverageNote: 'Vinduene fra åttende etasje og opp mangler åpningsbegrensning.',
      },
    },
  ],
  attributes: {
    name: 'Linjalen studentboliger',
    use: 'student_housing',
    buildingType: 'Studentboliger',
    storeys: 6,
    heightMetres: 19,
    builtYear: 2011,
    accessBalcony: true,
  },
}
