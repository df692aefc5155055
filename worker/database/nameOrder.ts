/**
 * SQL expression that sorts a column of names as Norwegians do: upper and lower case alike, æ, ø and å after z.
 * An index is made of it (migration 0001), so it is never changed, only replaced by a new one with its own index.
 */
export function nameOrder(column: string): string {
  const letters = [
    ['Æ', '{'],
    ['æ', '{'],
    ['Ø', '|'],
    ['ø', '|'],
    ['Å', '}'],
    ['å', '}'],
  ]
  return letters.reduce(
    (sql, [letter, after]) => `replace(${sql}, '${letter}', '${after}')`,
    `lower(${column})`,
  )
}
