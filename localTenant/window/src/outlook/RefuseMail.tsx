import { Switch } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../app/Problem.js';
import { administration } from '../tenant/administration.js';

/** Makes a mailbox take no mail, so that what is sent to it comes back to its sender. */
export const RefuseMail = ({ address }: { address: string }) => {
  const queries = useQueryClient();
  const refusing = useQuery({ queryKey: ['refusing'], queryFn: administration.refusingMailboxes });
  const change = useMutation({
    mutationFn: (refuses: boolean) => administration.setRefusing(address, refuses),
    onSettled: () => queries.invalidateQueries({ queryKey: ['refusing'] }),
  });
  return (
    <div>
      <Problem error={refusing.error ?? change.error} />
      {refusing.data && (
        <Switch
          label="This mailbox refuses mail, and sends it back"
          checked={refusing.data.includes(address.toLowerCase())}
          onChange={(_, { checked }) => change.mutate(checked)}
        />
      )}
    </div>
  );
};
