import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';

interface TextEntryProps extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
}

/** A labelled text. `lines` makes it a larger one. */
export function TextEntry({ label, hint, lines, type, ...field }: TextEntryProps) {
  return (
    <TextField {...field} {...(type === undefined ? {} : { type })} className="field">
      <Label>{label}</Label>
      {lines === undefined ? <Input className="input" /> : <TextArea className="input" rows={lines} />}
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="fault" />
    </TextField>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a list: the browser's own, which every keyboard, phone and screen reader knows. */
export function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="input" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly isDisabled?: boolean;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly hint?: string }[];
  readonly onChange: (value: Value) => void;
}

/** A few ways, all to be read before choosing. */
export function Choices<Value extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
}: ChoicesProps<Value>) {
  return (
    <RadioGroup className="field" value={value} isDisabled={isDisabled} onChange={(next) => onChange(next as Value)}>
      <Label>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="choice">
          <span className="box round" />
          <span>
            {option.name}
            {option.hint !== undefined && <span className="hint small quiet"> {option.hint}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface ActProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly kind?: 'main' | 'plain' | 'danger' | 'little';
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
}

/** A button; while its work is under way it shows so, keeps the focus, and takes no second press. */
export function Act({ kind, isPending = false, type = 'button', onPress, ...button }: ActProps) {
  const look = ['button', kind, isPending ? 'waiting' : undefined].filter(Boolean).join(' ');
  if (isPending) return <Button {...button} className={look} type="button" />;
  return <Button {...button} className={look} type={type} {...(onPress === undefined ? {} : { onPress })} />;
}
