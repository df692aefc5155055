import type { PlanDepartment } from '../../model/actionPlan.ts'

/** The code of the department that a unit, written as people write it, belongs to; null where the plan knows none. */
export function departmentOf(written: string, departments: readonly PlanDepartment[]): string | null {
  const said = folded(written)
  if (said === '') return null
  return (
    departments.find(({ name, units }) => [name, ...units].some((one) => folded(one) === said))?.code ?? null
  )
}

const folded = (words: string) => words.trim().toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ')
