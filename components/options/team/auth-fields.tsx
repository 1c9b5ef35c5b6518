import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { AuthErrors, TypedAuth } from './team-tools.ts';

/** Name and password, or a token. */
export function AuthFields({
  auth,
  errors,
  isNameFixed = false,
  onChange,
}: {
  auth: TypedAuth;
  errors: AuthErrors;
  /** True where the name is known: then only the password or the token is asked. */
  isNameFixed?: boolean;
  onChange: (auth: TypedAuth) => void;
}) {
  const { say } = useSession();
  const change = (part: Partial<TypedAuth>) => onChange({ ...auth, ...part });
  return (
    <>
      {auth.kind === 'basic' ? (
        <>
          {!isNameFixed && (
            <TextField
              label={say('team.user')}
              value={auth.user}
              error={errors.user}
              onChange={(user) => change({ user })}
            />
          )}
          <TextField
            label={say('team.password')}
            type="password"
            value={auth.password}
            help={say('team.kept')}
            error={errors.password}
            onChange={(password) => change({ password })}
          />
        </>
      ) : (
        <TextField
          label={say('team.token')}
          type="password"
          value={auth.token}
          help={say('team.kept')}
          error={errors.token}
          onChange={(token) => change({ token })}
        />
      )}
      <Checkbox isSelected={auth.kind === 'jwt'} onChange={(isToken) => change({ kind: isToken ? 'jwt' : 'basic' })}>
        {say('team.token.use')}
      </Checkbox>
    </>
  );
}
