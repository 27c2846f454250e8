// Payload's local API acts with all rights unless `overrideAccess: false` is given. This rule refuses calls
// that do not say which they mean: by the key itself, or by spreading an object that has it in its place.

const operations = new Set([
  'find',
  'findByID',
  'findVersions',
  'findVersionByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'count',
  'countVersions',
  'countGlobalVersions',
  'create',
  'duplicate',
  'update',
  'updateGlobal',
  'delete',
  'restoreVersion',
  'restoreGlobalVersion',
  'forgotPassword',
  'resetPassword',
  'login',
  'unlock',
  'verifyEmail',
  'auth',
])

const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'payload')

/** The object literal assigned to a `const` of that name in a scope around `node`, if any. */
function literalOf(name, node, sourceCode) {
  for (let scope = sourceCode.getScope(node); scope; scope = scope.upper) {
    const definition = scope.set.get(name)?.defs[0]
    if (!definition) continue
    let value = definition.node.init
    while (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression')
      value = value.expression
    return value?.type === 'ObjectExpression' ? value : undefined
  }
}

/** Whether the object says `overrideAccess`, itself or through what it spreads. */
function says(object, sourceCode) {
  return object.properties.some((property) => {
    if (property.type === 'Property') return (property.key.name ?? property.key.value) === 'overrideAccess'
    if (property.argument.type !== 'Identifier') return false
    const spread = literalOf(property.argument.name, property, sourceCode)
    return Boolean(spread && says(spread, sourceCode))
  })
}

/** @type {import('eslint').Rule.RuleModule} */
export const statesOverrideAccess = {
  meta: {
    type: 'problem',
    messages: {
      missing: 'Say overrideAccess: false (with req), or true and why, in every call of the local API.',
    },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || !isPayload(callee.object)) return
        if (!operations.has(callee.property.name)) return
        const [options] = node.arguments
        if (options?.type === 'ObjectExpression' && says(options, context.sourceCode)) return
        context.report({ node, messageId: 'missing' })
      },
    }
  },
}
