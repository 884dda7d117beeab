/** A download: its bytes, what they are, and the name under which a browser keeps them. */
export class FileAnswer {
  constructor(
    readonly body: Uint8Array | string | AsyncIterable<string>,
    readonly type: string,
    readonly name: string,
    /** Shown in the browser where it can; a download all the same where it may hold script. */
    readonly inline = false,
  ) {}

  response(): Response {
    const body = typeof this.body === 'string' || this.body instanceof Uint8Array ? this.body : streamOf(this.body);
    return new Response(body as ConstructorParameters<typeof Response>[0], {
      headers: {
        'content-type': this.type,
        'content-disposition': `${this.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(this.name)}`,
        'cache-control': 'private, no-store',
      },
    });
  }
}

/** Reports come in pieces of a few words; sent one by one, each costs more than its making. In UTF-16 code units. */
const ENOUGH = 65_536;

function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      while (text.length < ENOUGH) {
        const { value, done } = await iterator.next();
        if (done) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += value;
      }
      controller.enqueue(encoder.encode(text));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
