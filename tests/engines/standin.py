#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for Buildkite's REST API and Taskcluster's services: as strict as the documents are, with a world that goes on.

    standin.py [--port N] [--token TOKEN] [--strict] [--tls] [--demo [--speed X]]

Prints one line of JSON with its addresses when it listens, and ends when its standard input does. Everything is in memory.
Endpoints are in standin_*.py, one file a subject; standin_web.py tells how. A test speaks to /_control:
  POST {"fault": {...}}     what goes wrong with the next requests:
       "times": 2           of so many; "method": "PUT", "path": END, "path_has": PART, "body_has": PART choose which
       "status": 503        this status instead, with "headers": {...}; "retry_date": S gives Retry-After as a date
       "cut": true          half an answer, then the connection closes; "truncate": N a text that ends early, with a fitting length
       "big": BYTES         so much white space after it; "body": TEXT, "content_type": TYPE, "replace": {MEMBER: VALUE}
       "latency": S         so many seconds before anything happens
       "reset": true        the connection ends before, "reset_after": true after it was done
       "foreign": KEY       somebody opens the gate just before this request; "new_ids": KEY the step's job gets another id
  POST {"clear_faults": true}  nothing goes wrong any more
  POST {"job": KEY, "state": STATE}, {"unblock": KEY, "by": NAME}, {"renew": KEY}, {"build_state": STATE}, {"blocked_state": STATE}, {"add_job": KEY, "label": TEXT}: of the build
       "build": "ORG/PIPELINE/N", without it of the first
  POST {"task": ID, "state": STATE}, {"scopes": [...]}, {"decision_scopes": [...]}: what the client, the decision task may do
  POST {"pages": [SIZE, OVERLAP]}                                      of listings of task groups
  POST {"clients": {ID: KEY}}                                          of Taskcluster
  POST {"token": TEXT}, {"act_token": TEXT}, {"tokens": {TEXT: [SCOPE...]}}  the second is needed to do anything once it is set
  POST {"configurations": {SLUG: YAML}}                                what the settings of a pipeline say
  POST {"skew": S}, {"strict": true}                                   the server's clock is off; unknown query parameters are refused
  annotations, artifacts, logs and GraphQL: see standin_evidence.evidence_control
  POST what standin_promotion.py tells                                 of graphs of a push and of fired actions
  GET                                                                  {"requests": [{method, path, authorization, headers, body}], "fields", "fired",
                                                                       "handshakes": how often somebody came to the --tls door}
"""
import argparse
import json
import os
import ssl
import subprocess
import sys
import tempfile
import threading
from http.server import ThreadingHTTPServer

import standin_acts
import standin_buildkite
import standin_demo
import standin_evidence
import standin_promotion
import standin_taskcluster
from standin_web import Clock, Fault, Handler, every


class World(Clock):
    """All engines of this process. Whoever uses it holds the lock."""

    kMostRequests, kMostOfBody = 20000, 100000

    def __init__(self, token):
        super().__init__()
        self.lock = threading.RLock()
        self.strict = False
        self.requests, self.faults = [], []
        self.handshakes = 0  # connections to the second door
        standin_buildkite.attach(self, token)
        standin_taskcluster.attach(self)
        standin_evidence.attach(self)
        standin_promotion.attach(self)
        standin_acts.attach(self)

    def go_on(self, speed):
        with self.lock:
            for build in self.buildkite.builds.values():
                build.go_on(speed)
            self.promotion.go_on(speed)
            self.taskcluster.go_on(speed)

    def heard(self, call, tls):
        self.requests.append({"method": call.method, "path": call.target, "authorization": bool(call.headers.get("Authorization")),
                              "headers": [list(pair) for pair in call.headers.items()], "tls": tls,
                              **({} if call.method in ("GET", "HEAD") else {"body": call.body[:self.kMostOfBody].decode(errors="replace")})})
        del self.requests[:-self.kMostRequests]


def control(world, method, wish):
    """What a test wants of the world."""
    buildkite, taskcluster = world.buildkite, world.taskcluster
    build = buildkite.chosen(wish)
    if method == "GET":
        return {"requests": world.requests, "fields": build.fields, "fired": taskcluster.fired, "store": world.extras.store.headers,
                "handshakes": world.handshakes}
    standin_evidence.evidence_control(world, wish)
    if wish.get("clear_faults"):
        world.faults.clear()
    if "fault" in wish:
        world.faults.append(Fault(wish["fault"]))
    if "job" in wish:
        build.set_job(wish["job"], wish["state"])
    if "unblock" in wish:
        build.unblock(wish["unblock"], wish["by"])
    if "add_job" in wish:
        build.add_job(wish["add_job"], wish["label"])
    if "renew" in wish:
        build.renew(wish["renew"])
    if "build_state" in wish:
        build.state = wish["build_state"]
    build.blocked_state = wish.get("blocked_state", build.blocked_state)
    if "task" in wish:
        taskcluster.set_task(wish["task"], wish["state"])
    world.promotion.control(wish)
    if "pages" in wish:
        taskcluster.page_size, taskcluster.overlap = wish["pages"]
    for owner, names in ((taskcluster, ("scopes", "decision_scopes", "clients")), (buildkite, ("token", "act_token", "tokens", "configurations")),
                         (world, ("skew", "strict"))):
        for name in names:
            if name in wish:
                setattr(owner, name, wish[name])
    return {}


def serve(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def encrypted(folder):
    """A second door with a certificate that nobody signed: whoever goes in there did not look."""
    key, certificate = os.path.join(folder, "key.pem"), os.path.join(folder, "certificate.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                    "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    class TlsHandler(Handler):
        tls = True

    class TlsServer(ThreadingHTTPServer):
        def get_request(self):
            Handler.world.handshakes += 1
            return super().get_request()
    server = TlsServer(("127.0.0.1", 0), TlsHandler)
    server.handle_error = lambda *_: None  # clients that hang up are what it is for
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    return serve(server)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default="stand-in-token")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--demo", action="store_true", help="builds and a group to try the console with; they go on by themselves")
    parser.add_argument("--speed", type=float, default=1.0, help="of the demo")
    options = parser.parse_args()
    Handler.world = world = World(options.token)
    Handler.control = staticmethod(control)
    world.strict = options.strict
    server = serve(ThreadingHTTPServer(("127.0.0.1", options.port), Handler))
    root = "http://127.0.0.1:%d" % server.server_port
    path = "/v2/organizations/acme/pipelines/ship/builds/7"
    if options.demo:  # as it should be with real ones: what reads cannot act
        world.buildkite.act_token = "stand-in-act-token"
    told = {"root": root, "build": root + path, "group": root + "/tasks/groups/" + standin_taskcluster.GROUP, "control": root + "/_control"}
    if options.demo:
        extra = standin_demo.furnish(world)
        told.update(definition=extra["definition"], promotion=extra["promotion"], **{name: root + place for name, place in extra["demo"].items()})
        every(0.5, lambda: world.go_on(options.speed))
    with tempfile.TemporaryDirectory() as folder:
        if options.tls:
            told["tls"] = "https://127.0.0.1:%d" % encrypted(folder).server_port + path
        print(json.dumps(told), flush=True)
        sys.stdin.read()  # ends with whoever started it, however that ends


if __name__ == "__main__":
    main()
