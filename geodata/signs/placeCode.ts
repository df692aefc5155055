/** A place code as it stands on the sign: capitals, one space at a time. */
export function writtenCode(code: string): string {
  return code.trim().replace(/\s+/g, ' ').toLocaleUpperCase('nb')
}

/** The code that is given to a sign without one: `H-001`, and more digits where they are needed. */
export function placeCodeOf(number: number): string {
  return `H-${String(number).padStart(3, '0')}`
}
