/** What the API said of a draft: no longer told once the draft is another. */
export interface Refusal<T> {
  draft: T
  /** By path. */
  errors: Readonly<Record<string, string>>
}

export const noErrors: Readonly<Record<string, string>> = {}
