import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords, words } from '../words/language.js';
import { Act } from './fields.js';

const CONFIRM = words({ nl: { no: 'Toch niet' }, en: { no: 'Not after all' } });

interface ConfirmProps {
  /** What the button says before and in the dialog; an act, not a yes. */
  readonly act: string;
  /** Told to screen readers besides, where several buttons say the same. */
  readonly about?: string;
  readonly title: string;
  readonly text: string;
  readonly kind?: 'main' | 'danger' | 'little';
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
}

/** A button that asks once more, for what cannot be taken back or what others will see. */
export function Confirm({ act, about, title, text, kind, isPending = false, onConfirm }: ConfirmProps) {
  const say = useWords(CONFIRM);
  return (
    <DialogTrigger>
      <Act {...(kind === undefined ? {} : { kind })} isPending={isPending}>
        {act} {about !== undefined && <span className="unseen">{about}</span>}
      </Act>
      <ModalOverlay className="scrim" isDismissable>
        <Modal className="modal">
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                <p>{text}</p>
                <div className="row">
                  <Button
                    className={kind === 'main' ? 'button main' : 'button danger'}
                    onPress={() => {
                      close();
                      onConfirm();
                    }}
                  >
                    {act}
                  </Button>
                  <Button className="button" slot="close" autoFocus>
                    {say.no}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
