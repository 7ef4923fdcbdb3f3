import { expect } from 'chai';
import { executeServerCommand as command } from '@web/test-runner-commands';

/* The set-up itself: the other tests rely on it. */

interface Answer {
  readonly ok: boolean;
  readonly message: string;
}

describe('the engines', () => {
  it('are the ones they say', async () => {
    const { engine } = await command<{ engine: string }, undefined>('dp-engine', undefined);
    const agents: Record<string, RegExp> = {
      chromium: /Chrome\//,
      firefox: /Gecko\/\d+ Firefox\//,
      webkit: /AppleWebKit(?!.*Chrome)/,
    };
    expect(navigator.userAgent).to.match(agents[engine]!);
  });

  it('run in Berlin and in English, whatever the machine is set to', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Europe/Berlin');
    expect(navigator.language).to.equal('en-US');
  });

  it('show the page, in the size they are asked for', async () => {
    expect(document.hidden).to.equal(false);
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    const size = { width: 500, height: 700 };
    expect(await command('dp-viewport', size)).to.deep.equal([500, 700]);
    await command('dp-viewport', { width: 800, height: 600 });
  });

  it('run what the shipped file has of Lit, and not the rest', async () => {
    const { LitElement } = await import('lit');
    expect('addController' in LitElement.prototype).to.equal(true);
    expect('removeController' in LitElement.prototype).to.equal(false);
  });

  it('take trusted keys', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const keys: string[] = [];
    button.addEventListener('keydown', ({ key, shiftKey, isTrusted }) =>
      keys.push(`${key} ${shiftKey} ${isTrusted}`),
    );
    await command('dp-keys', ['Shift', 'ArrowRight']);
    await command('dp-keys', ['Space']);
    button.remove();
    expect(keys).to.deep.equal(['Shift true true', 'ArrowRight true true', '  false true']);
  });

  it('see roles and names through shadow roots', async () => {
    const host = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    host.shadowRoot!.querySelector('button')!.textContent = 'Amiens';
    host.id = 'host';
    document.body.append(host);
    const sees = (name: string) => command('dp-aria', { role: 'button', name, host: '#host' });
    expect([await sees('Amiens'), await sees('Leeds')]).to.deep.equal([true, false]);
    host.remove();
  });

  it('load host pages with the headers of a strict policy', async () => {
    const frame = document.createElement('iframe');
    const query = new URLSearchParams({
      csp: "default-src 'none'; script-src 'nonce-dp'",
      lang: 'he',
      body: '<script>window.unwanted = true</script>',
    });
    frame.src = `/host?${query}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentWindow as Window & { unwanted?: boolean; hostErrors?: string[] };
    expect(page.unwanted).to.equal(undefined);
    // WebKit reports a violation in a later task than the others.
    while (page.hostErrors?.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.hostErrors?.[0]).to.match(/^csp script-src/);
    expect(page.document.documentElement.lang).to.equal('he');
    frame.remove();
  });
});

describe('dp-golden', () => {
  it('takes no name that leads out of its folder', async () => {
    for (const name of ['../x', 'a/b', '.x', '', 'a..b', 'x.svg/', null]) {
      const { ok } = await command<Answer, unknown>('dp-golden', { name, text: '<svg/>' });
      expect(ok, `${name}`).to.equal(false);
    }
  });
});
