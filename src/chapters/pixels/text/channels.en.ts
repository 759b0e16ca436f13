export const channelsEn = {
  figure: { title: 'Channels', after: '' },
  steps: { 'channels-what': { title: 'Channels', body: 'Under construction here.' } },
  words: {},
};

export type ChannelsText = typeof channelsEn;
