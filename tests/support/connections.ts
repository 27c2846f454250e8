const send = globalThis.fetch

/** More than the connections that are kept at a time: a server that cuts every request off is still noticed. */
const tries = 10

/** The server ended a kept connection for idleness just when a request was sent on it, which it never read. */
function closedWhileIdle(error: unknown): boolean {
  const { message, code } = (error as { cause?: { message?: string; code?: string } }).cause ?? {}
  return message === 'other side closed' || code === 'ECONNRESET'
}

// Such a request is sent again, as browsers do. It happens after a test that keeps this process busy for
// seconds: the end of the connection is noticed too late.
globalThis.fetch = async (address, init) => {
  for (let left = tries; ; left--)
    try {
      return await send(address, init)
    } catch (error) {
      if (!left || !closedWhileIdle(error) || init?.body instanceof ReadableStream) throw error
    }
}

export {}
