/** Where the files stand; `npm run build -- --address=…` writes another one. With a slash at its end. */
export declare const ADDRESS = "https://widget.example.org/";
