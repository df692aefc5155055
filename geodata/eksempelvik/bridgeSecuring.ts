import type { BridgeProperties } from '../model/bridge.ts'

/*
 * What people in the town have entered about parapets. Some of it is partial and some was never entered, as in any
 * municipality: the demo has to show what that looks like.
 */

const norm = {
  requiredHeightMetres: 1.6,
  requiredHeightSource: 'Eksempelvik kommunes egen norm for bruer, 2023',
  requiredHeightDate: '2023-02-01',
} as const

/** By the key of a bridge in the core. */
export const coreSecuring: Readonly<Record<string, Partial<BridgeProperties>>> = {
  'elv.3': {
    heightMetres: 11.4,
    parapetKind: 'Stål med sprosser',
    parapetHeightMetres: 1.4,
    parapetMeasuredOn: '2025-05-14',
    climbResistant: 'partly',
    coverage: 'partial',
    coverageNote:
      'Høyere rekkverk står på nordsiden av midtspennet, ikke på sørsiden og ikke ved brufestene.',
    parapetCondition: 'good',
    ...norm,
    rehabilitationYear: 2027,
    retrofitFeasible: 'yes',
    parapets: [
      {
        externalId: 'ev-rekk-1',
        kind: 'Brurekkverk',
        use: 'Ytterrekkverk',
        heightMetres: 1.4,
        lengthMetres: 62,
        stretch: { edge: 'left', from: 2, to: 64 },
      },
      {
        externalId: 'ev-rekk-2',
        kind: 'Brurekkverk',
        use: 'Ytterrekkverk',
        heightMetres: 1.1,
        lengthMetres: 62,
        stretch: { edge: 'right', from: 2, to: 64 },
      },
    ],
  },
  'elv.2': {
    heightMetres: 6.2,
    parapetHeightMetres: 1.2,
    coverage: 'none',
    parapetCondition: 'worn',
    rehabilitationYear: 2029,
    ...norm,
  },
  'elv.-2': { heightMetres: 5.1, parapetHeightMetres: 1.25, coverage: null },
  'elv.5': { heightMetres: 9.3, parapetHeightMetres: null, coverage: null },
  'spor.3': {
    heightMetres: 8.1,
    parapetHeightMetres: 1.8,
    parapetMeasuredOn: '2024-09-02',
    climbResistant: 'yes',
    coverage: 'full',
    parapetCondition: 'good',
    ...norm,
  },
  'spor.-3': {
    heightMetres: 7.6,
    parapetHeightMetres: 1.6,
    climbResistant: 'partly',
    coverage: 'partial',
    coverageNote: 'Skjermen over sporet er hel, trappene på begge sider er ikke med.',
    stairs: true,
  },
  basseng: { heightMetres: 4.8, parapetHeightMetres: 1.2, coverage: 'none' },
  holme: { heightMetres: 4.2, parapetHeightMetres: null, coverage: null },
}

const parapetHeights = [1.1, 1.2, 1.2, 1.4, 1.6, 1.8]

/** For the bridges farther out, from two numbers in [0, 1). */
export function ordinarySecuring(draw: number, heightDraw: number): Partial<BridgeProperties> {
  if (draw < 0.3) return { parapetHeightMetres: null, coverage: null }
  const parapetHeightMetres = parapetHeights[Math.floor(heightDraw * parapetHeights.length)]!
  if (draw < 0.5) return { parapetHeightMetres, coverage: 'full', climbResistant: 'partly' }
  if (draw < 0.75) {
    const coverageNote = 'Høyere rekkverk står bare på den ene siden.'
    return { parapetHeightMetres, coverage: 'partial', coverageNote }
  }
  return { parapetHeightMetres, coverage: 'none' }
}
