/** The numbers that a process serves on this port, by name and labels as they are written there. */
export async function metricsAt(port: number): Promise<(name: string) => number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const lines = text.split('\n').map((line) => line.split(' ') as [string, string])
  const numbers = new Map(lines.map(([name, value]) => [name, Number(value)]))
  return (name) => numbers.get(`buergernetz_${name}`) ?? 0
}
