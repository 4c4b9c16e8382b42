/** One icon. It never speaks for itself: the word beside it or the label of its button does. */
import { ICON_SHAPES, type IconName, type IconShape } from './icon-shapes.ts';

export function Icon({ name }: { readonly name: IconName }) {
  const { path, circles, dash, weight }: IconShape = ICON_SHAPES[name];
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true" focusable="false" stroke-width={weight}>
      {circles?.map(([x, y, radius]) => (
        <circle key={x} cx={x} cy={y} r={radius} stroke-dasharray={dash} />
      ))}
      {path && <path d={path} />}
    </svg>
  );
}
