import type { PolicyError } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';

/** What is wrong with the policy, line by line; each line number leads to its place. */
export function PolicyErrors({ errors, onGo }: { errors: readonly PolicyError[]; onGo: (error: PolicyError) => void }) {
  const { say } = useSession();
  return (
    <div role="status">
      {errors.length > 0 && (
        <div className="policy-errors">
          <p>
            <strong>{say('options.policy.errors', { count: errors.length })}</strong>
          </p>
          <ul>
            {errors.map((error) => (
              <li key={`${error.line}:${error.column}:${error.path}:${error.message}`}>
                <Button look="bare" onPress={() => onGo(error)}>
                  {say('options.policy.line', { line: error.line })}
                </Button>
                <span>
                  {error.path && <code>{error.path}</code>} {error.message}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
