/** The measures that figures of the register follow. */
export const figureMeasures: readonly string[] = ['3.1.8', '3.1.9']
