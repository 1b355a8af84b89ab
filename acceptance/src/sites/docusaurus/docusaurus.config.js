const config = {
  title: 'Gauge Docs',
  url: 'https://docs.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  presets: [['classic', {docs: {sidebarPath: './sidebars.js'}, blog: {showReadingTime: true}}]],
};

export default config;
