import { describe, expect, test } from '@jest/globals';
import { parseEnv } from './env.js';

const guid = '7e5a1e00-0000-4000-8000-00000000c0de';
const least = { AzureWebJobsStorage: 'UseDevelopmentStorage=true', TENANT_ID: guid, CLIENT_ID: guid, UNIT: 'mar', COUNCIL: 'Marlbeck', SITE_HOST: 'marlbeck.sharepoint.example', MAIL_DOMAINS: 'marlbeck.example, Post.Marlbeck.Example' };
const azure = { ...least, WEBSITE_SITE_NAME: 'review-desk', IDENTITY_CLIENT_ID: guid };

describe('the settings', () => {
  test('have sensible values where nothing is said', () => {
    expect(parseEnv(least)).toMatchObject({ RECORDS_SITE: '/sites/review-desk-records', LOG_LEVEL: 'info', deployed: false, MAIL_DOMAINS: ['marlbeck.example', 'post.marlbeck.example'] });
  });
  test('that are missing or wrong are all named, and nothing that they hold', () => {
    expect(() => parseEnv({ ...least, TENANT_ID: 'a secret', UNIT: undefined })).toThrow(
      expect.objectContaining({ code: 'functions.settings', message: 'These settings are missing or wrong: TENANT_ID, UNIT.' }),
    );
  });
  test('of a machine with the local tenant are taken there', () => {
    expect(parseEnv({ ...least, GRAPH_BASE: 'http://localhost:9001/', CLIENT_SECRET: 's', BUSINESS_CLOCK_OFFSET_MS: '5' })).toMatchObject({ GRAPH_BASE: 'http://localhost:9001', BUSINESS_CLOCK_OFFSET_MS: 5 });
  });
  test.each(['GRAPH_BASE', 'LOGIN_BASE', 'CONNECTOR_BASE', 'PLAYGROUND_BASE', 'CLIENT_SECRET', 'BUSINESS_CLOCK_OFFSET_MS'])('of a deployed build may not hold %s', (name) => {
    const value = name.endsWith('BASE') ? 'https://graph.microsoft.com' : '1';
    expect(() => parseEnv({ ...azure, [name]: value })).toThrow(expect.objectContaining({ code: 'functions.localSwitch' }));
    expect(() => parseEnv({ ...least, IDENTITY_CLIENT_ID: guid, NODE_ENV: 'production', [name]: value })).toThrow(expect.objectContaining({ code: 'functions.localSwitch' }));
  });
  test('send the bot to Teams alone, and a deployed build to pages over https', () => {
    expect(parseEnv({ ...azure, BOT_SERVICE_URL: 'https://smba.trafficmanager.net/uk/', TAB_BASE: 'https://desk.marlbeck.example' })).toMatchObject({ BOT_SERVICE_URL: 'https://smba.trafficmanager.net/uk/' });
    for (const wrong of ['http://smba.trafficmanager.net/uk/', 'https://smba.trafficmanager.net.example/uk/', 'https://desk@smba.trafficmanager.net/', 'https://elsewhere.example/']) {
      expect(() => parseEnv({ ...azure, BOT_SERVICE_URL: wrong })).toThrow('These settings are missing or wrong: BOT_SERVICE_URL.');
    }
    expect(() => parseEnv({ ...azure, TAB_BASE: 'http://desk.marlbeck.example' })).toThrow('https');
    expect(parseEnv({ ...least, TAB_BASE: 'http://localhost:5460' }).TAB_BASE).toBe('http://localhost:5460');
  });
  test('of a deployed build name the identity that stands for the app', () => {
    expect(parseEnv(azure).deployed).toBe(true);
    expect(() => parseEnv({ ...azure, IDENTITY_CLIENT_ID: undefined })).toThrow(expect.objectContaining({ code: 'functions.settings' }));
  });
});
