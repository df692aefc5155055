/*
 * A small linear problem with whole numbers, as text in CPLEX LP format, which any solver reads: whoever doubts an answer can
 * give the same text to another.
 */

export interface LpModel {
  readonly sense: 'Minimize' | 'Maximize'
  /** What each column counts in the aim; columns run from 0 to 1. */
  readonly aim: readonly number[]
  /** Columns below this are 0 or 1 and nothing between. */
  readonly whole: number
  readonly rows: readonly LpRow[]
}

/** Sum of `factor * column`, at least or at most a limit. */
export interface LpRow {
  readonly terms: readonly (readonly [factor: number, column: number])[]
  readonly atLeast?: number
  readonly atMost?: number
}

export interface LpSolution {
  /** Of each column, of the best solution found; null where none was found. */
  readonly values: Float64Array | null
  /** No solution is better than this, also where the solver stopped early. */
  readonly bound: number
}

/** Solves a text of `lpText`, which names columns x0, x1 ...; stops with what it has after so many seconds. */
export type SolveLp = (lp: string, seconds: number) => LpSolution

// The format's readers hold lines to a few hundred characters.
const termsInLine = 12

export function lpText({ sense, aim, whole, rows }: LpModel): string {
  const lines = [sense, ` aim: ${sum(aim.map((factor, column) => [factor, column] as const))}`, 'Subject To']
  for (const [index, { terms, atLeast, atMost }] of rows.entries())
    lines.push(
      ` r${index}: ${sum(terms)} ${atLeast === undefined ? `<= ${atMost ?? Infinity}` : `>= ${atLeast}`}`,
    )
  lines.push('Bounds')
  for (let column = whole; column < aim.length; column++) lines.push(` 0 <= x${column} <= 1`)
  lines.push('Binaries')
  for (let column = 0; column < whole; column++) lines.push(` x${column}`)
  lines.push('End')
  return `${lines.join('\n')}\n`
}

function sum(terms: readonly (readonly [factor: number, column: number])[]): string {
  const parts = terms.map(([factor, column]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${column}`)
  const lines: string[] = []
  for (let at = 0; at < parts.length; at += termsInLine)
    lines.push(parts.slice(at, at + termsInLine).join(' '))
  return lines.join('\n  ')
}
