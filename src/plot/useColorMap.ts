import { useMemo } from 'react';
import { readMap, type MapName, type Rgb } from './paint';
import { useTheme } from './theme';

/** The stops of a color map; read again when the theme changes. */
export function useColorMap(name: MapName): readonly Rgb[] {
  const theme = useTheme();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the theme decides what the stylesheet answers
  return useMemo(() => readMap(name), [name, theme]);
}
