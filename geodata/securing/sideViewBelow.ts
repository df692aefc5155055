import {
  type Box,
  boxBetween,
  type Mark,
  type SideViewWords,
  textHeight,
  textSizes,
} from './sideViewMarks.ts'
import type { PanelContent } from './sideViewPanel.ts'
import { textWidth } from './sideViewText.ts'
import type { WantedText } from './sideViewTexts.ts'

const additionHeight = textHeight + 7
const symbolHeight = 26
const symbolWidth = 28

/** What carries the deck where the spans meet. */
export function drawPiers(
  { from, to, supports }: PanelContent,
  px: (metres: number) => number,
  y: number,
  tall: number,
): Mark[] {
  return (supports ?? [])
    .filter((metres) => metres >= from && metres <= to)
    .map((metres) => ({ kind: 'box', look: 'pier', x: px(metres) - 4, y, width: 8, height: tall }))
}

/** What lies below the deck: additions in lanes, then signs and telephones, with how long the spans are where there is room. */
export function drawBelow(
  content: PanelContent,
  px: (metres: number) => number,
  y: number,
  words: SideViewWords,
) {
  const { edge, from, to, supports, right } = content
  const marks: Mark[] = []
  const wanted: WantedText[] = []
  const taken: Box[] = []
  const lanes: number[] = []
  const shown = edge.additions.filter((one) => one.from < to && one.to > from)
  for (const addition of shown.toSorted((a, b) => a.from - b.from)) {
    const x1 = px(addition.from)
    const texts = words.safeguard(addition.safeguard, addition.look)
    const x2 = Math.max(px(addition.to), Math.min(x1 + textWidth(texts[0]!, textSizes.item) + 10, right))
    let lane = lanes.findIndex((end) => end + 6 <= x1)
    if (lane === -1) lane = lanes.length
    lanes[lane] = x2
    const top = y + 5 + lane * additionHeight
    marks.push({ kind: 'box', look: 'addition', ...boxBetween(x1, px(addition.to), top, top + 5) })
    taken.push(boxBetween(x1, px(addition.to), top, top + 5))
    wanted.push({
      texts,
      tone: 'item',
      within: [boxBetween(x1 - 3, x2, top + 6, top + 6 + textHeight)],
    })
  }
  const symbols = together(content, px)
  const symbolsY = y + 4 + lanes.length * additionHeight
  for (const symbol of symbols) {
    marks.push({ ...symbol, y: symbolsY + symbolHeight / 2 })
    taken.push(boxBetween(symbol.x - 13, symbol.x + 13, symbolsY, symbolsY + symbolHeight))
  }
  const isCarried = supports !== null
  const tall =
    lanes.length * additionHeight + (symbols.length > 0 ? symbolHeight + 6 : 0) + (isCarried ? 22 : 6)
  if (isCarried) {
    const meets = [from, ...supports.filter((metres) => metres > from && metres < to), to]
    const isWhole = meets.length > 2 && from === 0 && to === edge.lengthMetres
    for (let i = 0; isWhole && i + 1 < meets.length; i++) {
      const room = boxBetween(px(meets[i]!), px(meets[i + 1]!), y + tall - 20, y + tall)
      wanted.push({ texts: [words.span(meets[i + 1]! - meets[i]!)], tone: 'quiet', within: [room] })
    }
  }
  return { marks, wanted, taken, height: tall }
}

/** Those too near one another to be told apart are one symbol with their number. */
function together({ edge, from, to, right }: PanelContent, px: (metres: number) => number) {
  const drawn: Extract<Mark, { kind: 'symbol' }>[] = []
  const shown = edge.symbols
    .filter(({ place }) => place !== null && place.metres >= from && place.metres <= to)
    .toSorted((a, b) => a.place!.metres - b.place!.metres)
  for (const { look, stands, place } of shown) {
    const x = px(place!.metres)
    const near = drawn.find(
      (other) => x - other.x < symbolWidth && other.look === look && other.stands === stands,
    )
    if (near) near.count++
    else {
      const last = drawn.at(-1)
      drawn.push({
        kind: 'symbol',
        look,
        stands,
        count: 1,
        x: last ? Math.max(x, last.x + symbolWidth) : x,
        y: 0,
      })
    }
  }
  for (const [i, symbol] of drawn.entries())
    symbol.x = Math.min(symbol.x, right - symbolWidth * (drawn.length - i - 0.5))
  return drawn
}
