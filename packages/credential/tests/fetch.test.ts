import { expect, test } from 'vitest';
import { guardedFetch } from '../src/verify/fetch.js';

/** Stands for the network: it answers everything, so that only our own limits refuse. */
function network(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  const fetching = (async (input: string | URL | Request, init?: RequestInit) => {
    asked.push(String(input));
    expect(init).toMatchObject({ redirect: 'error', credentials: 'omit' });
    init?.signal?.throwIfAborted();
    return await Promise.race([
      answer(),
      new Promise<never>((_, refuse) => init?.signal?.addEventListener('abort', () => refuse(new Error('late')))),
    ]);
  }) as typeof fetch;
  return { asked, fetching };
}
const hosts = new Set(['bewijs.example.be', '127.0.0.1', 'localhost', '[::1]']);

test('a named host is asked, and its answer comes back', async () => {
  const { fetching, asked } = network(() => new Response('{}'));
  expect(await guardedFetch(fetching, { hosts })('https://bewijs.example.be/status/1')).toEqual(Buffer.from('{}'));
  expect(asked).toHaveLength(1);
});

test.each([
  'http://bewijs.example.be/',
  'https://bewijs.example.be:8443/',
  'https://user@bewijs.example.be/',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://[::1]/',
  'https://2130706433/',
  'https://other.example.be/',
  'https://bewijs.example.be.evil.be/',
  'file:///etc/passwd',
  'data:application/json,{}',
  'no address',
])('%s is not even asked, though a careless list allows it', async (address) => {
  const { fetching, asked } = network(() => new Response('{}'));
  expect(await guardedFetch(fetching, { hosts })(address)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('an endless answer, a slow one and one that is not found give nothing', async () => {
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
  const address = 'https://bewijs.example.be/status/1';
  expect(await guardedFetch(network(() => new Response(endless)).fetching, { hosts })(address)).toBeUndefined();
  const slow = network(() => new Promise<Response>(() => undefined));
  expect(await guardedFetch(slow.fetching, { hosts, milliseconds: 20 })(address)).toBeUndefined();
  expect(
    await guardedFetch(network(() => new Response('', { status: 404 })).fetching, { hosts })(address),
  ).toBeUndefined();
});
