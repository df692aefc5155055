const steps = [1, 2, 5]

/** The longest round distance, in metres, that is no wider than a third of the map. */
export function roundScaleMetres(mapWidthMetres: number): number {
  const most = mapWidthMetres / 3
  const power = 10 ** Math.floor(Math.log10(most))
  const step = steps.findLast((one) => one * power <= most) ?? 1
  return step * power
}
