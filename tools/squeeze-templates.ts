import { parseSync, Visitor, type Plugin } from 'vite';

/*
 * Templates in src/view/ are set in lines, for the eye. In the classic file a line's end with the
 * blanks around it is one blank, and none before the end of a tag: nothing that a browser shows,
 * reads out or copies is another one, as `white-space` is `normal` in the whole widget.
 */
const VIEW = /\/src\/view\/[^/]+\.ts$/;

const squeeze = (template: string): string =>
  template.replace(/\s*\n\s*(?=\/?>)/g, '').replace(/\s*\n\s*/g, ' ');

export function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!VIEW.test(id)) return null;
      const pieces: (readonly [start: number, end: number])[] = [];
      new Visitor({
        TaggedTemplateExpression({ quasi }) {
          for (const { start, end } of quasi.quasis) pieces.push([start, end]);
        },
      }).visit(parseSync(id, code).program);
      let rest = code;
      for (const [start, end] of pieces.sort((a, b) => b[0] - a[0]))
        rest = rest.slice(0, start) + squeeze(rest.slice(start, end)) + rest.slice(end);
      return rest === code ? null : { code: rest, map: null };
    },
  };
}
