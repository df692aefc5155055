import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const taskRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/oppgaver',
    component: lazyRouteComponent(() => import('./TasksPage.tsx'), 'TasksPage'),
  }),
] as const
