import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { WeighingForm } from '../weighing/weighing-form.tsx';
import { TellForm } from './tell-form.tsx';

/** Priority, urgency and SLA: confirmed first, then told to the customer; told, they can be changed (R56–R58). */
export function WeighOrTell(props: ItemFormProps) {
  const { say } = useSession();
  const { weighing, customer } = props.view.parts ?? {};
  const isSet = Boolean(weighing?.priority && weighing.urgency && weighing.sla);
  const isTold = Boolean(customer?.told.priority && customer.told.urgency && customer.told.sla);
  const [isChanging, setChanging] = useState(false);
  if (!isSet || isTold || isChanging || !customer?.exists) return <WeighingForm {...props} />;
  return (
    <>
      <TellForm {...props} />
      <p>
        <Button look="bare" onPress={() => setChanging(true)}>
          {say('customer.tell.change')}
        </Button>
      </p>
    </>
  );
}
