import type { DefaultTranslationsObject } from '@payloadcms/translations'

type Some<T> = { [Key in keyof T]?: T[Key] extends string ? string : Some<T[Key]> }

/**
 * Payload's German addresses users with "du"; municipal staff and volunteers are addressed with "Sie", as in all our
 * texts, and in plain words. Placeholders and tags are Payload's.
 */
export const german: Some<DefaultTranslationsObject> = {
  authentication: {
    beginCreateFirstUser: 'Legen Sie zuerst ein Benutzerkonto an.',
    checkYourEmailForPasswordReset:
      'Gibt es zu dieser E-Mail-Adresse ein Benutzerkonto, dann erhalten Sie in Kürze eine E-Mail, mit der Sie ein neues Passwort setzen können. Bitte sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Bitte geben Sie Ihre E-Mail-Adresse an. Sie erhalten eine E-Mail, mit der Sie ein neues Passwort setzen können.',
    forgotPasswordUsernameInstructions:
      'Bitte geben Sie Ihren Benutzernamen an. Sie erhalten eine E-Mail, mit der Sie ein neues Passwort setzen können.',
    generatingNewAPIKeyWillInvalidate:
      'Mit einem neuen API-Schlüssel wird der bisherige <1>ungültig</1>. Möchten Sie fortfahren?',
    loggedIn: 'Um sich mit einem anderen Benutzerkonto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    loggedInChangePassword: 'Ihr Passwort können Sie in Ihrem <0>Benutzerkonto</0> ändern.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie haben sich abgemeldet.',
    loginWithAnotherUser:
      'Um sich mit einem anderen Benutzerkonto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    newAccountCreated:
      'Auf <a href="{{serverURL}}">{{serverURL}}</a> gibt es jetzt ein Konto für Sie. Bitte bestätigen Sie Ihre E-Mail-Adresse mit diesem Link: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Danach können Sie sich anmelden.',
    resetYourPassword: 'Ein neues Passwort setzen',
    verifyYourEmail: 'E-Mail-Adresse bestätigen',
    youAreInactive:
      'Sie haben längere Zeit nichts getan und werden zur Sicherheit gleich abgemeldet. Möchten Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Sie erhalten diese Nachricht, weil für Ihr Benutzerkonto ein neues Passwort angefordert wurde. Setzen können Sie es mit diesem Link:',
    youDidNotRequestPassword:
      'Haben Sie das nicht angefordert, dann beachten Sie diese E-Mail nicht. Ihr Passwort bleibt, wie es ist.',
  },
  dashboard: {
    discardMessage:
      'Die Anordnung Ihrer Startseite ist noch nicht gespeichert. Möchten Sie die Änderungen verwerfen?',
    noItems: 'Auf Ihrer Startseite ist noch nichts. Hinzufügen können Sie etwas im Menü „Dashboard“ oben.',
  },
  error: {
    deletingTitle:
      '{{title}} konnte nicht gelöscht werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    documentNotFound:
      'Den Eintrag mit der ID {{id}} gibt es nicht, oder Sie dürfen ihn nicht sehen. Vielleicht wurde er gelöscht.',
    notAllowedToAccessPage: 'Sie haben keine Berechtigung für diese Seite.',
    notAllowedToPerformAction: 'Dazu haben Sie keine Berechtigung.',
    restoringTitle:
      '{{title}} konnte nicht wiederhergestellt werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    // Also the heading of a page that a logged-in user may not see.
    unauthorized: 'Ohne Anmeldung oder Berechtigung geht das nicht.',
    unverifiedEmail: 'Bitte bestätigen Sie Ihre E-Mail-Adresse, bevor Sie sich anmelden.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Geben Sie eine eigene Adresse an, oder wählen Sie einen anderen Eintrag.',
    chooseDocumentToLink: 'Wählen Sie den Eintrag, auf den verwiesen wird',
  },
  folder: {
    folderTypeDescription: 'Wählen Sie, welche Art von Einträgen in diesen Ordner kommen darf.',
    moveItemToFolderConfirmation:
      'Möchten Sie <1>{{title}}</1> wirklich nach <2>{{toFolder}}</2> verschieben?',
    moveItemToRootConfirmation: 'Möchten Sie <1>{{title}}</1> wirklich in den obersten Ordner verschieben?',
    moveItemsToFolderConfirmation:
      'Möchten Sie <1>{{count}} {{label}}</1> wirklich nach <2>{{toFolder}}</2> verschieben?',
    moveItemsToRootConfirmation:
      'Möchten Sie <1>{{count}} {{label}}</1> wirklich in den obersten Ordner verschieben?',
  },
  general: {
    aboutToDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich löschen?',
    aboutToDeleteCount_many: 'Sie löschen gleich {{count}} {{label}}.',
    aboutToDeleteCount_one: 'Sie löschen gleich {{count}} {{label}}.',
    aboutToDeleteCount_other: 'Sie löschen gleich {{count}} {{label}}.',
    aboutToPermanentlyDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich endgültig löschen?',
    aboutToPermanentlyDeleteTrash:
      'Möchten Sie <0>{{count}}</0> <1>{{label}}</1> wirklich endgültig aus dem Papierkorb löschen?',
    aboutToRestore: 'Möchten Sie {{label}} <1>{{title}}</1> wiederherstellen?',
    aboutToRestoreAsDraft: 'Möchten Sie {{label}} <1>{{title}}</1> als Entwurf wiederherstellen?',
    aboutToRestoreAsDraftCount: 'Sie stellen gleich {{count}} {{label}} als Entwurf wieder her.',
    aboutToRestoreCount: 'Sie stellen gleich {{count}} {{label}} wieder her.',
    aboutToTrash: 'Möchten Sie {{label}} <1>{{title}}</1> in den Papierkorb verschieben?',
    aboutToTrashCount: 'Sie verschieben gleich {{count}} {{label}} in den Papierkorb.',
    changesNotSaved:
      'Ihre Änderungen sind noch nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    copyWarning:
      'Möchten Sie bei {{label}} {{title}} wirklich {{to}} mit dem Inhalt von {{from}} überschreiben?',
    creating: 'Wird angelegt',
    creatingNewLabel: '{{label}} anlegen',
    currentlyEditing:
      'bearbeitet gerade diesen Eintrag. Wenn Sie übernehmen, kann diese Person nicht weiterarbeiten, und was sie noch nicht gespeichert hat, kann verloren gehen.',
    documentOutOfDate:
      'Jemand anderes hat diesen Eintrag inzwischen geändert. Was Sie hier sehen, ist nicht mehr der neueste Stand.',
    enterAValue: 'Bitte ausfüllen',
    // An empty reference: “<Kein Kommune>” is not German.
    noLabel: '–',
    moveConfirm: 'Möchten Sie {{count}} {{label}} wirklich nach <1>{{destination}}</1> verschieben?',
    sorryNotFound: 'Was Sie suchen, gibt es hier nicht.',
    unsavedChanges:
      'Es gibt Änderungen, die noch nicht gespeichert sind. Speichern oder verwerfen Sie diese zuerst.',
    unsavedChangesDuplicate:
      'Es gibt Änderungen, die noch nicht gespeichert sind. Möchten Sie trotzdem duplizieren?',
  },
  upload: {
    cropToolDescription:
      'Ziehen Sie an den Ecken des Bereichs, zeichnen Sie einen neuen, oder ändern Sie die Werte darunter.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine gültige E-Mail-Adresse an.',
    enterNumber: 'Bitte geben Sie eine Zahl an.',
    username:
      'Bitte geben Sie einen gültigen Benutzernamen an: Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche sind möglich.',
  },
  version: {
    aboutToPublishSelection: 'Möchten Sie alle ausgewählten {{label}} wirklich veröffentlichen?',
    aboutToRestore: 'Möchten Sie {{label}} auf den Stand vom {{versionDate}} zurücksetzen?',
    aboutToRestoreGlobal: 'Möchten Sie {{label}} auf den Stand vom {{versionDate}} zurücksetzen?',
    aboutToRevertToPublished:
      'Möchten Sie alle Änderungen verwerfen und zu dem zurückkehren, was veröffentlicht ist?',
    aboutToUnpublish: 'Möchten Sie dies wirklich nicht mehr veröffentlichen? Es bleibt als Entwurf.',
    aboutToUnpublishIn:
      'Möchten Sie dies auf {{locale}} wirklich nicht mehr veröffentlichen? Es bleibt als Entwurf.',
    aboutToUnpublishSelection:
      'Möchten Sie alle ausgewählten {{label}} wirklich nicht mehr veröffentlichen? Sie bleiben als Entwürfe.',
  },
}
