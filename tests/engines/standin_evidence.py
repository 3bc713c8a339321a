# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stand-ins have beside their jobs and tasks: annotations, artifacts, logs, GraphQL (spec/buildkite.md f.1, f.2;
spec/taskgraph.md 9.2). Files are kept behind a port of their own, as by a store: that refuses whoever brings an Authorization
header, and links to it end after a minute."""
import hashlib
import html
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from standin_buildkite import READ, WRITE, build_of, identity, paged
from standin_web import Reply, route, stamp

BUILD = "/v2/organizations/{org}/pipelines/{slug}/builds/{number}"
GONE = {"message": "No build found"}


class Store:
    """Files by an unguessable name, for a minute each; asks for no credentials and takes none."""

    def __init__(self):
        self.lock, self.files, self.headers = threading.Lock(), {}, []
        store = self

        class StoreHandler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                status, headers, body = store.answer(self.path, self.headers)
                self.send_response_only(status)
                for name, text in {"Content-Length": len(body), "Content-Type": "application/octet-stream", **headers}.items():
                    self.send_header(name, str(text))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True
                if "Content-Length" in headers:
                    self.close_connection = True

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), StoreHandler)
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def link(self, content, seconds=60, short=0):
        """An address that gives `content` for a while; `short`: so many bytes fewer than announced."""
        name = hashlib.sha256(b"%r %r" % (time.time(), len(self.files))).hexdigest()
        with self.lock:
            self.files[name] = (content, time.time() + seconds, short)
        return "http://127.0.0.1:%d/%s?signature=%s" % (self.server.server_port, name, name[:8])

    def answer(self, path, headers):
        with self.lock:
            self.headers.append({"path": path, "authorization": headers.get("Authorization")})
            content, until, short = self.files.get(path.split("?")[0][1:], (None, 0, 0))
        if headers.get("Authorization"):
            return 400, {}, b"<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message></Error>"
        if content is None:
            return 404, {}, b""
        if time.time() > until:
            return 403, {}, b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
        if short:
            return 200, {"Content-Length": len(content)}, content[:-short]
        return ranged(content, headers.get("Range"))


def ranged(content, wanted, only_suffix=False):
    """Status, headers and body for a Range header (RFC 9110, 14)."""
    if not wanted or not wanted.startswith("bytes="):
        return 200, {}, content
    first, _, last = wanted[6:].partition("-")
    size = len(content)
    start = max(0, size - int(last)) if not first else int(first)
    end = size - 1 if not first or not last else min(size - 1, int(last))
    if start >= size or (only_suffix and first):
        return 416, {"Content-Range": "bytes */%d" % size}, b""
    return 206, {"Content-Range": "bytes %d-%d/%d" % (start, end, size)}, content[start:end + 1]


class Extras:
    """Annotations, artifacts and logs of all builds and tasks. `annotations` and `artifacts` are by "ORG/PIPELINE/N"."""

    def __init__(self):
        self.store = Store()
        self.annotations, self.artifacts, self.logs = {}, {}, {}
        self.task_artifacts, self.task_logs = {}, {}
        self.json_downloads = False

    def annotate(self, build, context, body, style="info", job=None, priority=3):
        """`body` is Markdown; REST gives a plain HTML of it."""
        listed = self.annotations.setdefault(build, [])
        listed[:] = [one for one in listed if (one["context"], one["job_id"]) != (context, job)]
        if body is not None:
            text = body if body.startswith("<") else "<p>%s</p>" % html.escape(body)
            now = stamp(time.time())
            listed.append({"id": identity("%s %s %s" % (build, context, job)), "context": context, "style": style, "scope": "job" if job else "build",
                           "job_id": job, "priority": priority, "body_html": text, "text": body, "created_at": now, "updated_at": now})

    def upload(self, build, job, path, content, **wrong):
        """`wrong`: members that are not what they should be, such as another sha1sum."""
        artifact = {"id": identity("%s %s %s" % (build, job, path)), "job_id": job, "state": "finished", "path": path, "dirname": path.rpartition("/")[0],
                    "filename": path.rpartition("/")[2], "mime_type": "application/octet-stream", "file_size": len(content), "glob_path": None,
                    "original_path": None, "sha1sum": hashlib.sha1(content).hexdigest(), **wrong}
        self.artifacts.setdefault(build, []).append((artifact, content))

    def log(self, job):
        return self.logs.get(job, b"")


def extras(call):
    return call.world.extras


def name_of(build):
    return "%s/%s/%d" % (build.org, build.pipeline, build.number)


def tagged(call, reply):
    """A 304 for whoever has the same already."""
    tag = '"%s"' % hashlib.sha1(reply.body).hexdigest()
    if call.headers.get("If-None-Match") == tag:
        return Reply(304, None, {"ETag": tag, **{name: text for name, text in reply.headers.items() if name == "Link"}})
    reply.headers["ETag"] = tag
    return reply


@route("GET", BUILD + "/annotations", scope="read_builds", query=("scope", "omit_body", "page", "per_page"))
def annotations(call, org, slug, number):
    build = build_of(call, org, slug, number)
    if not build:
        return Reply(404, GONE)
    scope = call.first("scope", "build")
    found = [one for one in extras(call).annotations.get(name_of(build), []) if scope in ("all", one["scope"])]
    return tagged(call, paged(call, [{name: value for name, value in one.items() if name != "text"} for one in found]))


@route("GET", BUILD + "/artifacts", scope="read_artifacts", query=("state", "path", "page", "per_page"))
def artifacts(call, org, slug, number):
    build = build_of(call, org, slug, number)
    if not build:
        return Reply(404, GONE)
    return tagged(call, paged(call, [artifact for artifact, _ in extras(call).artifacts.get(name_of(build), [])]))


@route("GET", BUILD + "/jobs/{job}/artifacts/{artifact}/download", scope="read_artifacts")
def download(call, org, slug, number, job, artifact):
    build = build_of(call, org, slug, number)
    found = [one for one in extras(call).artifacts.get(name_of(build), []) if (one[0]["id"], one[0]["job_id"]) == (artifact, job)] if build else []
    if not found:
        return Reply(404, {"message": "No artifact found"})
    link = extras(call).store.link(found[0][1], short=found[0][0].get("short", 0))
    return Reply(200, {"url": link}) if extras(call).json_downloads else Reply(302, {"url": link}, {"Location": link})


def log_reply(call, org, slug, number, job):
    build = build_of(call, org, slug, number)
    if not build or not any(one["id"] == job and one["type"] == "script" for one in build.jobs):
        return Reply(404, {"message": "No job found"})
    content = extras(call).log(job)
    if "text/plain" not in call.headers.get("Accept", ""):
        return Reply(200, {"url": call.path, "content": content.decode(errors="replace"), "size": len(content), "header_times": []})
    status, headers, body = ranged(content, call.headers.get("Range"), only_suffix=True)
    return Reply(status, body, {**headers, "Accept-Ranges": "bytes"}, "text/plain; charset=utf-8")


for method in ("GET", "HEAD"):
    route(method, BUILD + "/jobs/{job}/log", scope="read_build_logs")(log_reply)


@route("GET", "/api/queue/v1/task/{task}/runs/{run}/artifacts", query=("limit", "continuationToken"))
def task_artifacts(call, task, run):
    if task not in call.world.taskcluster.tasks:
        return Reply(404, call.world.taskcluster.nothing)
    listed = [{"storageType": "s3", "name": name, "expires": stamp(time.time() + 86400), "contentType": "application/octet-stream", "contentLength": len(content)}
              for name, content in sorted(extras(call).task_artifacts.get((task, run), {}).items())]
    at, limit = int(call.first("continuationToken", "0")), min(call.number("limit", 1000, 1000), 2)
    more = {"continuationToken": str(at + limit)} if at + limit < len(listed) else {}
    return Reply(200, {"artifacts": listed[at:at + limit], **more})


@route("GET", "/api/queue/v1/task/{task}/runs/{run}/artifacts/{*name}")
def task_artifact(call, task, run, name):
    content = extras(call).task_artifacts.get((task, run), {}).get(name)
    if name in ("public/logs/live.log", "public/logs/live_backing.log"):
        content = extras(call).task_logs.get((task, run), content)
    if content is None:
        return Reply(404, call.world.taskcluster.nothing)
    if not name.startswith("public/") and call.who is None:
        return Reply(403, {"code": "InsufficientScopes", "message": "Client lacks queue:get-artifact:%s" % name})
    link = extras(call).store.link(content)
    return Reply(303, {"storageType": "s3", "url": link}, {"Location": link, "x-taskcluster-artifact-storage-type": "s3"})


KINDS = {"script": "JobTypeCommand", "manual": "JobTypeBlock", "waiter": "JobTypeWait", "trigger": "JobTypeTrigger"}


@route("POST", "/graphql")
def graphql(call):
    wish = call.json()
    query, variables = wish["query"], wish.get("variables", {})
    if query.count("{") != query.count("}") or "$build: ID!" not in query:
        return Reply(200, {"errors": [{"message": "Parse error on the query"}]})
    org, slug, number = variables["build"].split("/")
    build = build_of(call, org, slug, number)
    if not build:
        return Reply(200, {"data": {"build": None}})
    at = int(variables.get("after") or 0)
    if "annotations(" in query:
        nodes = [{"uuid": one["id"], "body": {"text": one["text"]}} for one in extras(call).annotations.get(name_of(build), [])]
        return Reply(200, {"data": {"build": {"annotations": connection(nodes, at)}}})
    nodes = [step_node(build, plan) if "... on %s" % KINDS[plan["json"]["type"]] in query else {} for plan in build.plans]
    return Reply(200, {"data": {"build": {"jobs": connection(nodes, at)}}})


def connection(nodes, at, size=2):
    page = nodes[at:at + size]
    return {"edges": [{"node": node} for node in page], "pageInfo": {"hasNextPage": at + size < len(nodes), "endCursor": str(at + size)}}


def step_node(build, plan):
    needs = [{"node": {"uuid": identity("step " + key), "key": key, "allowFailure": False}} for key in plan["needs"]]
    return {"uuid": plan["json"]["id"], "step": {"uuid": identity("step " + plan["json"]["step_key"]), "key": plan["json"]["step_key"],
                                                 "dependencies": {"edges": needs}}}


def evidence_control(world, wish):
    """{"annotate": CONTEXT, "body": MARKDOWN or null, "style", "step"}, {"upload": PATH, "content": TEXT, "step", "wrong": {...}},
    {"log": TEXT, "step"} adds to a job's log and {"log_is": TEXT, "step"} replaces it; of the build that the wish names.
    {"task_upload": PATH, "content", "of": TASK}, {"task_log": TEXT, "of": TASK}; {"json_downloads": true}, {"graphql": true}."""
    more = world.extras
    build = world.buildkite.chosen(wish)
    job = build.job(wish["step"])["id"] if "step" in wish else None
    if "annotate" in wish:
        more.annotate(name_of(build), wish["annotate"], wish["body"], wish.get("style", "info"), job)
    if "upload" in wish:
        content = wish.get("content", "").encode() * wish.get("times", 1)
        more.upload(name_of(build), job, wish["upload"], content, **wish.get("wrong", {}))
    if "log" in wish:
        more.logs[job] = more.log(job) + wish["log"].encode()
    if "log_is" in wish:
        more.logs[job] = wish["log_is"].encode()
    if "task_upload" in wish:
        more.task_artifacts.setdefault((wish["of"], "0"), {})[wish["task_upload"]] = wish["content"].encode()
    if "task_log" in wish:
        more.task_logs[(wish["of"], "0")] = wish["task_log"].encode()
    if "json_downloads" in wish:
        more.json_downloads = wish["json_downloads"]
    if "graphql" in wish:  # of the token that reads: all of it or nothing
        world.buildkite.tokens[world.buildkite.token] = READ + WRITE + (["graphql"] if wish["graphql"] else [])


def attach(world):
    world.extras = Extras()
