import type { GeometryType } from '../model/geojson.ts'
import { type Text, text } from '../model/language.ts'
import { crsNames } from './crsNames.ts'
import type { GeometryReasonCode, ReasonParams, ReasonPlace } from './reasons.ts'

const typeNames: Readonly<Record<GeometryType, Text>> = {
  Point: text('et punkt', 'a point'),
  MultiPoint: text('flere punkter', 'several points'),
  LineString: text('en linje', 'a line'),
  MultiLineString: text('flere linjer', 'several lines'),
  Polygon: text('et område', 'an area'),
  MultiPolygon: text('flere områder', 'several areas'),
}

/** For each reason a sentence or two: what is wrong, where, and what to do. */
export const reasonTexts: {
  readonly [Code in GeometryReasonCode]: (params: ReasonParams[Code], where: ReasonPlace) => Text
} = {
  'not-geometry': () =>
    text(
      'Dette er ikke en geometri. Tegn i kartet, eller lim inn GeoJSON eller koordinater.',
      'This is not a geometry. Draw on the map, or paste GeoJSON or coordinates.',
    ),
  'wrong-type': ({ type, allowed }) => {
    const given =
      type === 'GeometryCollection'
        ? text('en samling av flere slag', 'a collection of several kinds')
        : typeNames[type]
    return text(
      `Geometrien er ${given.nb}, men her må den være ${allowed.map((one) => typeNames[one].nb).join(' eller ')}. Tegn på nytt med riktig verktøy.`,
      `The geometry is ${given.en}, but here it must be ${allowed.map((one) => typeNames[one].en).join(' or ')}. Draw again with the right tool.`,
    )
  },
  'not-numbers': (_, where) =>
    text(
      `Koordinatene${place(where).nb} er ikke tall. Rett dem, eller tegn på nytt.`,
      `The coordinates${place(where).en} are not numbers. Correct them, or draw again.`,
    ),
  empty: () =>
    text(
      'Geometrien har ingen punkter. Tegn den i kartet.',
      'The geometry has no points. Draw it on the map.',
    ),
  'too-many-vertices': ({ count, limit }) =>
    text(
      `Geometrien har ${grouped(count)} punkter, og grensen er ${grouped(limit)}. Forenkle den, eller del den opp.`,
      `The geometry has ${grouped(count)} points, and the limit is ${grouped(limit)}. Simplify it, or divide it.`,
    ),
  'too-intricate': () =>
    text(
      'Omrisset går fram og tilbake for mange ganger til at området kan måles. Forenkle det, eller del det opp.',
      'The outline runs to and fro too many times for the area to be measured. Simplify it, or divide it.',
    ),
  'too-wide': ({ metres, limitMetres }) =>
    text(
      `Området er ${grouped(metres)} m på det lengste, og grensen er ${grouped(limitMetres)} m. Tegn et mindre område.`,
      `The area is ${grouped(metres)} m at its longest, and the limit is ${grouped(limitMetres)} m. Draw a smaller area.`,
    ),
  'too-few-points': ({ count, needed }, where) =>
    text(
      `Det er bare ${count === 1 ? 'ett punkt' : `${count} forskjellige punkter`}${place(where).nb}, og det trengs minst ${needed}. Sett flere punkter.`,
      `There ${count === 1 ? 'is only one point' : `are only ${count} different points`}${place(where).en}, and at least ${needed} are needed. Add more points.`,
    ),
  'no-extent': (_, where) =>
    text(
      `Punktene${place(where).nb} ligger på en rett linje eller oppå hverandre, så området har ingen flate. Flytt minst ett av dem.`,
      `The points${place(where).en} lie on a straight line or on top of each other, so the area has no surface. Move at least one of them.`,
    ),
  'unclosed-ring': (_, where) =>
    text(
      `Omrisset${place(where).nb} er ikke lukket: det siste punktet må være det samme som det første. Godta forslaget, eller lukk det selv.`,
      `The outline${place(where).en} is not closed: the last point must be the same as the first. Accept the suggestion, or close it yourself.`,
    ),
  'self-crossing': (_, where) =>
    text(
      `Polygonet krysser seg selv${place(where).nb}. Flytt punktet, eller tegn området på nytt.`,
      `The polygon crosses itself${place(where).en}. Move the point, or draw the area again.`,
    ),
  'hole-outside': (_, where) =>
    text(
      `Hullet går utenfor området${place(where).nb}. Flytt punktet inn i området, eller fjern hullet.`,
      `The hole goes outside the area${place(where).en}. Move the point into the area, or remove the hole.`,
    ),
  'holes-overlap': ({ other }, where) =>
    text(
      `Hullet overlapper hull ${other - 1}${place(where).nb}. Slå hullene sammen, eller flytt punktet.`,
      `The hole overlaps hole ${other - 1}${place(where).en}. Merge the holes, or move the point.`,
    ),
  'parts-overlap': ({ other }, where) =>
    text(
      `Delområdet overlapper delområde ${other}${place(where).nb}. Slå dem sammen, eller flytt punktet.`,
      `This part of the area overlaps part ${other}${place(where).en}. Merge them, or move the point.`,
    ),
  'outside-norway': ({ lon, lat }, where) =>
    text(
      `Koordinatene${place(where).nb} (${degrees(lat, ',')} nord, ${degrees(lon, ',')} øst) ligger utenfor Norge. Kontroller tallene og koordinatsystemet.`,
      `The coordinates${place(where).en} (${degrees(lat, '.')} north, ${degrees(lon, '.')} east) lie outside Norway. Check the numbers and the coordinate system.`,
    ),
  swapped: () =>
    text(
      'Bredde og lengde ser ut til å være byttet om: slik de står, ligger punktene utenfor Norge. Godta forslaget hvis det ligger riktig i kartet.',
      'Latitude and longitude seem to be swapped: as they stand, the points lie outside Norway. Accept the suggestion if it is in the right place on the map.',
    ),
  metres: ({ crs }) =>
    text(
      `Tallene ser ut til å være meter i ${crsNames[crs].nb}, ikke grader. Godta forslaget hvis det ligger riktig i kartet.`,
      `The numbers seem to be metres in ${crsNames[crs].en}, not degrees. Accept the suggestion if it is in the right place on the map.`,
    ),
  'unknown-crs': ({ name }) =>
    text(
      `Koordinatsystemet «${name}» kan ikke leses her. Bruk WGS84, EUREF89 eller UTM-sone 32, 33 eller 35.`,
      `The coordinate system “${name}” cannot be read here. Use WGS84, EUREF89 or UTM zone 32, 33 or 35.`,
    ),
  'not-coordinates': ({ line, content }) =>
    text(
      `Linje ${line} er ikke et koordinatpar i Norge: «${content}». Skriv for eksempel 64,8085 6,2000 eller 367000 7190000.`,
      `Line ${line} is not a pair of coordinates in Norway: “${content}”. Write for example 64.8085 6.2000 or 367000 7190000.`,
    ),
  'not-json': () =>
    text(
      'Teksten begynner som GeoJSON, men er ufullstendig eller skadet. Kopier hele teksten på nytt.',
      'The text begins as GeoJSON, but is incomplete or damaged. Copy the whole text again.',
    ),
  'nothing-there': () =>
    text(
      'Det er ingen geometri i det du limte inn. Kopier den på nytt, med koordinatene.',
      'There is no geometry in what you pasted. Copy it again, with the coordinates.',
    ),
  'mixed-kinds': () =>
    text(
      'Det du limte inn blander punkter, linjer og områder. Lim inn én slags om gangen.',
      'What you pasted mixes points, lines and areas. Paste one kind at a time.',
    ),
  'repeated-removed': ({ count }) =>
    text(
      `${count === 1 ? 'Ett gjentatt punkt' : `${count} gjentatte punkter`} ble fjernet. Formen er den samme.`,
      `${count === 1 ? 'One repeated point was' : `${count} repeated points were`} removed. The shape is the same.`,
    ),
  'crs-assumed': ({ crs }) =>
    text(
      `Koordinatsystemet var ikke oppgitt, og ble lest som ${crsNames[crs].nb}. Kontroller at det ligger riktig i kartet.`,
      `The coordinate system was not stated, and was read as ${crsNames[crs].en}. Check that it is in the right place on the map.`,
    ),
  'order-corrected': () =>
    text(
      'Koordinatene sto med nord først, og ble snudd. Kontroller at det ligger riktig i kartet.',
      'The coordinates had north first, and were turned. Check that it is in the right place on the map.',
    ),
  merged: ({ count }) =>
    text(`${count} geometrier ble slått sammen til én.`, `${count} geometries were merged into one.`),
  'closed-ring': () =>
    text(
      'Området ble lukket fra siste til første punkt.',
      'The area was closed from the last to the first point.',
    ),
}

/** ` ved punkt 7 i hull 1 i del 2`, as much of it as is known. */
function place({ part, ring, vertex }: ReasonPlace): Text {
  const hole = ring !== undefined && ring > 1 ? ring - 1 : undefined
  return text(
    `${vertex === undefined ? '' : ` ved punkt ${vertex}`}${hole === undefined ? '' : ` i hull ${hole}`}${part === undefined ? '' : ` i del ${part}`}`,
    `${vertex === undefined ? '' : ` at point ${vertex}`}${hole === undefined ? '' : ` in hole ${hole}`}${part === undefined ? '' : ` in part ${part}`}`,
  )
}

function degrees(value: number, decimal: '.' | ','): string {
  return value.toFixed(4).replace('.', decimal)
}

/** Thousands with a no-break space, which reads right in both languages. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}
