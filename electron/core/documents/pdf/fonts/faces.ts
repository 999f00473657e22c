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
  { face: 'sansRegular', file: 'DejaVuSansCondensed.ttf', from: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf' },
  { face: 'sansBold', file: 'DejaVuSansCondensed-Bold.ttf', from: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf' },
  {
    face: 'sansItalic',
    file: 'DejaVuSansCondensed-Oblique.ttf',
    from: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Oblique.ttf',
  },
  {
    face: 'sansBoldItalic',
    file: 'DejaVuSansCondensed-BoldOblique.ttf',
    from: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-BoldOblique.ttf',
  },
  { face: 'serifRegular', file: 'DejaVuSerifCondensed.ttf', from: 'dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf' },
  {
    face: 'serifBold',
    file: 'DejaVuSerifCondensed-Bold.ttf',
    from: 'dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Bold.ttf',
  },
  {
    face: 'serifItalic',
    file: 'DejaVuSerifCondensed-Italic.ttf',
    from: 'dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Italic.ttf',
  },
  {
    face: 'serifBoldItalic',
    file: 'DejaVuSerifCondensed-BoldItalic.ttf',
    from: 'dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-BoldItalic.ttf',
  },
  { face: 'lastResort', file: 'DejaVuSans.ttf', from: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf' },
] as const;

export type FaceId = (typeof FONT_FILES)[number]['face'];

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

const everyScript = ['han', 'hangul', 'naskh', 'emoji', 'lastResort'] as const;
const upright = ['arabic', 'hebrew', ...everyScript] as const;
const strong = ['arabicBold', 'hebrewBold', ...everyScript] as const;

type Chain = readonly [FaceId, ...FaceId[]];
type Family = Readonly<Record<FontStyle, Chain>>;

const family = (regular: FaceId, bold: FaceId, italic: FaceId, boldItalic: FaceId): Family => ({
  regular: [regular, ...upright],
  bold: [bold, ...strong],
  italic: [italic, regular, ...upright],
  boldItalic: [boldItalic, bold, ...strong],
});

/** The faces a letter can be set in: each draws every European Latin, Greek and Cyrillic letter in four styles. */
export const FAMILIES = {
  'source-sans': family('regular', 'bold', 'italic', 'boldItalic'),
  'dejavu-sans': family('sansRegular', 'sansBold', 'sansItalic', 'sansBoldItalic'),
  'dejavu-serif': family('serifRegular', 'serifBold', 'serifItalic', 'serifBoldItalic'),
} as const satisfies Readonly<Record<string, Family>>;
export type FontFamily = keyof typeof FAMILIES;
