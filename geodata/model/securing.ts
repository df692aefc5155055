import { codeList } from './codes.ts'

/** How much of what people can reach is secured. Null means nobody has judged it, which is never "none". */
export const coverageCodes = codeList({
  full: ['Helt', 'Fully'],
  partial: ['Delvis', 'Partly'],
  none: ['Ikke', 'Not'],
})
export type Coverage = keyof typeof coverageCodes.labels

export const yesNoPartly = codeList({
  yes: ['Ja', 'Yes'],
  partly: ['Delvis', 'Partly'],
  no: ['Nei', 'No'],
})
