import { sparklinePath, type SparklineBox } from '../../charts/sparkline.js';

interface Props {
  readonly values: readonly (number | null)[];
  readonly className: string;
}

const BOX: SparklineBox = { width: 120, height: 34 };

/** Shape only: the figures stand beside it, so it is hidden from assistive technology. */
export function Sparkline({ values, className }: Props) {
  const { line, area } = sparklinePath(values, BOX);
  return (
    <svg
      className={`sparkline ${className}`}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="area" d={area} />
      <path className="line" d={line} />
    </svg>
  );
}
