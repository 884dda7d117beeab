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

function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
