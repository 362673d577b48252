import { SvgContext } from './svg-context.js';

const context = () => new SvgContext({ width: 100, height: 50 }, (text) => 6 * text.length);

describe('a chart written down as a drawing', () => {
  it('places each point where it was named, also after the origin moved', () => {
    const ctx = context();
    ctx.translate(10, 20);
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(5, 5.004);
    ctx.strokeStyle = 'rgba(0, 0, 255, 0.5)';
    ctx.stroke();
    expect(ctx.shapes('grey')).toContain(
      '<path d="M10 20L15 25" fill="none" stroke="rgb(0,0,255)" stroke-opacity="0.5"',
    );
  });

  it('closes a full circle, which a single arc of SVG cannot', () => {
    const ctx = context();
    ctx.beginPath();
    ctx.arc(50, 25, 10, 0, 2 * Math.PI);
    ctx.fill();
    expect(ctx.shapes('grey')).toContain('M60 25A10 10 0 0 1 40 25A10 10 0 0 1 60 25');
  });

  it('forgets a clip and a turn with the state they were made in', () => {
    const ctx = context();
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, 10, 10);
    ctx.clip();
    ctx.rotate(Math.PI / 2);
    ctx.fillText('inside', 0, 0);
    ctx.restore();
    ctx.fillText('outside', 1, 2);
    const drawing = ctx.shapes('grey');
    expect(drawing).toMatch(/<g clip-path="url\(#clip0\)"><text [^>]*matrix\(0 1 -1 0 0 0\)[^>]*>inside/);
    expect(drawing).toMatch(/<g><text x="1" y="2" transform="matrix\(1 0 0 1 0 0\)"[^>]*>outside/);
  });

  it('keeps names that look like markup as words', () => {
    const ctx = context();
    ctx.font = "600 12px 'Inter Variable', sans-serif";
    ctx.fillText('<script>&"', 0, 0);
    const drawing = ctx.shapes('grey');
    expect(drawing).toContain('>&lt;script&gt;&amp;&quot;</text>');
    expect(drawing).toContain('font-size="12" font-weight="600"');
  });
});
