import { planReportRoutes } from '../plan-reports/routes.ts'
import { actorRoutes } from './actors/routes.ts'
import { dashboardRoutes } from './dashboard/routes.ts'
import { documentRoutes } from './document/routes.ts'
import { measureRoutes } from './measures/routes.ts'

/** Everything under «Handlingsplan»: each subject keeps its own pages, and adds a line here. */
export const planRoutes = [
  ...dashboardRoutes,
  ...measureRoutes,
  ...actorRoutes,
  ...documentRoutes,
  ...planReportRoutes,
] as const
