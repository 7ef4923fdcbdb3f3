const real = Date.now;

/** Makes it a moment, ms since 1970 UTC, until `backToNow`. What is asked is only Date.now. */
export function pretendNow(now: number): void {
  Date.now = () => now;
}

export function backToNow(): void {
  Date.now = real;
}
