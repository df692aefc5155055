import type { Language } from '../../geodata/model/language.ts'
import { formatNumber } from '../words/format.ts'
import { siteWords } from './siteWords.ts'

/** "3 ruter på 100 × 100 m (3 hektar)": a cell is a hectare. */
export function cellsText(cells: number, language: Language): string {
  return siteWords[language].cells(cells, formatNumber(cells, language))
}
