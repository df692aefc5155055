import type { Threshold } from '../../geodata/model/check.ts'
import type { Language } from '../../geodata/model/language.ts'
import { checkWords } from './checkWords.ts'
import type { StaleReason } from './staleness.ts'
import { isProximityTarget, targetName } from './targetNames.ts'

/** A reason why a check no longer holds, as a sentence. */
export function sayStale(reason: StaleReason, thresholds: readonly Threshold[], language: Language): string {
  const words = checkWords[language].stale
  switch (reason.because) {
    case 'project':
      return words.project
    case 'checklist':
      return words.checklist
    case 'thresholds': {
      const labels = reason.codes.map(
        (code) => thresholds.find((threshold) => threshold.code === code)?.label[language] ?? code,
      )
      return words.thresholds(labels.join(', '))
    }
    case 'layers': {
      const names = reason.layers.map((layer) =>
        isProximityTarget(layer) ? targetName(layer, language) : layer,
      )
      return words.layers(names.join(', '))
    }
  }
}
