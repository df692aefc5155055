import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { ErrorPage } from './ErrorPage.tsx'
import { Frame } from './Frame.tsx'
import { NotFound } from './NotFound.tsx'
import { sessionQuery } from './session.ts'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(sessionQuery),
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: ErrorPage,
})

/**
 * Parent of every page that needs someone signed in; sends others to sign in and back again. A page that is already open
 * stays open when the session ends (the frame says so), because something unsaved may be on it.
 */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location, cause }) => {
    const { session } = await context.queryClient.ensureQueryData(sessionQuery)
    if (!session && cause !== 'stay') throw redirect({ to: '/logg-inn', search: { til: location.href } })
  },
})
