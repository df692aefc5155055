import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../app/rootRoute.tsx'

export const documentRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/planen',
    component: lazyRouteComponent(() => import('./DocumentPage.tsx'), 'DocumentPage'),
  }),
] as const
