import type { Highs } from 'highs'
import type { SolveLp } from './lpModel.ts'

/** HiGHS, loaded by whoever runs it, as the solver. Throws where the text cannot be read. */
export function highsSolver(highs: Highs): SolveLp {
  return (lp, seconds) =>
    highs.withModel({ format: 'lp', data: lp }, (model) => {
      model.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        mip_abs_gap: 1e-6,
        random_seed: 1,
      })
      model.run()
      const bound = model.info.get('mip_dual_bound') as number
      if (model.info.get('primal_solution_status') !== feasible) return { values: null, bound }
      const read = model.getSolution().colValue
      const values = new Float64Array(read.length)
      // The solver numbers columns as it meets them in the text.
      for (let column = 0; column < read.length; column++)
        values[Number(model.raw.getColName(column).value?.slice(1))] = read[column]!
      return { values, bound }
    })
}

/** What HiGHS says of a solution that meets all conditions. */
const feasible = 2
