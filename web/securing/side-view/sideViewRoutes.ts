import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../app/rootRoute.tsx'
import { dayParameter } from '../../app/searchParameters.ts'

/** The day it is shown on; today unless told. */
const validateSearch = (search: Record<string, unknown>): { dato?: string } => ({
  dato: dayParameter(search.dato),
})

export const sideViewRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/$collection/$id/sideriss',
    validateSearch,
    component: lazyRouteComponent(() => import('./SideViewPage.tsx'), 'SideViewPage'),
  }),
] as const
