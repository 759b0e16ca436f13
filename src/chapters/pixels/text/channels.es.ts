import type { ChannelsText } from './channels.en';

export const channelsEs: ChannelsText = {
  figure: { title: 'Channels', after: '' },
  steps: { 'channels-what': { title: 'Channels', body: 'En construcción.' } },
  words: {},
};
