/** SHA-256 of the weights in public/models/brain, written by `npm run pretrain`. */
export const sourceHash = '36d7ec371711e9875e3632bff1bdc72134748b76e94e4f046b2f62d38497b4a3';
