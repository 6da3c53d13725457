import { createTheme, type Theme } from '@fluentui/react';
import type { Mode } from '../common/protocol';

const fontFamily =
  '"Segoe UI", "Segoe UI Web (West European)", "Open Sans", "Liberation Sans", -apple-system, Roboto, sans-serif';

// The portal writes in 13 px where Fluent UI's default is 14.
const fonts = { small: { fontSize: '13px' }, medium: { fontSize: '13px' }, mediumPlus: { fontSize: '14px' } };

const light = createTheme({
  defaultFontStyle: { fontFamily },
  fonts,
  palette: { neutralPrimary: '#292827', neutralDark: '#201f1e' },
});

const dark = createTheme({
  defaultFontStyle: { fontFamily },
  fonts,
  isInverted: true,
  palette: {
    themeDarker: '#82c7ff',
    themeDark: '#6cb8f6',
    themeDarkAlt: '#3aa0f3',
    themePrimary: '#2899f5',
    themeSecondary: '#0078d4',
    themeTertiary: '#235a85',
    themeLight: '#004c87',
    themeLighter: '#043862',
    themeLighterAlt: '#092c47',
    black: '#ffffff',
    neutralDark: '#faf9f8',
    neutralPrimary: '#faf9f8',
    neutralPrimaryAlt: '#edebe9',
    neutralSecondary: '#d2d0ce',
    neutralSecondaryAlt: '#b3b0ad',
    neutralTertiary: '#a19f9d',
    neutralTertiaryAlt: '#605e5c',
    neutralQuaternary: '#484644',
    neutralQuaternaryAlt: '#3b3a39',
    neutralLight: '#323130',
    neutralLighter: '#292827',
    neutralLighterAlt: '#252423',
    white: '#1b1a19',
  },
});

export const themes: Record<Mode, Theme> = { light, dark };
