import type { Cell } from './lattice.ts'
import { hashed } from './random.ts'

/*
 * Names of streets that no register has given: birds and small things of the shore, and things of the drawing office.
 * None is a surname or a place.
 */
const firsts = [
  'Måke',
  'Terne',
  'Tjeld',
  'Ærfugl',
  'Skjell',
  'Krabbe',
  'Reke',
  'Tang',
  'Tare',
  'Fjære',
  'Svaberg',
  'Strandsnegl',
  'Kråkebolle',
  'Blåskjell',
  'Sjøgress',
  'Flyndre',
  'Rognkjeks',
  'Manet',
  'Hjertemusling',
  'Lodde',
  'Lanterne',
  'Bøye',
  'Fender',
  'Fortøynings',
  'Dregg',
  'Kikkert',
  'Loggbok',
  'Linjal',
  'Blyant',
  'Viskelær',
  'Tegnestift',
  'Vater',
  'Målebånd',
  'Kartblad',
  'Rutenett',
  'Koordinat',
  'Høydekurve',
  'Skisse',
  'Skravur',
  'Fargestift',
  'Binders',
  'Konvolutt',
  'Stempel',
  'Arkiv',
  'Vinterhage',
  'Rips',
  'Solbær',
  'Stikkelsbær',
  'Rabarbra',
  'Markjordbær',
  'Tyttebær',
  'Blåklokke',
  'Strandnellik',
  'Røsslyng',
  'Pors',
  'Einer',
  'Sildre',
  'Kløver',
] as const

const lasts = [
  'veien',
  'gata',
  'stien',
  'bakken',
  'kroken',
  'svingen',
  'tunet',
  'lia',
  'stubben',
  'ringen',
  'faret',
  'løkka',
] as const

/** A street name from two numbers in [0, 1). */
export function streetName(first: number, last: number): string {
  return `${firsts[Math.floor(first * firsts.length)]}${lasts[Math.floor(last * lasts.length)]}`
}

/** A path's name from one number in [0, 1). */
export function pathName(first: number): string {
  return `${firsts[Math.floor(first * firsts.length)]}stien`
}

const hills = [
  'bakken',
  'haugen',
  'åsen',
  'myra',
  'tunet',
  'grenda',
  'lunden',
  'kleiva',
  'berget',
  'teigen',
  'enga',
  'rabben',
] as const

/** The name of the part of town round a cell; no other within twenty cells has the same. */
export function neighbourhoodName(seed: number, { column, row }: Cell): string {
  const count = firsts.length * hills.length
  const place = 24 * column + row + Math.floor(hashed(seed, 35) * count)
  // A step that shares no factor with the count, so that neighbours do not sound alike and none is used twice.
  const index = (((place * 197) % count) + count) % count
  return `${firsts[index % firsts.length]}${hills[Math.floor(index / firsts.length)]}`
}
