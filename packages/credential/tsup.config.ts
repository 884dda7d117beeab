import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({
  ...(shared as object),
  entry: {
    model: 'src/model.ts',
    contexts: 'src/contexts.ts',
    elm: 'src/elm.ts',
    badge: 'src/badge.ts',
    export: 'src/export.ts',
    registration: 'src/registration.ts',
    sign: 'src/sign.ts',
    verify: 'src/verify.ts',
  },
});
