import type { Figure } from '../../model/indicator.ts'
import type { Text } from '../../model/language.ts'

/** A figure with what its indicator says of it: how it is told in words, tables and plots. */
export interface ToldFigure {
  figure: Figure
  name: Text
  kind: 'share' | 'days' | 'count'
  parts: readonly { code: string; name: Text }[]
}
