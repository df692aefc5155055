import type { KeyboardEvent } from 'react'

/** Moves the focus among the cards of a board by the arrow keys: within a column, or to the next one that has a card. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const card = (event.target as HTMLElement).closest('[data-card]')
  if (!card) return
  // A phone shows one column; the others are not there to go to.
  const columns = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-column]')]
    .filter((column) => column.offsetParent !== null)
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const at = columns.findIndex((cards) => cards.includes(card as HTMLElement))
  const row = columns[at]!.indexOf(card as HTMLElement)
  const next = neighbour(event.key, at, row, columns)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function neighbour<Card>(
  key: string,
  at: number,
  row: number,
  columns: readonly (readonly Card[])[],
): Card | undefined {
  const beside = (column: readonly Card[] | undefined) => column?.[Math.min(row, column.length - 1)]
  switch (key) {
    case 'ArrowDown':
      return columns[at]![row + 1]
    case 'ArrowUp':
      return columns[at]![row - 1]
    case 'ArrowRight':
      return beside(columns[at + 1])
    case 'ArrowLeft':
      return beside(columns[at - 1])
    default:
      return undefined
  }
}
