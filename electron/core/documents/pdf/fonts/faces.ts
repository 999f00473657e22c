/**
 * The faces of the documents. Every character is looked up along the chain of its style, so the order is the
 * preference. This file has no imports: the build reads it to copy the font files.
 */
export const FONT_FILES = [
  { face: 'regular', file: 'SourceSans3-Regular.ttf', from: 'source-sans/TTF/SourceSans3-Regular.ttf' },
  { face: 'bold', file: 'SourceSans3-Semibold.ttf', from: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
  { face: 'italic', file: 'SourceSans3-It.ttf', from: 'source-sans/TTF/SourceSans3-It.ttf' },
  { face: 'boldItalic', file: 'SourceSans3-SemiboldIt.ttf', from: 'source-sans/TTF/SourceSans3-SemiboldIt.ttf' },
  {
    face: 'arabic',
    file: 'Vazirmatn_400Regular.ttf',
    from: '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  },
  {
    face: 'arabicBold',
    file: 'Vazirmatn_600SemiBold.ttf',
    from: '@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
  },
  {
    face: 'hebrew',
    file: 'NotoSansHebrew_400Regular.ttf',
    from: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  },
  {
    face: 'hebrewBold',
    file: 'NotoSansHebrew_600SemiBold.ttf',
    from: '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  },
  {
    face: 'han',
    file: 'NotoSansSC_400Regular.ttf',
    from: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  {
    face: 'hangul',
    file: 'NotoSansKR_400Regular.ttf',
    from: '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  },
  {
    face: 'naskh',
    file: 'NotoNaskhArabic-Regular.ttf',
    from: '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf',
  },
  {
    face: 'emoji',
    file: 'NotoEmoji_400Regular.ttf',
    from: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  },
  { face: 'lastResort', file: 'DejaVuSans.ttf', from: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf' },
] as const;

export type FaceId = (typeof FONT_FILES)[number]['face'];

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

const everyScript = ['han', 'hangul', 'naskh', 'emoji', 'lastResort'] as const;

export const FALLBACK: Readonly<Record<FontStyle, readonly [FaceId, ...FaceId[]]>> = {
  regular: ['regular', 'arabic', 'hebrew', ...everyScript],
  bold: ['bold', 'arabicBold', 'hebrewBold', ...everyScript],
  italic: ['italic', 'regular', 'arabic', 'hebrew', ...everyScript],
  boldItalic: ['boldItalic', 'bold', 'arabicBold', 'hebrewBold', ...everyScript],
};
