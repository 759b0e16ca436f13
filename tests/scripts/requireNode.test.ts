import { expect, test } from 'vitest';
import { whyNotNode } from '../../scripts/requireNode.mjs';

test.each(['20.19.0', 'v20.20.2', '22.12.0', '24.1.0', '26.0.0'])(
  'whyNotNode(%s) is null: it runs',
  (version) => {
    expect(whyNotNode(version)).toBeNull();
  },
);

test.each(['12.22.0', '18.20.4', '20.18.3', '21.7.0', '22.11.0'])(
  'whyNotNode(%s) says what is needed',
  (version) => {
    expect(whyNotNode(version)).toContain('needs Node 20.19 or newer');
    expect(whyNotNode(version)).toContain(`this is Node ${version}`);
  },
);
