import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Comments in the catalogues are for translators; phones do not fetch them. */
function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    load(id) {
      const [path, query] = id.split('?');
      if (!path?.endsWith('.ftl') || query !== 'raw') return null;
      this.addWatchFile(path);
      // An empty line is part of a text only where an indented line follows it.
      const text = readFileSync(path, 'utf8')
        .replace(/^#.*\n/gm, '')
        // What only the server writes: pages that are no screens, and mails.
        .replace(/^(page|mail)-.*\n(([ \t].*)?\n)*/gm, '')
        .replace(/\n{2,}(?=\S)/g, '\n')
        .trim();
      return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' };
    },
  };
}

/** The server compresses nothing: every text file lies beside its compressed forms. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      const names = readdirSync('dist', { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((name) => /\.(js|css|svg|json|webmanifest|txt)$/.test(name))) {
        const path = join('dist', name);
        const bytes = readFileSync(path);
        if (bytes.length <= 512) continue;
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

const JS_MOST = 56_000;
const CSS_MOST = 15_000;

/** What a forum's page loads: its scripts, one language, its style sheets. The build fails when a phone would wait too long. */
function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    writeBundle(_, bundle) {
      const sum = (files: Iterable<string>) => {
        let bytes = 0;
        for (const name of files) {
          const file = bundle[name];
          if (file) bytes += gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
        }
        return bytes;
      };
      const first = new Set<string>();
      const load = (name: string) => {
        const chunk = bundle[name];
        if (first.has(name) || chunk?.type !== 'chunk') return;
        first.add(name);
        chunk.imports.forEach(load);
      };
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks) if (chunk.isEntry || chunk.facadeModuleId?.endsWith('/Forum.svelte')) load(chunk.fileName);
      // Texts of single screens come with these; here the core's are counted.
      const languages = chunks
        .filter((chunk) => /\/texts\/[^/]+\.ftl/.test(chunk.facadeModuleId ?? ''))
        .map((chunk) => sum([chunk.fileName]));
      const js = sum(first) + Math.max(0, ...languages);
      const css = sum(Object.keys(bundle).filter((name) => name.endsWith('.css')));
      this.info(`forum page: ${js} bytes of script, ${css} of style, gzip`);
      if (js > JS_MOST) this.error(`${js} bytes of script are more than ${JS_MOST}`);
      if (css > CSS_MOST) this.error(`${css} bytes of style are more than ${CSS_MOST}`);
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: '/',
  plugins: [catalogues(), svelte(), budget(), compressed()],
  build: {
    manifest: 'assets.json',
    target: ['es2022', 'chrome109', 'safari16.4', 'firefox115'],
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: { app: './src/main.ts' },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  // Tests run the browser's side of Svelte, not the server's.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: {
    environment: 'happy-dom',
    // It would follow links before the page has a say.
    environmentOptions: {
      happyDOM: { settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } } },
    },
    include: ['test/*.test.ts'],
  },
}));
