import { fundus, type FundusPhantom } from '../../../data/phantom/fundus';

/** The bundled photograph of a retina: 256 x 256 pixels, diabetic, always the same eye that never was. */
export function makeEye(): FundusPhantom {
  return fundus(256, 15, 0.8);
}
