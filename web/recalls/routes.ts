import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const recallRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/tilbakekalling/$id',
    component: lazyRouteComponent(() => import('./RecallPage.tsx'), 'RecallPage'),
  }),
] as const
