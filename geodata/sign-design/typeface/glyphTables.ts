/** A glyph's place in a Coverage table; null where it is not in it. */
export function coverageIndex(view: DataView, at: number): (glyph: number) => number | null {
  const indices = new Map<number, number>()
  const count = view.getUint16(at + 2)
  if (view.getUint16(at) === 1) {
    for (let i = 0; i < count; i++) indices.set(view.getUint16(at + 4 + i * 2), i)
  } else {
    eachRange(view, at + 4, count, (glyph, first, start) => indices.set(glyph, start + glyph - first))
  }
  return (glyph) => indices.get(glyph) ?? null
}

/** A glyph's class by a ClassDef table; those not in it are of class 0. */
export function classOf(view: DataView, at: number): (glyph: number) => number {
  const classes = new Map<number, number>()
  if (view.getUint16(at) === 1) {
    const first = view.getUint16(at + 2)
    for (let i = 0; i < view.getUint16(at + 4); i++) classes.set(first + i, view.getUint16(at + 6 + i * 2))
  } else {
    eachRange(view, at + 4, view.getUint16(at + 2), (glyph, _first, value) => classes.set(glyph, value))
  }
  return (glyph) => classes.get(glyph) ?? 0
}

function eachRange(
  view: DataView,
  at: number,
  count: number,
  visit: (glyph: number, first: number, value: number) => void,
) {
  for (let i = 0; i < count; i++) {
    const [first, last, value] = [0, 2, 4].map((offset) => view.getUint16(at + i * 6 + offset)) as [
      number,
      number,
      number,
    ]
    for (let glyph = first; glyph <= last; glyph++) visit(glyph, first, value)
  }
}
