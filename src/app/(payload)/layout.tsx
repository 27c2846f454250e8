import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { allowedArguments } from '../../admin/functions/allowed-call'
import { importMap } from './admin/importMap.js'
import './brand.css'

const serverFunction: ServerFunctionClient = async function ({ name, args }) {
  'use server'
  const allowed = await allowedArguments({ name, args }, config)
  return handleServerFunctions({ name, args: allowed, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
