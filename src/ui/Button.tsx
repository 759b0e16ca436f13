import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

type Look = 'plain' | 'go' | 'key' | 'flat';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `go` is the one yellow button of a dock, `key` the ink one that decides, `flat` has no frame. */
  readonly look?: Look;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function Button({
  look = 'plain',
  small = false,
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={`btn btn-${look} ${small ? 'btn-small' : ''} ${className}`} {...rest} />
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** The name: read by screen readers and shown as a tooltip. */
  readonly name: string;
  readonly icon: ReactNode;
}

/** A button that shows only a picture; its name is always there. */
export function IconButton({ name, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <Button aria-label={name} title={name} className={`btn-icon ${className}`} {...rest}>
      {icon}
    </Button>
  );
}
