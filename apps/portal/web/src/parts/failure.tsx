import { CallFailed } from '../api/client.js';
import { useWords } from '../words/language.js';
import { ProblemList } from './problem-list.js';
import { PARTS } from './words.js';

/** Why a call did not succeed, and what to do next. */
export function Failure({ error, again }: { error: Error; again?: () => void }) {
  const say = useWords(PARTS);
  const { status, problems } = error instanceof CallFailed ? error : { status: 500, problems: [] };
  const [what, todo] = sentencesFor(status, say);
  return (
    <div className="card bad" role="alert">
      {problems.length > 0 ? (
        <ProblemList problems={problems} />
      ) : (
        <>
          <p>
            <strong>{what}</strong>
          </p>
          <p>{todo}</p>
        </>
      )}
      {again !== undefined && (
        <div>
          <button type="button" className="button" onClick={again}>
            {say.again}
          </button>
        </div>
      )}
    </div>
  );
}

function sentencesFor(status: number, say: (typeof PARTS)['nl']): readonly [string, string] {
  if (status === 0) return [say.offline, say.offlineTodo];
  if (status === 401) return [say.expired, say.expiredTodo];
  if (status === 403) return [say.refused, say.refusedTodo];
  if (status === 404) return [say.missing, say.missingTodo];
  if (status === 409) return [say.moved, say.movedTodo];
  if (status === 413) return [say.tooLarge, say.tooLargeTodo];
  return [say.fault, say.faultTodo];
}
