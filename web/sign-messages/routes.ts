import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { wordParameter } from '../app/searchParameters.ts'

export const signMessageRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/budskap',
    component: lazyRouteComponent(() => import('./MessagesPage.tsx'), 'MessagesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/budskap/ny',
    component: lazyRouteComponent(() => import('./NewMessagePage.tsx'), 'NewMessagePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/budskap/$id',
    validateSearch: (search: Record<string, unknown>): { mode?: 'edit' } => ({
      mode: wordParameter(search.mode, ['edit']),
    }),
    component: lazyRouteComponent(() => import('./MessagePage.tsx'), 'MessagePage'),
  }),
] as const
