import { type ReadReason, refuse } from './reader.ts'

/** Refuses text in formats that are not read, saying what to convert them to. Null for what may be JSON or CSV. */
export function refuseText(text: string): { ok: false; reasons: ReadReason[] } | null {
  const start = text.slice(0, 4000)
  if (text.trim() === '') {
    return refuse('empty', 'Filen er tom.', 'The file is empty.')
  }
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(start)) {
    return refuse(
      'html',
      'Dette er en nettside, ikke data: gjerne en feilmelding eller en innloggingsside som ble lagret i stedet for filen. Last ned på nytt.',
      'This is a web page, not data: often an error message or a sign-in page that was saved instead of the file. Download it again.',
    )
  }
  if (/^\s*</.test(start)) return refuseXml(start)
  if (/^\s*\.HODE\b/m.test(start.slice(0, 400))) {
    return refuse(
      'sosi',
      'Dette er en SOSI-fil. Den kan ikke leses ennå; be om GeoJSON, eller gjør den om med et GIS-program.',
      'This is a SOSI file. It cannot be read yet; ask for GeoJSON, or convert it with a GIS.',
    )
  }
  return null
}

function refuseXml(start: string): { ok: false; reasons: ReadReason[] } {
  if (/ExceptionReport|ServiceException/.test(start)) {
    return refuse(
      'service-error',
      'Dette er en feilmelding fra en karttjeneste, ikke data. Åpne filen i et tekstprogram for å se hva som var galt, og last ned på nytt.',
      'This is an error message from a map service, not data. Open the file in a text editor to see what was wrong, and download it again.',
    )
  }
  if (/<osm\b/.test(start)) {
    return refuse(
      'osm-xml',
      'Dette er OpenStreetMap som XML. Hent det samme som JSON: skriv [out:json] i Overpass-spørringen.',
      'This is OpenStreetMap as XML. Get the same as JSON: write [out:json] in the Overpass query.',
    )
  }
  if (/\bxmlns(:\w+)?="[^"]*(opengis\.net\/(gml|wfs)|geonorge)/.test(start)) {
    return refuse(
      'gml',
      'Dette er GML. Det kan ikke leses ennå; be tjenesten om GeoJSON (outputFormat=application/json), eller gjør filen om med et GIS-program.',
      'This is GML. It cannot be read yet; ask the service for GeoJSON (outputFormat=application/json), or convert the file with a GIS.',
    )
  }
  return refuse(
    'xml',
    'Dette er XML. Det kan ikke leses ennå; Rekkverk leser GeoJSON, CSV, NVDB-JSON og Overpass-JSON.',
    'This is XML. It cannot be read yet; Rekkverk reads GeoJSON, CSV, NVDB JSON and Overpass JSON.',
  )
}
