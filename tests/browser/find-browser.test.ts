import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, missingMessage } from './find-browser.ts';

function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, home: '/home/reader', exists: (path) => files.includes(path) };
}

describe('findBrowser', () => {
  it.each([
    [
      'a name on the PATH',
      machine('linux', ['/usr/bin/chromium'], { PATH: '/bin:/usr/bin' }),
      '/usr/bin/chromium',
    ],
    [
      'the Mac folder',
      machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'the reader’s own Mac folder',
      machine('darwin', ['/home/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
      '/home/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'a Windows folder named by the environment',
      machine('win32', ['D:\\Programs\\Google\\Chrome\\Application\\chrome.exe'], {
        'ProgramFiles(x86)': 'D:\\Programs',
      }),
      'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'what the environment names, before all others',
      machine('linux', ['/usr/bin/chromium', '/my/chrome'], { PATH: '/usr/bin', CHROMIUM_BIN: '/my/chrome' }),
      '/my/chrome',
    ],
  ])('takes %s', (_, given, path) => {
    expect(findBrowser('chromium', given)).toEqual({ type: 'found', path });
  });

  it('does not fall back when the named program is missing: the reader meant that one', () => {
    const given = machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin', FIREFOX_BIN: '/my/firefox' });
    expect(findBrowser('firefox', given)).toEqual({ type: 'missing', looked: ['/my/firefox'] });
  });

  it('says where it looked when there is none', () => {
    const search = findBrowser('firefox', machine('linux', [], { PATH: '/usr/bin' }));
    const looked = search.type === 'missing' ? search.looked : [];
    expect(looked).toContain('/usr/bin/firefox-esr');
    const message = missingMessage('firefox', looked);
    expect(message).toContain('on the PATH for firefox, firefox-esr');
    expect(message).toContain('FIREFOX_BIN');
  });
});
