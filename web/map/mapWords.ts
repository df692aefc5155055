import { defineWords } from '../words/words.ts'

export const mapWords = defineWords(
  {
    mapLabel: 'Kart. Piltastene flytter kartet, pluss og minus zoomer.',
    loadingMap: 'Henter kartet',
    layers: 'Kartlag',
    baseTopo: 'Kartverkets gråtonekart',
    measure: 'Mål',
    measureLength: 'Mål lengde',
    measureArea: 'Mål areal',
    measureHow: 'Klikk i kartet for å måle.',
    measureAgain: 'Mål på nytt',
    registerLayers: 'Registeret',
    surroundings: 'Omgivelser',
  },
  {
    mapLabel: 'Map. The arrow keys move the map, plus and minus zoom.',
    loadingMap: 'Loading the map',
    layers: 'Map layers',
    baseTopo: "Kartverket's grey map",
    measure: 'Measure',
    measureLength: 'Measure length',
    measureArea: 'Measure area',
    measureHow: 'Click on the map to measure.',
    measureAgain: 'Measure anew',
    registerLayers: 'The register',
    surroundings: 'Surroundings',
  },
)

/** MapLibre's own controls, by its keys. */
export const controlWords = defineWords(
  {
    'Map.Title': 'Kart',
    'NavigationControl.ZoomIn': 'Zoom inn',
    'NavigationControl.ZoomOut': 'Zoom ut',
    'GeolocateControl.FindMyLocation': 'Vis hvor jeg er',
    'GeolocateControl.LocationNotAvailable': 'Posisjonen er ikke tilgjengelig',
  },
  {
    'Map.Title': 'Map',
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'GeolocateControl.FindMyLocation': 'Show where I am',
    'GeolocateControl.LocationNotAvailable': 'The position is not available',
  },
)
