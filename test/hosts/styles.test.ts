import { assert } from 'chai';
import { closeHosts, one, openHost, requireFile, type HostPage } from '../support/host.js';
import { row, works } from '../support/rows.js';

/* Pages whose style sheets reach for everything. */

before(requireFile);
afterEach(closeHosts);

describe('style sheets of the page', () => {
  /** Where a page’s rules could reach in; sizes and places follow from the window and are left out. */
  const PLACES = [
    '[part~=heading]',
    '[part~=item] button',
    '[part~=caption]',
    '[part~=map] [part~=label]',
    '[part~=slider]',
  ];
  const LEFT_OUT =
    /^(font-family|--_from|.*(width|height|inline-size|block-size|inset|margin|top|left|right|bottom)|perspective-origin|transform-origin|grid-template-(rows|columns)|x|y|cx|cy|r|d)$/;

  function computed(page: HostPage): Record<string, string> {
    const values: Record<string, string> = {};
    for (const place of PLACES) {
      const style = page.window.getComputedStyle(one(page, place));
      for (const property of style)
        if (!LEFT_OUT.test(property))
          values[`${place} ${property}`] = style.getPropertyValue(property);
    }
    return values;
  }

  const RESETS: Readonly<Record<string, string>> = {
    'a reset of everything':
      '*{margin:0!important;padding:0!important;font-size:8px!important;line-height:1!important;animation:none!important;transition:none!important;box-sizing:content-box!important;color:#0f0!important;background:#f00!important}',
    'letters spaced and raised':
      '*{letter-spacing:.5em!important;text-transform:uppercase!important;word-spacing:1em!important;text-indent:3em!important}',
    'odd inheritance':
      'html,body{direction:rtl;white-space:nowrap;cursor:none;user-select:none;-webkit-user-select:none;text-align:right;font:italic 900 40px/3 serif;font-variant:small-caps;list-style:square;quotes:none;visibility:visible;pointer-events:auto;hyphens:auto;tab-size:1;fill:red;stroke:red;stroke-width:9px;text-anchor:end}',
    'an important font size on the root':
      'html{font-size:62.5%!important}*{font-size:7px!important}',
    'rules for our tags':
      'button,input,ul,li,svg,path,circle,text,details,summary,p,a{display:none!important;color:red!important;fill:red!important;border:9px solid!important}',
    'the host hidden': 'dortmund-partners{display:none!important;visibility:hidden!important}',
    'all unset on the host': 'dortmund-partners{all:unset!important}',
  };
  let plain: Readonly<Record<string, string>>;
  before(async () => {
    plain = computed(await openHost());
    assert.isAbove(Object.keys(plain).length, 500);
    closeHosts();
  });

  for (const [title, css] of Object.entries(RESETS))
    row(`${title}: no computed value inside changes`, async () => {
      const page = await openHost({ css });
      const reset = computed(page);
      const changed = Object.keys(plain)
        .filter((key) => plain[key] !== reset[key])
        .slice(0, 20);
      assert.deepEqual(
        changed.map((key) => `${key}: ${plain[key]} is ${reset[key]}`),
        [],
      );
      return works(page);
    });

  row('custom properties of ours with nonsense in them', async () => {
    const css = `dortmund-partners { --dp-accent: 1fr; --dp-land: 12px; --dp-text: ; --dp-sea: #12;
      --dp-radius: red; --dp-font: 7; --dp-surface: expression(1) }`;
    const page = await openHost({ css });
    return works(page);
  });

  it('[hidden] hides it all the same', async () => {
    const page = await openHost({ el: '<dortmund-partners hidden></dortmund-partners>' });
    assert.equal(page.element.getClientRects().length, 0);
  });
});
