/** docs/access-proof.md: what was weakened, and by which cell it was noticed. */
export function proofPage(results, fingerprint) {
  const names = [...new Set(results.map(({ name }) => name))]
  const isAdded = ({ what }) => what.includes(': – → ')
  const unnoticed = results.filter(({ caught }) => !caught)
  const count = (some) => `${some.filter(({ caught }) => caught).length} of ${some.length}`
  const cell = ({ person, slug, operation, kind, expected, got }) =>
    `${person}, ${operation}, ${slug}: ${kind}. Expected: ${expected}; got: ${got}`
  const line = (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
  return `# Proof of the access matrix

Made by \`npm run weaken-access\`, which weakens the access code by one step at a time and tries the cells of the
matrix (\`tests/system/access/matrix\`) that this step is about, with the local API. Whatever gives somebody more than the
table does must make at least one cell come out differently from what the expectation files say. The steps:

- a grant holds for every record instead of those of its rule;
- a grant holds for every field instead of those it names;
- an operation that nobody gave is given, on every record;
- a rule is true for every record, or does without one of its conditions;
- a check of what is written is left out.

What was weakened has the fingerprint \`${fingerprint}\`; \`tests/unit/docs/up-to-date\` fails when table, rules or checks have
changed since.

**${count(results)} weakenings were noticed.**${
    unnoticed.length
      ? `\n\nNot noticed:\n\n${unnoticed.map(({ name, what }) => `- ${name}: ${what}`).join('\n')}`
      : ''
  }

## By collection

${line(['collection or global', 'operations given', 'grants, rules and checks'])}
${line(['---', '---', '---'])}
${names
  .map((name) => {
    const own = results.filter((one) => one.name === name)
    return line([name, count(own.filter(isAdded)), count(own.filter((one) => !isAdded(one)))])
  })
  .join('\n')}

## Grants, rules and checks, and the first cell that noticed

${line(['where', 'weakened', 'noticed by'])}
${line(['---', '---', '---'])}
${results
  .filter((one) => !isAdded(one))
  .map(({ name, what, caught }) => line([name, what, caught ? cell(caught) : '**nothing**']))
  .join('\n')}
`
}
