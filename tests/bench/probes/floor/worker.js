// There, so that the extension can be found.
globalThis.isThere = true;
