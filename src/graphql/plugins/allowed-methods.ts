import type { Plugin } from 'graphql-yoga'

/** Yoga names the methods it knows; the server in front of it answers HEAD and OPTIONS as well. */
export const namesAllMethods = (): Plugin => ({
  onResponse({ response }) {
    if (response.headers.get('Allow') === 'GET, POST')
      response.headers.set('Allow', 'GET, HEAD, OPTIONS, POST')
  },
})
