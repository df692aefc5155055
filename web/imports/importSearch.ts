import {
  type ImportAction,
  type ImportTarget,
  importActions,
  importTargets,
} from '../../geodata/model/imports.ts'
import { wordParameter } from '../app/searchParameters.ts'

/** Which rows of an import are shown, in the address bar. */
export interface ImportSearch {
  action?: ImportAction
  target?: ImportTarget
  notes?: 'only'
}

export function readImportSearch(search: Record<string, unknown>): ImportSearch {
  return {
    action: wordParameter(search.action, importActions),
    target: wordParameter(search.target, importTargets),
    notes: wordParameter(search.notes, ['only']),
  }
}
