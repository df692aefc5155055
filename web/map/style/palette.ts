import type { ColourScheme } from '../../app/colourScheme.ts'

/** The map's colours. Light is paper with quiet water; every pair that carries meaning differs in lightness, so a grey print reads. */
export interface MapPalette {
  paper: string
  park: string
  water: string
  waterEdge: string
  way: string
  walkway: string
  rail: string
  building: string
  buildingEdge: string
  tallBuilding: string
  care: string
  careEdge: string
  project: string
  accent: string
  accentSoft: string
  selected: string
  symbolPaper: string
  symbolInk: string
  label: string
  labelHalo: string
  quietLabel: string
}

export const mapPalettes: Record<ColourScheme, MapPalette> = {
  light: {
    paper: '#f6f3ed',
    park: '#e6ebdc',
    water: '#d5e2e6',
    waterEdge: '#a9c0c8',
    way: '#ffffff',
    walkway: '#b9ab98',
    rail: '#8c8378',
    building: '#e0d9cd',
    buildingEdge: '#bdb3a4',
    tallBuilding: '#cfc5b5',
    care: '#eadfce',
    careEdge: '#9a7f57',
    project: '#8a5a14',
    accent: '#075a5e',
    accentSoft: '#7fb3b5',
    selected: '#5b2a86',
    symbolPaper: '#ffffff',
    symbolInk: '#1f2a2a',
    label: '#2f2b25',
    labelHalo: '#fbf9f5',
    quietLabel: '#655d53',
  },
  dark: {
    paper: '#1e1d1a',
    park: '#232820',
    water: '#16242a',
    waterEdge: '#35505b',
    way: '#3a3732',
    walkway: '#6b6152',
    rail: '#8e867a',
    building: '#2f2c27',
    buildingEdge: '#4a453d',
    tallBuilding: '#3c3831',
    care: '#35302a',
    careEdge: '#a98f66',
    project: '#d9a95c',
    accent: '#6fc3c7',
    accentSoft: '#2f6a6e',
    selected: '#cfb0f2',
    symbolPaper: '#11201f',
    symbolInk: '#e9f4f3',
    label: '#f1ebe4',
    labelHalo: '#1a1815',
    quietLabel: '#b9b1a6',
  },
}
