import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/*
 * Templates in src/view/ are set in lines, for the eye. In the classic file a line's end with the
 * blanks around it is one blank, and none before the end of a tag: nothing that a browser shows,
 * reads out or copies is another one, as `white-space` is `normal` in the whole widget. Of the style
 * sheet, whose rules stand in lines of their own, the ends of the lines are left out.
 */
const VIEW = /\/src\/view\/[^/]+\.ts$/;

const SHEET = /\/style\.ts$/;

const squeeze = (template: string): string =>
  template.replace(/\s*\n\s*(?=\/?>)/g, '').replace(/\s*\n\s*/g, ' ');

const join = (rules: string): string => rules.replaceAll('\n', '');

export function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!VIEW.test(id)) return null;
      const tagged = new Set<ESTree.TemplateLiteral>();
      const pieces: (readonly [start: number, end: number, squeezed: string])[] = [];
      new Visitor({
        TaggedTemplateExpression({ quasi }) {
          tagged.add(quasi);
        },
        TemplateLiteral(template) {
          if (!tagged.has(template) && !SHEET.test(id)) return;
          const short = tagged.has(template) ? squeeze : join;
          for (const { start, end } of template.quasis)
            pieces.push([start, end, short(code.slice(start, end))]);
        },
      }).visit(parseSync(id, code).program);
      let rest = code;
      for (const [start, end, squeezed] of pieces.sort((a, b) => b[0] - a[0]))
        rest = rest.slice(0, start) + squeezed + rest.slice(end);
      return rest === code ? null : { code: rest, map: null };
    },
  };
}
