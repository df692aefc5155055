import type { IndicatorCode } from '../../model/indicator.ts'
import { checkDefinitions } from './checkDefinitions.ts'
import type { Definition } from './definition.ts'
import { securingDefinitions } from './securingDefinitions.ts'
import { signDefinitions } from './signDefinitions.ts'

/** What every figure is, in words: beside it on screen, in print and in the report. */
export const definitions: Readonly<Record<IndicatorCode, Definition>> = {
  ...checkDefinitions,
  ...securingDefinitions,
  ...signDefinitions,
}
