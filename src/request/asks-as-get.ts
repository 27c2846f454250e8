/** By these, somebody asks as by GET with more than fits into an address. */
export const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload takes the body of such a request for parameters, or for what a global is asked with. */
export const asksAsGet = ({ method, headers }: Request): boolean =>
  method === 'POST' && overrides.some((name) => headers.get(name) === 'GET')
