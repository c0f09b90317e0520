import { Select, type SelectProps } from '@fluentui/react-components';

/** A choice that keeps inside its field: the browser makes one as wide as its longest option, out of a dialog or a phone. */
export const ChoiceSelect = (props: SelectProps) => <Select {...props} style={{ minWidth: 0, ...props.style }} />;
