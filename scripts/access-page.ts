// Writes docs/access.md from the access table.
import { writeFileSync } from 'node:fs'
import { audiences } from '../access/roles'
import type { Cell } from '../access/grants'
import { operations, rules } from '../access/rules'
import { globalsTable, type Row, table } from '../access/table'

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.join('<br>'))

function page(rows: Record<string, Row>, first: string): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    line([first, ...audiences]),
    line(['---', ...audiences.map(() => '---')]),
    ...Object.entries(rows).map(([name, row]) =>
      line([name, ...audiences.map((audience) => textOf(row[audience]))]),
    ),
  ].join('\n')
}

writeFileSync(
  'docs/access.md',
  `# Who may do what

Made from \`access/table.ts\` by \`npm run generate\`. Do not edit this page; change the table. That the system does
what stands here, and that no cell can be widened unnoticed, is proved: [access-proof.md](access-proof.md).

Letters say what: ${Object.entries(operations)
    .map(([letter, name]) => `${letter} ${name}`)
    .join(', ')}. Deleting
moves to the trash, where there is one; publishing includes changing and withdrawing what is published. The word
after them says which records:

${Object.entries(rules)
  .map(([rule, meaning]) => `- \`${rule}\`: ${meaning}`)
  .join('\n')}

Fields after a colon: only these; after "except": all but these. Rights of several roles add up. A dash is nothing.
What has a workflow gets its state from named transitions alone, whoever may update the record.

Nobody puts a record into a municipality or network that is not theirs. Every reference that gives one is judged when
it is set, not just the one by which the rule goes: an event's municipality and its network, each network of an
initiative, the member and the network of a membership. It gives a municipality if the rule \`town\` is known for the
collection it leads to. To make a record one of the whole district takes \`all\`. Who may only create records about
themselves (become a member, take part) asks, and may ask everywhere.

## Collections

${page(table, 'collection')}

## Globals

${page(globalsTable, 'global')}
`,
)
