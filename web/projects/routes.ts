import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const projectRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter',
    component: lazyRouteComponent(() => import('./ProjectsPage.tsx'), 'ProjectsPage'),
  }),
] as const
