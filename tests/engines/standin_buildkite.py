# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for Buildkite's REST API: organisations, pipelines and builds whose jobs go on (spec/buildkite.md f.1)."""
import base64
import time
import uuid

from standin_web import SERVICES, Reply, route, stamp

ORIGIN = "https://buildkite.example"
READ = ["read_builds", "read_build_logs", "read_artifacts", "read_pipelines", "read_organizations", "read_user"]
WRITE = ["write_builds"]
GOOD = ("passed", "unblocked")
BAD = ("failed", "timed_out")
BUSY = ("scheduled", "reserved", "assigned", "accepted", "limiting", "limited", "running", "canceling", "timing_out")


def identity(text):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, text))


def graphql_id(job):
    return base64.b64encode(("Job---" + job["id"]).encode()).decode()


def script(key, name, state="scheduled", group=None, needs=(), seconds=0, ends="passed", **more):
    """A job that runs; `seconds` at speed 1 where the world goes on by itself, `ends` what becomes of it, `more` of the job."""
    job = {"id": identity(key), "type": "script", "name": name, "step_key": key, "group_key": group,
           "step": {"id": str(uuid.uuid5(uuid.NAMESPACE_DNS, key)), "signature": None}, "state": state, "soft_failed": False,
           "exit_status": None, "web_url": None, "created_at": None, "started_at": None, "finished_at": None, "retried": False,
           "retried_in_job_id": None, "parallel_group_index": None, "parallel_group_total": None, "matrix": None, **more}
    return {"json": job, "needs": list(needs), "seconds": seconds, "ends": ends}


def manual(key, label, needs=()):
    return {"json": {"id": identity(key), "type": "manual", "label": label, "step_key": key, "state": "blocked", "web_url": None,
                     "unblocked_by": None, "unblocked_at": None, "unblockable": False, "unblock_url": None},
            "needs": list(needs), "seconds": 0, "ends": "unblocked"}


class Build:
    """One build. `plans` are what script() and manual() give, in the order of the pipeline."""

    def __init__(self, world, org, pipeline, number, plans, message="Release 1.2", branch="main", commit="a" * 40, creator="Keith Pitt",
                 age=60, **more):
        self.world, self.org, self.pipeline, self.number = world, org, pipeline, number
        self.plans, self.state, self.fields = plans, "running", None
        self.message, self.branch, self.commit, self.creator, self.more = message, branch, commit, creator, more
        self.created = world.now() - age
        self.agents, self.blocked_state = 4, "passed"
        for job in self.jobs:
            if "created_at" in job and job["created_at"] is None:
                job["created_at"] = stamp(self.created)
        self.settle()

    @property
    def jobs(self):
        return [plan["json"] for plan in self.plans]

    def plan(self, key):
        return next(plan for plan in reversed(self.plans) if plan["json"]["step_key"] == key)

    def job(self, key):
        return self.plan(key)["json"]

    def set_job(self, key, state):
        if state in ("passed", "failed", "timed_out", "canceled"):
            self.finish(self.job(key), state)
        else:
            self.job(key).update({"state": state, **({"started_at": stamp(self.world.now())} if state == "running" else {})})
        self.settle()

    def finish(self, job, state):
        now = stamp(self.world.now())
        job.update(state=state, started_at=job.get("started_at") or now, finished_at=now, exit_status=0 if state == "passed" else 1)

    def settle(self):
        """What follows from the jobs' states."""
        for plan in self.plans:
            job = plan["json"]
            states = [self.job(key)["state"] for key in plan["needs"]]
            ready = all(state in GOOD for state in states)
            if job["type"] == "manual" and job["state"] == "blocked":
                job["unblockable"] = ready
            elif job["type"] == "script" and job["state"] in ("blocked", "waiting") and ready:
                job["state"] = "scheduled"
        if self.state == "canceled":
            return
        counted = [job for job in self.jobs if not job.get("retried")]
        if all(job["state"] in GOOD or job.get("soft_failed") for job in counted):
            self.state = "passed"
        elif any(job["state"] in BAD and not job.get("soft_failed") for job in counted):
            self.state = "failing" if any(job["state"] in BUSY for job in counted) else "failed"
        elif self.state in ("passed", "failing", "failed"):
            self.state = "running"

    def waits(self):
        """Whether only gates are left: somebody has to open one before anything goes on (spec/buildkite.md b.3 5)."""
        gate = any(job["type"] == "manual" and job["state"] == "blocked" and job["unblockable"] for job in self.jobs)
        return self.state == "running" and gate and not any(job["state"] in BUSY for job in self.jobs if not job.get("retried"))

    def unblock(self, key, name, fields=None):
        self.job(key).update(state="unblocked", unblockable=False, unblocked_at=stamp(self.world.now()),
                             unblocked_by={"id": identity(name), "name": name})
        self.fields = fields
        self.settle()

    def happened(self, job, before):
        """Gives a job that had ended when the world began its times: it took `before` seconds."""
        end = self.created + 600
        job.update(started_at=stamp(end - before), finished_at=stamp(end))

    def add_job(self, key, label):
        """A job of the build uploads another step."""
        self.plans.append(script(key, label, "waiting", needs=("publish",), created_at=stamp(self.world.now())))
        self.settle()

    def renew(self, key):
        """The job of a step gets another id, as when an engine replaces a job that was retried."""
        job = self.job(key)
        job["id"] = str(uuid.uuid4())

    def go_on(self, speed):
        """Lets jobs start and end as time passes."""
        now = self.world.now()
        if self.state == "canceled":
            return
        running = 0
        for plan in self.plans:
            job = plan["json"]
            if job["state"] == "running":
                since = plan.setdefault("since", now)
                if now - since >= plan["seconds"] / speed:
                    self.finish(job, plan["ends"])
                else:
                    running += 1
        for plan in self.plans:
            if running < self.agents and plan["json"]["state"] == "scheduled" and plan["seconds"]:
                plan["since"] = now
                plan["json"].update(state="running", started_at=stamp(now))
                running += 1
        self.settle()

    def value(self, with_jobs=True):
        counts = {}
        for job in self.jobs:
            counts[job["state"]] = counts.get(job["state"], 0) + 1
        # While a build waits at a gate, REST tells the gate's blocked_state, and that it is blocked.
        blocked = self.waits()
        place = "%s/%s/builds/%d" % (self.org, self.pipeline, self.number)
        build = {"id": identity(place), "number": self.number, "state": self.blocked_state if blocked else self.state, "blocked": blocked,
                 "web_url": "%s/%s" % (ORIGIN, place), "message": self.message, "commit": self.commit, "branch": self.branch,
                 "creator": {"id": identity(self.creator), "name": self.creator}, "created_at": stamp(self.created), "pipeline": {"slug": self.pipeline},
                 "job_state_counts": {"total": len(self.jobs), "states": counts}, **self.more}
        if with_jobs:
            build["jobs"] = [{**job, "graphql_id": graphql_id(job)} for job in self.jobs]
        return build


class Buildkite:
    """All builds, the tokens that may see them, and the allowance of requests."""

    nothing = {"message": "No build found"}

    def __init__(self, world, token):
        self.world, self.token, self.act_token, self.tokens = world, token, "", {}
        self.left, self.reset = 200, time.time() + 60
        self.builds = {}
        self.configurations = {}  # by pipeline: YAML of its settings
        self.add(Build(world, "acme", "ship", 7, [
            script("build", ":package: Build"), script("test", "Test", group="tests"), manual("release-gate", "Release?", needs=("build", "test")),
            script("publish", "Publish", "blocked", needs=("release-gate",))]))

    def add(self, build):
        self.builds[(build.org, build.pipeline, build.number)] = build

    def chosen(self, wish):
        """The build that a wish of a test names as "ORG/PIPELINE/N"; the first one if it names none."""
        if "build" not in wish:
            return next(iter(self.builds.values()))
        org, pipeline, number = wish["build"].split("/")
        return self.builds[(org, pipeline, int(number))]

    def scopes(self, token):
        """What a token may do; None: nobody knows it."""
        if token in self.tokens:
            return self.tokens[token]
        if self.act_token and token == self.act_token:
            return READ + WRITE
        if token == self.token:
            return READ if self.act_token else READ + WRITE
        return None

    def authorize(self, call, about):
        header = call.headers.get("Authorization") or ""
        call.who = self.scopes(header[7:]) if header.startswith("Bearer ") else None
        if call.who is None:
            return Reply(401, {"message": "Authentication required. Please supply a valid API Access Token"})
        if about.get("scope") and about["scope"] not in call.who:
            return self.finish(call, Reply(403, {"message": "Forbidden: the token has no scope %s" % about["scope"]}))
        return None

    def finish(self, call, reply):
        if time.time() > self.reset:
            self.left, self.reset = 200, time.time() + 60
        if "RateLimit-Limit" not in reply.headers and reply.status != 401:
            self.left -= 1
            reply.headers.update({"RateLimit-Limit": 200, "RateLimit-Remaining": max(0, self.left), "RateLimit-Reset": int(self.reset - time.time()) + 1})
        return reply


def build_of(call, org, slug, number):
    return call.world.buildkite.builds.get((org, slug, int(number))) if number.isdigit() else None


def paged(call, items):
    """A page of a list, and the Link header to the next one."""
    size, page = call.number("per_page", 30, 100), max(1, call.number("page", 1, 1000))
    headers = {}
    if page * size < len(items):
        others = "".join("%s=%s&" % (name, value) for name, values in call.query.items() if name not in ("page", "per_page") for value in values)
        headers["Link"] = '<http://%s%s?%sper_page=%d&page=%d>; rel="next"' % (call.headers["Host"], call.path, others, size, page + 1)
    return Reply(200, items[(page - 1) * size:page * size], headers)


@route("GET", "/v2/access-token")
def access_token(call):
    return Reply(200, {"uuid": "b63254c0-3271-4a98-8270-7cfbd6c2f14e", "scopes": call.who, "description": "a token of the stand-in",
                       "created_at": stamp(call.world.now() - 86400), "expires_at": None, "user": {"name": "Token Owner", "email": "owner@example.test"}})


@route("GET", "/v2/organizations", query=("page", "per_page"), scope="read_organizations")
def organizations(call):
    names = sorted({build.org for build in call.world.buildkite.builds.values()})
    return paged(call, [{"id": identity(name), "slug": name, "name": name.title(), "web_url": "%s/%s" % (ORIGIN, name)} for name in names])


@route("GET", "/v2/organizations/{org}/pipelines", query=("page", "per_page", "name", "repository"), scope="read_pipelines")
def pipelines(call, org):
    builds = [build for build in call.world.buildkite.builds.values() if build.org == org]
    slugs = sorted({build.pipeline for build in builds if call.first("name", "") in build.pipeline})
    return paged(call, [pipeline_value(call.world.buildkite, org, slug) for slug in slugs])


def pipeline_value(buildkite, org, slug):
    builds = [build for (there, pipeline, _), build in buildkite.builds.items() if (there, pipeline) == (org, slug)]
    return {"id": identity("%s/%s" % (org, slug)), "slug": slug, "name": slug.replace("-", " ").title(), "description": None,
            "web_url": "%s/%s/%s" % (ORIGIN, org, slug), "repository": "https://git.example/%s/%s.git" % (org, slug), "default_branch": "main",
            "archived_at": None, "running_builds_count": sum(build.state == "running" and not build.waits() for build in builds),
            "scheduled_builds_count": 0,
            "configuration": buildkite.configurations.get(slug, 'steps:\n  - command: "buildkite-agent pipeline upload"\n'), "created_at": stamp(buildkite.world.now() - 30 * 86400)}


@route("GET", "/v2/organizations/{org}/pipelines/{slug}", scope="read_pipelines")
def pipeline(call, org, slug):
    known = any(key[:2] == (org, slug) for key in call.world.buildkite.builds)
    return Reply(200, pipeline_value(call.world.buildkite, org, slug)) if known else Reply(404, {"message": "No pipeline found"})


@route("GET", "/v2/organizations/{org}/pipelines/{slug}/builds", scope="read_builds",
       query=("page", "per_page", "state", "state[]", "branch", "branch[]", "commit", "commit[]", "creator", "created_from", "created_to",
              "finished_from", "exclude_jobs", "exclude_pipeline", "include_retried_jobs", "meta_data[slipway-intent]"))
def builds(call, org, slug):
    states = call.query.get("state[]", call.query.get("state", []))
    branches = call.query.get("branch[]", call.query.get("branch", []))
    commits = call.query.get("commit[]", call.query.get("commit", []))
    found = [build for (there, pipeline, _), build in call.world.buildkite.builds.items() if (there, pipeline) == (org, slug)]
    if not found:
        return Reply(404, {"message": "No pipeline found"})
    values = [build.value(call.first("exclude_jobs") != "true") for build in sorted(found, key=lambda build: -build.number)]

    meta = {name[10:-1]: texts[0] for name, texts in call.query.items() if name.startswith("meta_data[")}

    def fits(value):
        if any((value.get("meta_data") or {}).get(name) != text for name, text in meta.items()):
            return False
        state = "blocked" if value["blocked"] else value["state"]
        wanted = not states or state in states or ("finished" in states and state in ("passed", "failed", "blocked", "canceled"))
        return wanted and (not branches or value["branch"] in branches) and (not commits or value["commit"] in commits)
    return paged(call, [value for value in values if fits(value)])


@route("GET", "/v2/organizations/{org}/pipelines/{slug}/builds/{number}", scope="read_builds",
       query=("exclude_jobs", "exclude_pipeline", "include_retried_jobs", "include_test_engine"))
def build(call, org, slug, number):
    found = build_of(call, org, slug, number)
    return Reply(200, found.value(call.first("exclude_jobs") != "true")) if found else Reply(404, Buildkite.nothing)


@route("PUT", "/v2/organizations/{org}/pipelines/{slug}/builds/{number}/jobs/{job}/unblock", scope="write_builds")
def unblock(call, org, slug, number, job):
    found = build_of(call, org, slug, number)
    gate = next((each for each in found.jobs if each["id"] == job), None) if found else None
    if not gate:
        return Reply(404, {"message": "No job found"})
    if gate["type"] != "manual":
        return Reply(400, {"message": "This job type cannot be unblocked"})
    if found.state == "canceled":
        return Reply(422, {"message": "Jobs from canceled builds cannot be unblocked"})
    wish = call.json()
    if wish.get("unblocker"):
        return Reply(422, {"message": "Unblocker is not a valid user id for this organization"})
    if gate["state"] != "blocked":
        return Reply(422, {"message": "The job's state must be blocked."})
    found.unblock(gate["step_key"], "Token Owner", wish.get("fields"))
    return Reply(200, gate)


def attach(world, token):
    world.buildkite = SERVICES["v2"] = Buildkite(world, token)
