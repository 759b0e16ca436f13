import { Frame } from '../../../plot/Frame';
import { Picture } from '../../../plot/ImageView';
import { side } from '../derive/nets';

interface SmallProps {
  readonly title: string;
  readonly description?: string;
  readonly values: ArrayLike<number>;
  readonly children?: React.ReactNode;
}

const noMargin = { top: 2, right: 2, bottom: 2, left: 2 };

/** One image of the chapter as a picture that fills its box; marks in it are in pixels of the image. */
export function Small({ title, description, values, children }: SmallProps) {
  return (
    <Frame title={title} description={description} x={[0, side]} y={[side, 0]} square margin={noMargin}>
      <Picture rows={side} cols={side} values={values} />
      {children}
    </Frame>
  );
}
