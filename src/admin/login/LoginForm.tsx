'use client'
import { EmailField, Form, FormSubmit, Link, PasswordField, TextField, useTranslation } from '@payloadcms/ui'
import { email } from 'payload/shared'
import { secondFactorTexts } from '../second-factor/texts'

const empty = { initialValue: undefined, valid: true, value: undefined }
/** A stable object: with a new one, the form resets and loses the user's input. */
const initialState = { email: empty, password: empty, code: empty }

/** E-mail address, password and, for users who have set it up, the second-factor code. */
export function LoginForm({ next }: { next: string }) {
  const { t, i18n } = useTranslation()
  const texts = secondFactorTexts(i18n.language)
  return (
    <Form
      action="/api/users/login"
      className="login__form"
      disableSuccessStatus
      initialState={initialState}
      method="POST"
      // A full page load: the server decides what to show.
      onSuccess={async () => window.location.assign(next)}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailField
          field={{
            name: 'email',
            label: t('general:email'),
            required: true,
            admin: { autoComplete: 'username' },
          }}
          path="email"
          validate={email as never}
        />
        <PasswordField
          field={{ name: 'password', label: t('general:password'), required: true }}
          path="password"
        />
        <TextField
          field={{
            name: 'code',
            label: texts.code,
            admin: { autoComplete: 'one-time-code', description: texts.codeHint },
          }}
          path="code"
        />
      </div>
      <Link href="/admin/forgot" prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </Form>
  )
}
