import { type ReadReason, refuse } from './reader.ts'

type Refusal = { ok: false; reasons: ReadReason[] } | null

const signatures: readonly (readonly [bytes: readonly number[], code: string, nb: string, en: string])[] = [
  [
    [0, 0, 0x27, 0x0a],
    'shapefile',
    'Dette er en shapefil. Den kan ikke leses ennå; lagre laget som GeoJSON fra GIS-programmet (i QGIS: Eksporter, Lagre objekter som).',
    'This is a shapefile. It cannot be read yet; save the layer as GeoJSON from the GIS (in QGIS: Export, Save features as).',
  ],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    'geopackage',
    'Dette er en GeoPackage eller annen SQLite-fil. Den kan ikke leses ennå; lagre laget som GeoJSON.',
    'This is a GeoPackage or other SQLite file. It cannot be read yet; save the layer as GeoJSON.',
  ],
  [
    [0x1f, 0x8b],
    'compressed',
    'Filen er komprimert (gzip). Pakk den ut, og velg filen som ligger i den.',
    'The file is compressed (gzip). Unpack it, and choose the file inside.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'pdf',
    'Dette er en PDF. Finn dataene som GeoJSON eller CSV.',
    'This is a PDF. Get the data as GeoJSON or CSV.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'excel',
    'Dette er et Excel-ark i gammelt format. Det kan ikke leses ennå; lagre arket som CSV UTF-8.',
    'This is an Excel sheet in the old format. It cannot be read yet; save the sheet as CSV UTF-8.',
  ],
]

/** Refuses files that are not text, saying what they are and what to convert them to. Null for text. */
export function refuseBinary(name: string, bytes: Uint8Array): Refusal {
  for (const [signature, code, nb, en] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) return refuse(code, nb, en)
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5))
    return refuseZip(name, bytes)
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) {
    return refuse(
      'binary',
      'Filen er ikke tekst. Rekkverk leser GeoJSON, CSV, NVDB-JSON og Overpass-JSON.',
      'The file is not text. Rekkverk reads GeoJSON, CSV, NVDB JSON and Overpass JSON.',
    )
  }
  return null
}

// A zip's file names stand as plain text in its first bytes, which is enough to tell the kinds apart.
function refuseZip(name: string, bytes: Uint8Array): Refusal {
  const start = String.fromCharCode(...bytes.subarray(0, 4096))
  if (/\.xlsx$/i.test(name) || start.includes('[Content_Types].xml') || start.includes('xl/')) {
    return refuse(
      'excel',
      'Dette er et Excel-ark. Det kan ikke leses ennå; lagre arket som CSV UTF-8.',
      'This is an Excel sheet. It cannot be read yet; save the sheet as CSV UTF-8.',
    )
  }
  if (/\.(shp|shx|dbf)/i.test(start)) {
    return refuse(
      'shapefile',
      'Dette er en zip med en shapefil. Den kan ikke leses ennå; lagre laget som GeoJSON fra GIS-programmet.',
      'This is a zip with a shapefile. It cannot be read yet; save the layer as GeoJSON from the GIS.',
    )
  }
  return refuse(
    'zip',
    'Dette er en zip. Pakk den ut, og velg filen som ligger i den.',
    'This is a zip. Unpack it, and choose the file inside.',
  )
}
