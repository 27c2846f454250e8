/** Uploads and downloads. */
export const files = {
  fileMissing: { de: 'Bitte eine Datei auswählen.', en: 'Please choose a file.' },
  fileEmpty: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  fileTooLarge: {
    de: 'Die Datei ist zu groß. Möglich sind höchstens 20 MB.',
    en: 'The file is too large. At most 20 MB are possible.',
  },
  fileKind: {
    de: 'Diese Art von Datei ist hier nicht möglich. Möglich sind Bilder (JPEG, PNG, WebP) und PDF.',
    en: 'This kind of file is not possible here. Pictures (JPEG, PNG, WebP) and PDF are.',
  },
  fileEnding: {
    de: 'Die Endung des Dateinamens passt nicht zum Inhalt. Bitte die Datei neu speichern oder umbenennen.',
    en: 'The ending of the file name does not fit the content. Please save the file again or rename it.',
  },
  fileTwoEndings: {
    de: 'Der Dateiname hat zwei Endungen. Bitte die Datei umbenennen, zum Beispiel in foto.jpg.',
    en: 'The file name has two endings. Please rename the file, for example to photo.jpg.',
  },
  fileName: {
    de: 'Dieser Dateiname ist nicht möglich. Bitte einen kurzen Namen ohne Sonderzeichen geben.',
    en: 'This file name is not possible. Please give it a short name without special characters.',
  },
  fileOneByOne: {
    de: 'Eine Datei kann nur bei einem einzelnen Eintrag ausgetauscht werden.',
    en: 'A file can be replaced in one record at a time only.',
  },
  imageBroken: {
    de: 'Das Bild ist beschädigt oder unvollständig. Bitte öffnen und neu speichern.',
    en: 'The picture is damaged or incomplete. Please open it and save it again.',
  },
  imageTooManyPixels: {
    de: 'Das Bild hat zu viele Bildpunkte. Möglich sind höchstens 60 Millionen. Bitte verkleinern.',
    en: 'The picture has too many pixels. At most 60 million are possible. Please make it smaller.',
  },
  imageHeic: {
    de: 'Das Foto hat das Format HEIC. Bitte als JPEG speichern. Auf dem iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“ wählen und neu fotografieren – oder das Foto aus der App „Fotos“ mit der Option „Maximale Kompatibilität“ teilen.',
    en: 'The photo has the format HEIC. Please save it as JPEG. On an iPhone: choose Settings, Camera, Formats, “Most Compatible” and take it again – or share it from the app “Photos” with the option “Most Compatible”.',
  },
  imageTooComplex: {
    de: 'Das Bild ist ungewöhnlich aufgebaut und zu aufwendig zu öffnen. Bitte öffnen und neu speichern.',
    en: 'The picture is built in an unusual way and takes too much to open. Please open it and save it again.',
  },
  picturesBusy: {
    de: 'Gerade werden viele Dateien verarbeitet. Bitte in einigen Sekunden noch einmal versuchen.',
    en: 'Many files are being processed at the moment. Please try again in some seconds.',
  },
  mayNotUpload: {
    de: 'Hier dürfen Sie keine Dateien hochladen.',
    en: 'You may not upload files here.',
  },
  imageEdits: {
    de: 'Dieser Ausschnitt liegt nicht im Bild.',
    en: 'This part is not inside the picture.',
  },
  pdfBroken: {
    de: 'Das ist kein vollständiges PDF. Bitte öffnen und neu als PDF speichern.',
    en: 'This is not a complete PDF. Please open it and save it as PDF again.',
  },
  formBroken: {
    de: 'Das Formular ist unvollständig angekommen. Bitte noch einmal senden.',
    en: 'The form arrived incomplete. Please send it again.',
  },
  formTooMuch: {
    de: 'Das ist zu viel auf einmal. Bitte nur eine Datei senden, höchstens 20 MB groß.',
    en: 'This is too much at once. Please send one file only, of at most 20 MB.',
  },
  noFile: { de: 'Diese Datei gibt es nicht.', en: 'There is no such file.' },
} as const
