/**
 * Breaks a text into as few lines as it can be, of as even length as they can be; a line rather not ends in a word of one or
 * two letters. Null where a word alone is wider than a line. Widths in any one unit.
 */
export function breakLines(
  text: string,
  lineWidth: number,
  widthOf: (text: string) => number,
): string[] | null {
  const words = text.split(/\s+/).filter(Boolean)
  const from = (first: number, end: number) => words.slice(first, end).join(' ')
  /** The best way to set the words before each one. */
  const best: { lines: number; cost: number; start: number }[] = [{ lines: 0, cost: 0, start: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let chosen: (typeof best)[number] | null = null
    for (let start = end - 1; start >= 0; start--) {
      const room = lineWidth - widthOf(from(start, end))
      if (room < 0) break
      const before = best[start]!
      const isLast = end === words.length
      const cost = before.cost + (room / lineWidth) ** 2 + (!isLast && isShort(words[end - 1]!) ? 0.5 : 0)
      const lines = before.lines + 1
      if (!chosen || lines < chosen.lines || (lines === chosen.lines && cost < chosen.cost))
        chosen = { lines, cost, start }
    }
    if (!chosen) return null
    best.push(chosen)
  }
  const lines: string[] = []
  for (let end = words.length; end > 0; end = best[end]!.start) lines.unshift(from(best[end]!.start, end))
  return lines
}

const isShort = (word: string) => word.length <= 2
