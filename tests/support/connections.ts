const send = globalThis.fetch

// Every request has a connection of its own. One that is kept may be closed by the server at the very moment
// it is used again, which is likely after a test that has kept this process busy for seconds.
globalThis.fetch = (address, init) => {
  const headers = new Headers(init?.headers)
  headers.set('Connection', 'close')
  return send(address, { ...init, headers })
}

export {}
