import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useLocation, useSearchParams } from 'wouter';
import type { UploadPreview } from '../../../../src/api/contract.js';
import { type CallFailed, call } from '../../api/client.js';
import { useSend } from '../../api/hooks.js';
import { Failure } from '../../parts/failure.js';
import { Act } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { useWords } from '../../words/language.js';
import { MatchingForm } from './matching-form.js';
import { Preview } from './preview.js';
import { UPLOAD } from './words.js';

/** Choose a file, say what its columns mean, see how it is read, take it in. The address keeps the place. */
export default function Upload({ institution }: { institution: string }) {
  const say = useWords(UPLOAD);
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const id = search.get('upload');
  const [isStale, setStale] = useState(false);
  const params = { institution };
  const upload = useMutation<UploadPreview, CallFailed, File>({
    mutationFn: (file) => call('upload', { params, query: { name: file.name }, body: file }),
    onSuccess: (preview) => setSearch({ upload: preview.id }),
  });
  const reload = useMutation<UploadPreview, CallFailed, string>({
    mutationFn: (known) => call('uploadPreview', { params: { institution, upload: known } }),
  });
  const map = useSend('mapUpload');
  const accept = useSend('acceptUpload');
  const known = map.data ?? upload.data ?? reload.data;
  const preview = known !== undefined && known.id === id ? known : undefined;
  const { mutate: load, isPending: isLoading, isError: isLost } = reload;
  useEffect(() => {
    if (id !== null && preview === undefined && !isLoading && !isLost) load(id);
  }, [id, preview, isLoading, isLost, load]);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    map.reset();
    setStale(false);
    upload.mutate(file);
  };
  const start = () => {
    for (const step of [upload, reload, map, accept]) step.reset();
    setSearch({});
  };
  const failed = [accept, map, upload, reload].find(({ isError }) => isError)?.error;
  const at = { institution, upload: id ?? '' };
  return (
    <Page title={say.title} lead={say.lead}>
      {failed != null && <Failure error={failed} />}
      {preview === undefined ? (
        <DropZone
          className="drop"
          aria-label={say.drop}
          onDrop={async ({ items }) => {
            const file = items.find((item) => item.kind === 'file');
            if (file?.kind === 'file') take(await file.getFile());
          }}
        >
          <p>{upload.isPending || isLoading ? say.reading : say.drop}</p>
          <FileTrigger
            acceptedFileTypes={['.xlsx', '.csv', '.tsv', '.yaml', '.yml', '.json', '.ndjson', '.jsonl', '.jsonld']}
            onSelect={(files) => take(files?.[0])}
          >
            <Act kind="main" isPending={upload.isPending}>
              {say.choose}
            </Act>
          </FileTrigger>
          <p className="small quiet">{say.kinds}</p>
        </DropZone>
      ) : (
        <>
          <div className="row">
            <strong>{preview.name}</strong>
            <Act kind="plain" onPress={start}>
              {say.other}
            </Act>
          </div>
          {(preview.table !== null || preview.keys !== null) && (
            <MatchingForm
              key={preview.id}
              preview={preview}
              isPending={map.isPending}
              onChange={() => setStale(true)}
              onSubmit={(mapping) =>
                map.mutate({ params: at, body: { mapping } }, { onSuccess: () => setStale(false) })
              }
            />
          )}
          <Preview preview={preview} />
          <div className="row">
            <Act
              kind="main"
              isDisabled={isStale || preview.offerings.total === 0}
              isPending={accept.isPending}
              onPress={() => accept.mutate({ params: at }, { onSuccess: () => go(`/i/${institution}`) })}
            >
              {accept.isPending ? say.accepting : say.accept}
            </Act>
            <Act kind="plain" onPress={start}>
              {say.drop2}
            </Act>
            {isStale && <span className="quiet">{say.stale}</span>}
          </div>
        </>
      )}
    </Page>
  );
}
