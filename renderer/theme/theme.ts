import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

/** On a filled ground the text follows the scheme: white on the deep blue, near black on the light one. */
const readableOnFilled: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...resolved, color: 'var(--on-accent)' } : resolved;
};

const QUICK = { duration: 120 } as const;

/** What Mantine decides in script; every colour and size stands in the style sheets beside this file. */
export const theme = createTheme({
  primaryColor: 'blue',
  respectReducedMotion: true,
  cursorType: 'pointer',
  activeClassName: '',
  variantColorResolver: readableOnFilled,
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    // The page has one banner: a dialog's heading row is none.
    Modal: {
      defaultProps: { transitionProps: QUICK, centered: true, attributes: { header: { role: 'presentation' } } },
    },
    Menu: { defaultProps: { transitionProps: QUICK, position: 'bottom-end' } },
    Popover: { defaultProps: { transitionProps: QUICK } },
    Tooltip: { defaultProps: { transitionProps: QUICK, openDelay: 400 } },
    // The list scrolls by itself: a scroll area around it would be a region of its own that the keyboard cannot reach.
    Select: {
      defaultProps: { comboboxProps: { transitionProps: QUICK }, allowDeselect: false, withScrollArea: false },
    },
    MultiSelect: { defaultProps: { comboboxProps: { transitionProps: QUICK }, withScrollArea: false } },
    Textarea: { defaultProps: { autosize: true, minRows: 2, maxRows: 16 } },
    Badge: { defaultProps: { variant: 'light', tt: 'none' } },
  },
});
