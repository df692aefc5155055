import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/innstillinger/grenser',
    component: lazyRouteComponent(() => import('./ThresholdsPage.tsx'), 'ThresholdsPage'),
  }),
] as const
