// SPDX-License-Identifier: GPL-3.0-or-later
// A door before standin.py that npm's hawk guards: every Authorization header and every bewit is checked by it, not by code
// of this project, then the request is signed anew by npm's hawk and passed on.
//
//   SLIPWAY_NPM_PEERS=FOLDER node hawkstandin.js UPSTREAM      UPSTREAM: what standin.py prints as its root
//
// Prints one line of JSON with its root, and ends when its standard input does. GET /_hawk tells what was checked.
'use strict';

const crypto = require('crypto');
const http = require('http');
const Hawk = require(process.env.SLIPWAY_NPM_PEERS + '/node_modules/hawk');

const upstream = new URL(process.argv[2]);
const clients = {'release/manager': 'manager-access-token-0123456789'};
const skewSeconds = 15 * 60; // as the auth service allows
const seen = {checked: 0, hashed: 0, bewits: 0, anonymous: 0, certificates: 0, refused: [], nonces: 0, repeated: 0};
const nonces = new Set();

function extOf(text) {
  return text ? JSON.parse(Buffer.from(text, 'base64').toString()) : {};
}

// What a client signs with: its token, or what a certificate makes of its issuer's.
function keyOf(id, ext) {
  if (!ext.certificate)
    return clients[id];
  seen.certificates += 1;
  const issuer = clients[ext.certificate.issuer || id];
  return issuer && crypto.createHmac('sha256', issuer).update(ext.certificate.seed).digest('base64url');
}

function credentialsFor(ext) {
  return (id) => {
    const key = keyOf(id, ext);
    return key && {id, key, algorithm: 'sha256'};
  };
}

function attributesOf(header) {
  return Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
}

async function check(request, body) {
  const header = request.headers.authorization;
  if (new URL(request.url, 'http://x').searchParams.has('bewit')) {
    const {credentials, attributes} = await Hawk.uri.authenticate(request, credentialsFor({}));
    seen.bewits += 1;
    return {credentials, ext: attributes.ext};
  }
  if (!header) {
    seen.anonymous += 1;
    return null;
  }
  if (header.length > 4096)
    throw new Error('the header is too long');
  const ext = attributesOf(header).ext || '';
  const options = {timestampSkewSec: skewSeconds};
  if (attributesOf(header).hash)
    options.payload = body;
  const {credentials, artifacts} = await Hawk.server.authenticate(request, credentialsFor(extOf(ext)), options);
  seen.checked += 1;
  seen.hashed += artifacts.hash ? 1 : 0;
  seen.repeated += nonces.has(artifacts.nonce) ? 1 : 0;
  nonces.add(artifacts.nonce);
  seen.nonces = nonces.size;
  return {credentials, ext};
}

function passOn(request, body, who, response) {
  const headers = {'content-type': request.headers['content-type'] || 'application/json'};
  const url = upstream.origin + request.url;
  if (who)
    headers.authorization = Hawk.client.header(url, request.method, {credentials: who.credentials, ext: who.ext || undefined}).header;
  const passed = http.request(url, {method: request.method, headers}, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', (error) => response.writeHead(502).end(String(error)));
  passed.end(body);
}

async function serve(request, response, body) {
  if (request.url === '/_hawk')
    return response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(seen));
  try {
    return passOn(request, body, await check(request, body), response);
  } catch (error) {
    seen.refused.push(`${request.method} ${request.url}: ${error.message}`);
    return response.writeHead(401, {'content-type': 'application/json'}).end(JSON.stringify({code: 'AuthenticationFailed', message: error.message}));
  }
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => serve(request, response, Buffer.concat(parts)));
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({root: `http://127.0.0.1:${server.address().port}`})));
process.stdin.on('end', () => process.exit(0)).resume();
