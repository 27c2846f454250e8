import { connect, type Socket } from 'node:net'

/** An open connection to the server at `url`, and everything that came back on it when it was closed. */
export function openConnection(url: string): { socket: Socket; closed: Promise<string> } {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  let text = ''
  socket.on('data', (piece) => (text += piece))
  socket.on('error', () => {})
  socket.on('end', () => socket.end())
  return { socket, closed: new Promise((resolve) => socket.on('close', () => resolve(text))) }
}
