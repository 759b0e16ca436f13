/**
 * Name of the graphics card for people, from what the driver reports.
 * @param renderer UNMASKED_RENDERER_WEBGL, such as "ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0, D3D11)"
 * @returns for instance "NVIDIA GeForce RTX 3060", "SwiftShader", "Apple M1"; empty for an empty report
 */
export function gpuName(renderer: string): string {
  if (/swiftshader/i.test(renderer)) return 'SwiftShader';
  if (/llvmpipe/i.test(renderer)) return 'llvmpipe';
  if (/microsoft basic render/i.test(renderer)) return 'Microsoft Basic Render';
  let name = renderer;
  const angle = /^ANGLE \(([^,]+), (.+)\)$/.exec(name);
  if (angle) name = angle[2]!.replace(/^ANGLE Metal Renderer: /, '').replace(/, [^,]*$/, '');
  name = name
    .replace(/\((R|TM)\)/gi, '')
    .replace(/\(0x[0-9a-f]+\)/gi, '')
    .replace(/\bDirect3D.*$/, '')
    .replace(/\bOpenGL Engine\b/, '')
    .replace(/^Vulkan [\d.]+ \((.+)\)$/, '$1')
    .replace(/\/PCIe.*$/, '')
    .replace(/^Mesa (DRI )?/, '')
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .replace(/, or similar$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
