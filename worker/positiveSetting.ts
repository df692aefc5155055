/** The number a setting gives; null where it is not given, or is no number above nought. */
export function positiveSetting(setting: string | undefined): number | null {
  const number = Number(setting)
  return setting && Number.isFinite(number) && number > 0 ? number : null
}
