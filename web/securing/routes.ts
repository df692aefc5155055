import { worklistRoutes } from '../worklist/routes.ts'

/** Everything under «Sikring»: each subject keeps its own pages, and adds a line here. */
export const securingRoutes = [...worklistRoutes] as const
