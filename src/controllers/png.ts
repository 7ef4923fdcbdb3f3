/** Draws on a canvas what a plain picture shows, one part after the other. */
function paint(context: CanvasRenderingContext2D, node: Element, picture: Element): void {
  const of = (name: string) => node.getAttribute(name) ?? (picture.getAttribute(name) as string);
  const at = (name: string) => parseFloat(of(name)) || 0;
  const { localName: name } = node;
  const isFrame = name === 'svg';
  const shape = new Path2D(of('d'));
  if (isFrame || name === 'rect') shape.rect(at('x'), at('y'), at('width'), at('height'));
  if (name === 'circle') shape.arc(at('cx'), at('cy'), at('r'), 0, 7);
  if (isFrame) {
    context.save();
    context.clip(shape);
    context.translate(at('x'), at('y'));
  }
  for (const child of node.children) paint(context, child, picture);
  if (isFrame) return context.restore();
  context.textAlign = of('text-anchor').replace('middle', 'center') as CanvasTextAlign;
  context.font = `${of('font-weight')} ${at('font-size')}px ${of('font-family')}`;
  context.lineWidth = at('stroke-width');
  context.lineCap = of('stroke-linecap') as CanvasLineCap;
  context.lineJoin = of('stroke-linejoin') as CanvasLineJoin;
  context.setLineDash((of('stroke-dasharray').match(/[\d.]+/g) ?? []).map(Number));
  const text = name !== 'title' && node.childElementCount === 0 ? `${node.textContent}` : '';
  // Letters stand on their rim, shapes inside it.
  for (const ink of text ? (['stroke', 'fill'] as const) : (['fill', 'stroke'] as const)) {
    context[`${ink}Style`] = of(ink).replace('none', '#0000');
    context[ink](shape);
    context[`${ink}Text`](text, at('x'), at('y'));
  }
}

/**
 * A plain picture with `scale` pixels, 1 to 4, for each of its own. Rejects where the browser has no room
 * for so many.
 */
export const pngOf = (picture: Element, scale: unknown): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const factor = Math.min(4, Math.max(1, Number(scale))) || 1;
    const canvas = document.createElement('canvas');
    const of = (name: string) => picture.getAttribute(name) as string;
    canvas.lang = of('lang');
    canvas.width = Number(of('width')) * factor;
    canvas.height = Number(of('height')) * factor;
    // Where there is none, the error is the answer.
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.scale(factor, factor);
    paint(context, picture, picture);
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no room for a PNG'))));
  });
