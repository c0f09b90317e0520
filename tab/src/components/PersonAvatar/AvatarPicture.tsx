import { Avatar } from '@fluentui/react-components';

export const AvatarPicture = ({ name, size }: { name: string; size: 20 | 24 | 28 | 32 }) => <Avatar name={name} color="brand" size={size} />;
