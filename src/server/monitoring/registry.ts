import { Counter, Gauge, Registry } from 'prom-client'

/** What is counted, as Prometheus reads it. Nobody counts twice: the numbers are fetched when they are asked for. */
export const registry = new Registry()

/** A number for each value of one label, or of several: their values then stand in the key, with blanks between. */
type Labelled = Record<string, number>
type Read<T> = () => T | Promise<T>

/** A number that only grows, or one for each value of a label. */
export function counter(
  name: string,
  help: string,
  read: Read<number | Labelled>,
  ...labels: string[]
): void {
  new Counter({
    name: `buergernetz_${name}`,
    help,
    labelNames: labels,
    registers: [registry],
    async collect() {
      const value = await read()
      this.reset()
      if (typeof value === 'number') this.inc(value)
      else for (const [key, one] of Object.entries(value)) this.inc(labelled(labels, key), one)
    },
  })
}

export function gauge(name: string, help: string, read: Read<number | Labelled>, ...labels: string[]): void {
  new Gauge({
    name: `buergernetz_${name}`,
    help,
    labelNames: labels,
    registers: [registry],
    async collect() {
      const value = await read()
      this.reset()
      if (typeof value === 'number') this.set(value)
      else for (const [key, one] of Object.entries(value)) this.set(labelled(labels, key), one)
    },
  })
}

const labelled = (names: string[], key: string) =>
  Object.fromEntries(names.map((name, place) => [name, key.split(' ')[place]!]))
