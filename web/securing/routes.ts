import { catalogueRoutes } from '../catalogue/routes.ts'
import { inspectionRoutes } from '../inspections/routes.ts'
import { safeguardRoutes } from '../safeguards/routes.ts'
import { worklistRoutes } from '../worklist/routes.ts'
import { sideViewRoutes } from './side-view/sideViewRoutes.ts'
import { thingSecuringRoutes } from './thingRoutes.ts'

/** Everything under «Sikring»: each subject keeps its own pages, and adds a line here. */
export const securingRoutes = [
  ...safeguardRoutes,
  ...inspectionRoutes,
  ...worklistRoutes,
  ...catalogueRoutes,
  ...thingSecuringRoutes,
  ...sideViewRoutes,
] as const
