import { type Check, fault } from '../fault.ts';
import { across, all, object, oneOf, pattern, string } from '../shape.ts';

export const webAddress: Check = all(
  string({ max: 3000 }),
  pattern(/^https?:\/\/\S+$/i, 'an http(s) address'),
);

const slackFile: Check = (value, path, surface) => {
  const byId = object({ id: string({ max: 255 }) })(value, path, surface);
  const byUrl = object({ url: webAddress })(value, path, surface);
  return byId.length === 0 || byUrl.length === 0 ? [] : fault(path, 'needs either id or url');
};

/** `image_url` or `slack_file`, exactly one of the two. */
export const onePicture = across((value, path) =>
  (value.image_url === undefined) === (value.slack_file === undefined)
    ? fault(path, 'needs either image_url or slack_file')
    : [],
);

export const pictureKeys = { image_url: webAddress, slack_file: slackFile };

export const imageElement = all(
  object({ type: oneOf('image'), alt_text: string({ max: 2000 }) }, pictureKeys),
  onePicture,
);
