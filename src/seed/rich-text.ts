import { randomUUID } from 'node:crypto'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { parse } from 'yaml'
import { plainEditor } from '../../collections/shared/rich-text'

type Converter = (markdown: string) => unknown

/** Block names in seed files, mapped to the collections' names. */
const blockTypes: Record<string, string> = {
  figure: 'figure',
  quote: 'quote',
  'call-to-action': 'callToAction',
}
const block = /^```([\w-]+)\n([\s\S]*?)^```$/gm

/**
 * Converts Markdown to rich text. A fenced block with the name of an editor block becomes that block; its content is
 * YAML.
 */
export async function richTextFrom(config: SanitizedConfig): Promise<Converter> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: plainEditor })
  const convert = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
  return (markdown) => {
    const text = convert(markdown.replace(block, (_, name: string) => `\n@@${name}@@\n`).trim())
    const contents = [...markdown.matchAll(block)]
    const children = text.root.children.map((node) => {
      const placeholder = /^@@[\w-]+@@$/.test(plainText(node))
      return placeholder ? blockNode(contents.shift()!) : node
    })
    return { root: { ...text.root, children } }
  }
}

function blockNode([, name = '', content = '']: RegExpMatchArray): unknown {
  const blockType = blockTypes[name]
  if (!blockType) throw new Error(`seed: there is no block "${name}".`)
  const fields = { ...(parse(content) as object), id: randomUUID(), blockName: '', blockType }
  return { type: 'block', version: 2, format: '', fields }
}

function plainText(node: unknown): string {
  const { text = '', children = [] } = node as { text?: string; children?: unknown[] }
  return text + children.map(plainText).join('')
}
