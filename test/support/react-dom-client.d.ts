/* As much of react-dom/client as the tests call; as a bundle it has one export. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  interface Root {
    render(children: ReactNode): void;
    unmount(): void;
  }
  const client: { createRoot(container: Element): Root };
  export default client;
}
