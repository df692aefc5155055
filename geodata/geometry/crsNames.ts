import { type Text, text } from '../model/language.ts'
import type { CrsCode } from './projection.ts'

/** What a municipality's people call each reference system. */
export const crsNames: Readonly<Record<CrsCode, Text>> = {
  'EPSG:4326': text('lengde og bredde (WGS84)', 'longitude and latitude (WGS84)'),
  'EPSG:4258': text('lengde og bredde (EUREF89)', 'longitude and latitude (EUREF89)'),
  'EPSG:25832': text('UTM-sone 32 (EUREF89)', 'UTM zone 32 (EUREF89)'),
  'EPSG:25833': text('UTM-sone 33 (EUREF89)', 'UTM zone 33 (EUREF89)'),
  'EPSG:25835': text('UTM-sone 35 (EUREF89)', 'UTM zone 35 (EUREF89)'),
  'EPSG:32632': text('UTM-sone 32 (WGS84)', 'UTM zone 32 (WGS84)'),
  'EPSG:32633': text('UTM-sone 33 (WGS84)', 'UTM zone 33 (WGS84)'),
}
