/** The name of what a safeguard is at, to stand beside its own; null where its own says so already: «Skjerm på Vindrosebrua». */
export function placeBeside(name: string, at: string | null): string | null {
  return at !== null && name.toLocaleLowerCase('nb').includes(at.toLocaleLowerCase('nb')) ? null : at
}
