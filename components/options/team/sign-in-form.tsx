import { useState } from 'react';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { AuthFields } from './auth-fields.tsx';
import { type AuthErrors, authOf, checkAuth, NO_AUTH } from './team-tools.ts';

/** Signs in once more with a new password or token, without leaving the team. */
export function SignInForm({
  user,
  onPage,
  onClose,
}: {
  user: string;
  onPage: (page: SyncPage) => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [auth, setAuth] = useState({ ...NO_AUTH, user });
  const [errors, setErrors] = useState<AuthErrors>({});
  const signIn = () => {
    const wrong = checkAuth(auth, say);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    void run(async () => {
      onPage(await ask('sync.sign-in', { auth: authOf(auth) }));
      onClose();
    });
  };
  return (
    <form
      className="team-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        signIn();
      }}
    >
      <AuthFields auth={auth} errors={errors} isNameFixed onChange={setAuth} />
      <ProblemNotice problem={problem} />
      <div className="team-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say('team.sign-in')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
