import { createRequire } from 'node:module'
import sharp from 'sharp'

/** Family and file of each; Pango takes a missing letter from another font that is loaded. */
const fonts = {
  'Noto Sans': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  'Noto Sans Arabic': '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'Noto Sans Ethiopic': '@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
  'Noto Sans Georgian': '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
}

let loaded: Promise<unknown> | undefined

/** Loads the fonts of these packages for all texts that sharp draws: the same on every machine. */
export const fontsLoaded = (): Promise<unknown> =>
  (loaded ??= Promise.all(
    Object.entries(fonts).map(([font, file]) => {
      const fontfile = createRequire(import.meta.url).resolve(file)
      return sharp({ text: { text: 'a', font, fontfile } }).metadata()
    }),
  ))
