import { success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'

/** Checklists are published content that comes with the program; only who may read them is asked of the object. */
export const readChecklists = operation('checklists:read', () => success(null))
