# SPDX-License-Identifier: GPL-3.0-or-later
"""What every stand-in speaks: requests, answers, routes and the faults that a test asks for.

An endpoint is a function with @route beside it, in any standin_*.py that standin.py imports:

    @route("GET", "/v2/organizations/{org}/pipelines/{slug}", query=("page",), scope="read_pipelines")
    def pipeline(call, org, slug):
        return Reply(200, {...})

Parts of a path are decoded one by one; {*name} takes the rest, slashes and all. What `query` does not name is refused in
strict mode. Everything else given to @route (such as `scope`) is for the service's own authorize().
"""
import email.utils
import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlsplit

ROUTES = []
SERVICES = {}  # first part of a path -> authorize(call, about): None or the Reply that refuses


class Reply:
    def __init__(self, status, value=None, headers=None, content_type="application/json; charset=utf-8"):
        self.status, self.headers, self.content_type = status, dict(headers or {}), content_type
        self.body = value if isinstance(value, bytes) else b"" if value is None else json.dumps(value).encode()
        self.cut = None  # bytes after which the connection ends


class Call:
    """One request, as it came."""

    def __init__(self, world, method, target, headers, body):
        self.world, self.method, self.target, self.headers, self.body = world, method, target, headers, body
        split = urlsplit(target)
        self.path = split.path
        self.parts = [unquote(part) for part in split.path.split("/")[1:]]
        self.query = parse_qs(split.query, keep_blank_values=True)
        self.who = None  # what authorize() made of the Authorization header

    def first(self, name, default=None):
        return self.query.get(name, [default])[0]

    def number(self, name, default, most):
        text = self.first(name, "")
        return min(int(text), most) if text.isdigit() else default

    def json(self):
        return json.loads(self.body or b"{}")


def route(method, pattern, query=(), **about):
    def add(function):
        ROUTES.append((method, pattern.split("/")[1:], set(query), about, function))
        return function
    return add


def matched(pattern, parts):
    """The values of a pattern's names; None where it does not fit."""
    values = {}
    for at, piece in enumerate(pattern):
        if piece.startswith("{*"):
            values[piece[2:-1]] = "/".join(parts[at:])
            return values if len(parts) > at else None
        if at >= len(parts):
            return None
        if piece.startswith("{"):
            values[piece[1:-1]] = parts[at]
        elif piece != parts[at]:
            return None
    return values if len(parts) == len(pattern) else None


def answer_to(call):
    """What the engine says to a call: the world is locked."""
    service = SERVICES.get(call.parts[0])
    for method, pattern, query, about, function in ROUTES:
        values = matched(pattern, call.parts) if method == call.method else None
        if values is None:
            continue
        refused = service.authorize(call, about) if service else None
        if refused is None and call.world.strict and (unknown := sorted(set(call.query) - query)):
            refused = Reply(400, {"message": "the documents know no query parameter %s here" % ", ".join(unknown)})
        return service.finish(call, refused or function(call, **values)) if service else refused or function(call, **values)
    refused = service.authorize(call, {}) if service else None
    return refused or Reply(404, service.nothing if service else {"message": "Not Found"})


class Fault:
    """What goes wrong with the next `times` requests that fit `method`, end in `path` and hold `path_has` and `body_has`."""

    def __init__(self, wish):
        self.wish, self.times = wish, wish.get("times", 1)

    def fits(self, call):
        wish = self.wish
        return (wish.get("method", call.method) == call.method and call.path.endswith(wish.get("path", ""))
                and wish.get("path_has", "") in call.target and wish.get("body_has", "").encode() in (call.body or b""))

    def before(self, call):
        """An answer in place of the engine's, or None: then the engine is asked."""
        wish = self.wish
        if wish.get("foreign"):  # somebody else is faster by a hair
            call.world.buildkite.chosen(wish).unblock(wish["foreign"], wish.get("by", "Liam Neeson"))
        if wish.get("new_ids"):  # the engine replaces jobs
            call.world.buildkite.chosen(wish).renew(wish["new_ids"])
        if "status" in wish:
            headers = dict(wish.get("headers") or {})
            if "retry_date" in wish:  # the other form of Retry-After
                headers["Retry-After"] = email.utils.formatdate(call.world.now() + wish["retry_date"], usegmt=True)
            return Reply(wish["status"], {"message": "a fault that was asked for"}, headers)
        return None

    def after(self, reply):
        """What becomes of the engine's answer."""
        wish = self.wish
        if "body" in wish:
            reply.body = wish["body"].encode()
        if "replace" in wish:  # {"state": 7}: a member of the top, of another kind than it should be
            reply.body = json.dumps({**json.loads(reply.body), **wish["replace"]}).encode()
        if "truncate" in wish:  # whole by its length, but the text ends early
            reply.body = reply.body[:wish["truncate"]]
        if "big" in wish:  # so many bytes of white space after it
            reply.body += b" " * wish["big"]
        if wish.get("cut"):  # half an answer, then the connection closes
            reply.cut = len(reply.body) // 2
        if "content_type" in wish:
            reply.content_type = wish["content_type"]
        for name, text in (wish.get("headers") or {}).items():
            reply.headers[name] = text
        return reply


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world = None
    tls = False
    control = None  # standin.control(world, method, wish)

    def log_message(self, *_):
        pass

    def send(self, reply):
        body = reply.body if reply.cut is None else reply.body[:reply.cut]
        self.send_response_only(reply.status)
        self.send_header("Date", email.utils.formatdate(self.world.now(), usegmt=True))
        self.send_header("X-Slipway-Stand-In", "1")
        if reply.status not in (204, 304):
            self.send_header("Content-Type", reply.content_type)
        if "Content-Length" not in reply.headers and reply.status not in (204, 304):
            self.send_header("Content-Length", str(len(reply.body)))
        for name, text in reply.headers.items():
            self.send_header(name, str(text))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        if reply.cut is not None:
            self.close_connection = True

    def reset(self):
        """Ends the connection as a network that drops does: without an answer."""
        self.close_connection = True
        self.connection.shutdown(2)

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = Call(self.world, self.command, self.path, self.headers, body)
        if call.parts[0] == "_control":
            with self.world.lock:
                return self.send(Reply(200, self.control(self.world, self.command, call.json() if body else {})))
        with self.world.lock:
            self.world.heard(call, self.tls)
            faults = [fault for fault in self.world.faults if fault.fits(call)][:1]
            for fault in faults:
                fault.times -= 1
                if fault.times <= 0:
                    self.world.faults.remove(fault)
        wish = faults[0].wish if faults else {}
        if "latency" in wish:
            time.sleep(wish["latency"])
        if wish.get("reset"):
            return self.reset()
        try:
            with self.world.lock:
                reply = (faults[0].before(call) if faults else None) or answer_to(call)
            reply = faults[0].after(reply) if faults else reply
            if wish.get("reset_after"):  # it was done, and nobody heard of it
                return self.reset()
            self.send(reply)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any


class Clock:
    """The time as this server has it; `skew` seconds off."""

    def __init__(self):
        self.skew = 0

    def now(self):
        return time.time() + self.skew


def stamp(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + ".%03dZ" % (seconds % 1 * 1000)


def every(seconds, what):
    """Calls `what` again and again, on a thread of its own."""
    def run():
        while True:
            time.sleep(seconds)
            what()
    threading.Thread(target=run, daemon=True).start()


def attributes(header):
    return dict(re.findall(r'(\w+)="([^"]*)"', header))
