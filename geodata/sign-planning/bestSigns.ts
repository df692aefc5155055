/** The best that so many signs can do, exactly, and what choosing one at a time comes to. */
export interface CurvePoint {
  readonly signs: number
  /** Share of the weight of all routes that pass a sign, 0 to 1, those that are kept among them. */
  readonly share: number
  /** Indices of candidates. */
  readonly chosen: readonly number[]
  readonly greedyShare: number
  readonly greedyChosen: readonly number[]
}
