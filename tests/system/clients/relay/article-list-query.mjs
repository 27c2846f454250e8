/**
 * @generated SignedSource<<da7ac759594c5921d5a85f8645339339>>
 * @lightSyntaxTransform
 */

'use strict'

var node = (function () {
  var v0 = {
      defaultValue: null,
      kind: 'LocalArgument',
      name: 'limit',
    },
    v1 = {
      defaultValue: null,
      kind: 'LocalArgument',
      name: 'locale',
    },
    v2 = {
      alias: null,
      args: null,
      kind: 'ScalarField',
      name: 'id',
      storageKey: null,
    },
    v3 = {
      alias: null,
      args: null,
      kind: 'ScalarField',
      name: 'locale',
      storageKey: null,
    },
    v4 = [
      {
        alias: null,
        args: [
          {
            kind: 'Variable',
            name: 'limit',
            variableName: 'limit',
          },
          {
            kind: 'Variable',
            name: 'locale',
            variableName: 'locale',
          },
          {
            kind: 'Literal',
            name: 'sort',
            value: '-publishedAt',
          },
        ],
        concreteType: 'Articles',
        kind: 'LinkedField',
        name: 'Articles',
        plural: false,
        selections: [
          {
            alias: null,
            args: null,
            concreteType: 'Article',
            kind: 'LinkedField',
            name: 'docs',
            plural: true,
            selections: [
              v2 /*:: as any*/,
              v3 /*:: as any*/,
              {
                alias: null,
                args: null,
                kind: 'ScalarField',
                name: 'title',
                storageKey: null,
              },
              {
                alias: null,
                args: null,
                kind: 'ScalarField',
                name: 'slug',
                storageKey: null,
              },
              {
                alias: null,
                args: null,
                concreteType: 'Topic',
                kind: 'LinkedField',
                name: 'topics',
                plural: true,
                selections: [
                  v2 /*:: as any*/,
                  v3 /*:: as any*/,
                  {
                    alias: null,
                    args: null,
                    kind: 'ScalarField',
                    name: 'name',
                    storageKey: null,
                  },
                ],
                storageKey: null,
              },
            ],
            storageKey: null,
          },
        ],
        storageKey: null,
      },
    ]
  return {
    fragment: {
      argumentDefinitions: [v0 /*:: as any*/, v1 /*:: as any*/],
      kind: 'Fragment',
      metadata: null,
      name: 'ArticleListQuery',
      selections: v4 /*:: as any*/,
      type: 'Query',
      abstractKey: null,
    },
    kind: 'Request',
    operation: {
      argumentDefinitions: [v1 /*:: as any*/, v0 /*:: as any*/],
      kind: 'Operation',
      name: 'ArticleListQuery',
      selections: v4 /*:: as any*/,
    },
    params: {
      cacheID: '68178b24c1e7678f04f738f81d4d5317',
      id: null,
      metadata: {},
      name: 'ArticleListQuery',
      operationKind: 'query',
      text: 'query ArticleListQuery(\n  $locale: Locale\n  $limit: Int\n) {\n  Articles(locale: $locale, limit: $limit, sort: "-publishedAt") {\n    docs {\n      id\n      locale\n      title\n      slug\n      topics {\n        id\n        locale\n        name\n      }\n    }\n  }\n}\n',
    },
  }
})()

node.hash = 'a4f662ffeb42b9a26020fbc751e83cad'

export default node
