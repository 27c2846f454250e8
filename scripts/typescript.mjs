/**
 * Arguments with which Node runs a TypeScript program; its path and its own arguments come behind. Not by the command
 * of tsx, which starts another Node without the condition (docs/decisions/0014).
 */
export const typescript = ['-C', 'production', '--import', 'tsx']
