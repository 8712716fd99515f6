/** Every unit test runs with Temporal (Node 24 has none yet) and a fresh in-memory IndexedDB. */
import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
