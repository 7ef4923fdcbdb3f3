import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Says one polite sentence to assistive technology: by `ariaNotify` where there is one, else in the status region. */
export declare class Announcer implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    hostDisconnected(): void;
    say(text: string): void;
}
