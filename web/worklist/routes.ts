import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const worklistRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring',
    component: lazyRouteComponent(() => import('./WorklistPage.tsx'), 'WorklistPage'),
  }),
] as const
