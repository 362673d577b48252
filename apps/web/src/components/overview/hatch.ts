const TILE = 6;

/** Diagonal lines for countries nobody watches, readable without colour. */
export function hatchPattern(colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (!ctx) return colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const shift of [-TILE, 0, TILE]) {
    ctx.moveTo(shift - 1, TILE + 1);
    ctx.lineTo(shift + TILE + 1, -1);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat') ?? colour;
}
