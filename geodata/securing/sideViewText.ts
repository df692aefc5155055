/*
 * How wide a text is when it is drawn, so that what must not overlap can be placed without a browser. Hundredths of the
 * font size in Inter semibold, the widest of what is drawn; other typefaces of its kind are narrower.
 */
const widths: readonly (readonly [number, string])[] = [
  [28, ' ijlI\u00a0\u202f'],
  [33, "!,.:·';"],
  [38, '`t|()[]/\\'],
  [42, 'fr1'],
  [50, '{}-_^–'],
  [55, '"*?s'],
  [58, 'Lakxzå7Jc'],
  [62, 'Fevy5Ehnouø2bdpq'],
  [66, 'g«»3689#$PRSZ0&BT'],
  [72, '4+<=>~×−KYDX'],
  [77, 'AVÅCUGHNOQØ'],
  [92, 'wmMæ'],
]
const hundredths = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)
const widest = 104

/** Width in px of a text drawn at a size in px; never less than it takes. */
export function textWidth(text: string, size: number): number {
  let sum = 0
  for (const letter of text) sum += hundredths.get(letter) ?? widest
  return (sum * size) / 100
}

/** The text, or as much of it as there is room for and a mark that there was more. */
export function cutToWidth(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let shown = text
  while (shown.length > 0 && textWidth(`${shown}…`, size) > width) shown = shown.slice(0, -1).trimEnd()
  return shown === '' ? '' : `${shown}…`
}
