import { CopyButton } from '../shared/copy-button.tsx';
import { useSession } from '../shared/session.tsx';
import { FillIns } from './fill-ins.tsx';

/** How to explain the escalation to the customer (R126). */
export function TellCustomer({ text }: { text: string }) {
  const { say } = useSession();
  return (
    <div className="tell">
      <div className="tell-head">
        <h3 className="field-label">{say('panel.route.tell')}</h3>
        <CopyButton look="bare" text={text} label={say('panel.route.copy-tell')} />
      </div>
      <p className="tell-text" dir="auto">
        <FillIns text={text} />
      </p>
    </div>
  );
}
