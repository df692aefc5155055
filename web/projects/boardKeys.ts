import type { KeyboardEvent } from 'react'

/** Moves the focus among the cards of a board by the arrow keys: within a column, or to the next one that has a card. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')
  if (!card) return
  // A phone shows one column; the others are not there to go to.
  const columns = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-column]')]
    .filter((column) => column.offsetParent !== null)
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const next = neighbourCard(event.key, card, columns)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The card an arrow key leads to, in columns that each have one or more; undefined where there is none. */
export function neighbourCard<Card>(
  key: string,
  card: Card,
  columns: readonly (readonly Card[])[],
): Card | undefined {
  const at = columns.findIndex((cards) => cards.includes(card))
  const row = columns[at]!.indexOf(card)
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
