// CPU time and memory of processes, as Linux counts them.
import { readdirSync, readFileSync } from 'node:fs'

/** What /proc counts in: a hundredth of a second on every Linux that Node runs on. */
const millisecondsPerTick = 10

/** The fields of /proc/PID/stat after the name, which may hold anything; undefined for a process that has ended. */
function stat(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return { parent: fields[1], own: fields[11] + fields[12], ofEnded: fields[13] + fields[14] }
  } catch {
    return undefined
  }
}

/**
 * CPU time of a process with all its threads, in milliseconds since its start: as the scheduler counts it, in
 * nanoseconds, since ticks are too coarse for a turn of a second. Its threads must not end meanwhile; Node's do not.
 */
export function cpuOf(pid) {
  const ofThreads = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  )
  return ofThreads.reduce((sum, one) => sum + one, 0) / 1e6
}

/**
 * CPU time of a process and all its children, those that have ended included, in milliseconds to ten exactly: a
 * PostgreSQL server.
 */
export function cpuOfFamily(pid) {
  const { own, ofEnded } = stat(pid)
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(stat)
    .filter((child) => child?.parent === pid)
  // A child that ended meanwhile would be counted twice or not at all.
  if (stat(pid).ofEnded !== ofEnded) return cpuOfFamily(pid)
  return (own + ofEnded + children.reduce((sum, child) => sum + child.own, 0)) * millisecondsPerTick
}

/** Resident memory in megabytes. */
export const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
