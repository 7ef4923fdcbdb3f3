import { h as preactElement, render as preactRender } from 'preact';
import React from 'react';
import ReactDOM from 'react-dom/client';
import { createApp, nextTick, reactive } from 'vue';

/* One component, a `<dortmund-partners>` with a link in it, as each framework would write it. */

export const TAG = 'dortmund-partners';

/** What the component is given. */
export interface State {
  readonly props: Readonly<Record<string, unknown>>;
  /** Of the link between the tags. */
  readonly text: string;
  readonly shown: boolean;
}

type Select = (event: Event) => void;

export interface Mounted {
  /** Draws the component with another state. */
  update(state: State): Promise<void>;
  unmount(): void;
}

export type Mount = (host: HTMLElement, state: State, select: Select) => Promise<Mounted>;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Without a framework: what is no attribute by its name is set as a property. */
const plain: Mount = async (host, state, select) => {
  const element = document.createElement(TAG);
  const link = document.createElement('a');
  link.href = '#';
  element.append(link);
  element.addEventListener('dp-select', select);
  let known: readonly string[] = [];
  const update = async ({ props, text, shown }: State) => {
    for (const name of new Set([...known, ...Object.keys(props)])) {
      const value = props[name] ?? null;
      if (!name.includes('-')) Reflect.set(element, name, value);
      else if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, `${value}`);
    }
    known = Object.keys(props);
    link.textContent = text;
    if (shown !== element.isConnected)
      (shown ? host : document.createDocumentFragment()).append(element);
  };
  await update(state);
  return { update, unmount: () => element.remove() };
};

/** React draws in StrictMode: in development it mounts twice, to show what does not bear it. */
const react: Mount = async (host, state, select) => {
  const { StrictMode, createElement, useLayoutEffect } = React;
  const root = ReactDOM.createRoot(host);
  const Page = ({ props, text, shown, drawn }: State & { drawn: () => void }) => {
    useLayoutEffect(drawn);
    return shown
      ? createElement(
          TAG,
          { ...props, 'ondp-select': select },
          createElement('a', { href: '#' }, text),
        )
      : null;
  };
  const update = (next: State) =>
    new Promise<void>((drawn) => {
      root.render(createElement(StrictMode, null, createElement(Page, { ...next, drawn })));
    });
  await update(state);
  return { update, unmount: () => root.unmount() };
};

const preact: Mount = async (host, state, select) => {
  const update = async ({ props, text, shown }: State) =>
    preactRender(
      shown
        ? preactElement(
            TAG,
            { ...props, 'ondp-select': select },
            preactElement('a', { href: '#' }, text),
          )
        : null,
      host,
    );
  await update(state);
  return { update, unmount: () => preactRender(null, host) };
};

const vue: Mount = async (host, first, select) => {
  const state = reactive({ ...first });
  const app = createApp({
    setup: () => ({ state, select }),
    template: `<${TAG} v-if="state.shown" v-bind="state.props" @dp-select="select"><a href="#">{{ state.text }}</a></${TAG}>`,
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag === TAG;
  app.mount(host);
  const update = async (next: State) => {
    Object.assign(state, next);
    await nextTick();
  };
  return { update, unmount: () => app.unmount() };
};

export const FRAMEWORKS: Readonly<Record<string, Mount>> = {
  'no framework': plain,
  'React 19': react,
  'Preact 10': preact,
  'Vue 3': vue,
};

/** Until the element has drawn what its framework gave it. */
export async function settle(element: Element): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await frame();
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  }
}
