import { Counter, Gauge, Registry } from 'prom-client'

/** The Prometheus registry. Metrics are pull-only: values are read when scraped, never counted twice. */
export const registry = new Registry()

/** A number per value of one label, or per combination of several, joined by spaces in the key. */
type Labelled = Record<string, number>
type Read<T> = () => T | Promise<T>

/** A monotonic counter, or one per label value. */
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
