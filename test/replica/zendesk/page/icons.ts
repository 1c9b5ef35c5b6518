const PATHS = {
  home: 'M3 9.5 10 4l7 5.5V17h-4.5v-4.5h-5V17H3z',
  list: 'M4 5.5h12M4 10h12M4 14.5h8',
  people:
    'M7.5 9a2.8 2.8 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600M2.500 16.500c0-3 2.200-5 5-5s5 2 5 5M13.500 9.200a2.400 2.400 0 1 0-.8-4.600M14.500 11.700c1.900.5 3.200 2.200 3.200 4.600',
  chart: 'M4 16.500V9.500M8.500 16.500v-6M13 16.500V4M17.500 16.500V7',
  cog: 'M10 12.600a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200M10 3v2.200M10 14.800V17M3 10h2.200M14.800 10H17M5.050 5.050l1.560 1.560M13.400 13.400l1.550 1.550M5.050 14.950l1.560-1.560M13.400 6.600l1.550-1.550',
  search: 'M8.800 14a5.200 5.200 0 1 0 0-10.400 5.200 5.200 0 0 0 0 10.400M12.700 12.700 17 17',
  close: 'M5.500 5.500l9 9M14.500 5.500l-9 9',
  down: 'M5.500 8l4.500 4.500L14.500 8',
  send: 'M3.500 10 16.500 4l-3.800 12.500-3.200-5z',
  bolt: 'M11 3 4.500 11.500H9L8.500 17l6.500-8.500h-4.500z',
  lock: 'M5.500 9.500h9v7h-9zM7.500 9.500V7a2.500 2.500 0 0 1 5 0v2.500',
  reply: 'M8.500 5 4 9.500 8.500 14M4.500 9.500h6c3.500 0 5.500 2 5.500 5.500',
  refresh: 'M16 10a6 6 0 1 1-1.800-4.300M16 3.500v3.200h-3.200',
  plus: 'M10 4.500v11M4.500 10h11',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName, size = 18): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', width: size, height: size, 'aria-hidden': true })) {
    svg.setAttribute(key, String(value));
  }
  svg.classList.add('icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
