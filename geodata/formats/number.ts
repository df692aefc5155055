/*
 * Numbers as people and programs in Norway write them. Spaces (also no-break and thin ones) and apostrophes group
 * thousands. Of comma and point, the last one is the decimal sign when both occur; one that occurs several times groups
 * thousands; one that occurs once is the decimal sign, since that is what both a Norwegian sheet (7,5) and a program
 * (7.5) mean by it.
 */

const spaces = /[\s\u00a0\u202f\u2009']/g

/** The number a text stands for; null when it is no number. `1 234,5`, `1.234,5`, `1,234.5`, `−7`, `7.5e3`. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/^\u2212/, '-')
  if (/^[+-]?\d+(\.\d+)?$/.test(plain)) return Number(plain)
  const joined = /^[+-]?\d{1,3}([\s\u00a0\u202f\u2009']\d{3})+([.,]\d+)?$/.test(plain)
    ? plain.replace(spaces, '')
    : plain
  if (/^[+-]?\d+,\d+$/.test(joined)) return Number(joined.replace(',', '.'))
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(joined)) return Number(joined)
  if (/^[+-]?\d*,\d+(e[+-]?\d+)?$/i.test(joined)) return Number(joined.replace(',', '.'))
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(joined))
    return Number(joined.replaceAll('.', '').replace(',', '.'))
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined)) return Number(joined.replaceAll(',', ''))
  return null
}

/** A number with a unit behind it, as registers word heights and lengths: `12,5 m`, `900 mm`, `1,2 meter`. */
export function parseMetres(text: string): number | null {
  const [, number = '', unit = ''] = /^(.*?)\s*([a-zæøå]*\.?)$/i.exec(text.trim()) ?? []
  const value = parseNumber(number)
  const factor = metresIn[unit.toLowerCase().replace('.', '')]
  return value === null || factor === undefined ? null : Number((value * factor).toPrecision(12))
}

const metresIn: Readonly<Record<string, number>> = {
  '': 1,
  m: 1,
  meter: 1,
  metre: 1,
  metres: 1,
  meters: 1,
  moh: 1,
  cm: 0.01,
  centimeter: 0.01,
  mm: 0.001,
  millimeter: 0.001,
  km: 1000,
  kilometer: 1000,
}
