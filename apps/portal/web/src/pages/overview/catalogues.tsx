import { addressOf } from '../../api/client.js';
import { useAnswer, useSend } from '../../api/hooks.js';
import { useMay } from '../../api/session.js';
import { Act } from '../../parts/fields.js';
import { PARTS } from '../../parts/words.js';
import { atMoment, useSpeech, useWords } from '../../words/language.js';
import { OVERVIEW } from './words.js';

/** The files that make up the catalogue of an institution. */
export function Catalogues({ institution }: { institution: string }) {
  const say = useWords(OVERVIEW);
  const parts = useWords(PARTS);
  const { language } = useSpeech();
  const mayEdit = useMay('editor', institution);
  const files = useAnswer('catalogues', { params: { institution } });
  const remove = useSend('removeCatalogue');
  if (files.data === undefined || files.data.catalogues.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.catalogues}</h2>
      <ul className="stack" style={{ listStyle: 'none', padding: 0 }}>
        {files.data.catalogues.map(({ id, name, offerings, uploadedAt, uploadedBy }) => (
          <li key={id} className="row">
            <span>
              <a href={addressOf('downloadCatalogue', { params: { institution, catalogue: id } })}>{name}</a>{' '}
              <span className="quiet small">
                {parts.offerings(offerings)}, {say.taken(uploadedBy, atMoment(uploadedAt, language))}
              </span>
            </span>
            {mayEdit && (
              <Act
                kind="little"
                isPending={remove.isPending}
                onPress={() => remove.mutate({ params: { institution, catalogue: id } })}
              >
                {say.remove} <span className="unseen">{name}</span>
              </Act>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
